package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One event about armaments or armed force, as one voice tells it (codebook, section 2). A missing
 * argument is left out, never guessed.
 *
 * @param trigger the words that tell the event
 * @param mentions every place where this voice tells it in this document; the trigger is among them
 * @param attribution the innermost attribution that carries it; empty in the outlet's own voice
 * @param chain names from the outlet to the deepest voice; never empty
 */
public record Claim(
    ClaimId id,
    EventType type,
    Span trigger,
    List<Span> mentions,
    Optional<AttributionId> attribution,
    List<String> chain,
    Optional<Party> actor,
    Optional<Party> counterpart,
    Optional<Item> item,
    Optional<Quantity> quantity,
    Optional<Place> place,
    Optional<Time> time,
    Status status,
    Polarity polarity,
    Certainty certainty,
    Confidence confidence) {
  public Claim {
    mentions = List.copyOf(mentions);
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException(id + " has no voice: a chain starts at the outlet");
    }
    if (!mentions.contains(trigger)) {
      throw new IllegalArgumentException(id + " does not mention its own trigger");
    }
  }

  /** The words of every argument that it has; in no order. */
  public List<Span> arguments() {
    return Stream.of(
            actor.map(Party::span),
            counterpart.map(Party::span),
            item.map(Item::span),
            quantity.map(Quantity::span),
            place.map(Place::span),
            time.map(Time::span))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The innermost voice. */
  public String voice() {
    return chain.get(chain.size() - 1);
  }
}
