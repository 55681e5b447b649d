package org.hearsay.eval.stories;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/** The arguments of a claim, in the order of the table. */
public enum Role {
  ACTOR,
  COUNTERPART,
  ITEM,
  QUANTITY,
  PLACE,
  TIME;

  /** The word that the JSON forms use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words that a reading gives for this role. */
  Optional<Span> in(Claim claim) {
    return switch (this) {
      case ACTOR -> claim.actor().map(Party::span);
      case COUNTERPART -> claim.counterpart().map(Party::span);
      case ITEM -> claim.item().map(Item::span);
      case QUANTITY -> claim.quantity().map(Quantity::span);
      case PLACE -> claim.place().map(Place::span);
      case TIME -> claim.time().map(Time::span);
    };
  }
}
