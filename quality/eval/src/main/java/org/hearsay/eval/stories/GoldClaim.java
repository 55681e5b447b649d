package org.hearsay.eval.stories;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Certainty;
import org.hearsay.model.ClaimId;
import org.hearsay.model.EventType;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;
import org.hearsay.model.Status;
import org.hearsay.model.Time;

/**
 * One claim as it is right. Names and classes are strings, not model types: gold may be wrong, and
 * then it is measured as it stands.
 *
 * @param attribution the innermost that carries it; empty in the outlet's own voice
 */
public record GoldClaim(
    ClaimId id,
    EventType type,
    Span trigger,
    Optional<AttributionId> attribution,
    HappeningId happening,
    Optional<Named> actor,
    Optional<Named> counterpart,
    Optional<Named> item,
    Optional<Amount> quantity,
    Optional<Named> place,
    Optional<Time> time,
    Status status,
    Polarity polarity,
    Certainty certainty) {
  /** Words, and what they mean: a party's entity, an item's class, a place's name. */
  public record Named(Span span, Optional<String> name) {}

  /** A number of items as an interval; an end is empty where it is unbounded. */
  public record Amount(
      Span span,
      OptionalDouble low,
      OptionalDouble high,
      boolean approximate,
      boolean vague,
      Optional<String> unit) {}

  /** The words of a role. */
  public Optional<Span> span(Role role) {
    return switch (role) {
      case ACTOR -> actor.map(Named::span);
      case COUNTERPART -> counterpart.map(Named::span);
      case ITEM -> item.map(Named::span);
      case QUANTITY -> quantity.map(Amount::span);
      case PLACE -> place.map(Named::span);
      case TIME -> time.map(Time::span);
    };
  }
}
