package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * A claim of which some fields are to read otherwise: the one place where a claim is copied field
 * by field. Not for several threads.
 */
public final class ClaimCopy {
  private final Claim from;
  private ClaimId id;
  private EventType type;
  private List<Span> mentions;
  private Optional<Party> actor;
  private Optional<Party> counterpart;
  private Optional<Item> item;
  private Optional<Quantity> quantity;
  private Optional<Place> place;
  private Optional<Time> time;
  private Status status;
  private Polarity polarity;
  private Certainty certainty;
  private Confidence confidence;

  private ClaimCopy(Claim from) {
    this.from = from;
    this.id = from.id();
    this.type = from.type();
    this.mentions = from.mentions();
    this.actor = from.actor();
    this.counterpart = from.counterpart();
    this.item = from.item();
    this.quantity = from.quantity();
    this.place = from.place();
    this.time = from.time();
    this.status = from.status();
    this.polarity = from.polarity();
    this.certainty = from.certainty();
    this.confidence = from.confidence();
  }

  /** A copy that is the same until something is set. */
  public static ClaimCopy of(Claim claim) {
    return new ClaimCopy(claim);
  }

  public ClaimCopy id(ClaimId value) {
    id = value;
    return this;
  }

  public ClaimCopy type(EventType value) {
    type = value;
    return this;
  }

  public ClaimCopy mentions(List<Span> value) {
    mentions = value;
    return this;
  }

  public ClaimCopy actor(Optional<Party> value) {
    actor = value;
    return this;
  }

  public ClaimCopy counterpart(Optional<Party> value) {
    counterpart = value;
    return this;
  }

  public ClaimCopy item(Optional<Item> value) {
    item = value;
    return this;
  }

  public ClaimCopy quantity(Optional<Quantity> value) {
    quantity = value;
    return this;
  }

  public ClaimCopy place(Optional<Place> value) {
    place = value;
    return this;
  }

  public ClaimCopy time(Optional<Time> value) {
    time = value;
    return this;
  }

  public ClaimCopy status(Status value) {
    status = value;
    return this;
  }

  public ClaimCopy polarity(Polarity value) {
    polarity = value;
    return this;
  }

  public ClaimCopy certainty(Certainty value) {
    certainty = value;
    return this;
  }

  public ClaimCopy confidence(Confidence value) {
    confidence = value;
    return this;
  }

  /** The claim as it now reads. */
  public Claim made() {
    return new Claim(
        id,
        type,
        from.trigger(),
        mentions,
        from.attribution(),
        from.chain(),
        actor,
        counterpart,
        item,
        quantity,
        place,
        time,
        status,
        polarity,
        certainty,
        confidence);
  }
}
