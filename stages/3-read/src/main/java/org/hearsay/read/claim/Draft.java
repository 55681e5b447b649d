package org.hearsay.read.claim;

import java.util.Optional;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.read.grammar.Clause;

/**
 * A claim in the making: an event with its parties and its item.
 *
 * @param clause the verb that tells or governs it; empty for a noun without a verb
 * @param negated a word of the event itself denies it: "no missile"
 */
record Draft(
    EventType type,
    Span trigger,
    Sighting sighting,
    Trigger rule,
    Optional<Clause> clause,
    Optional<Party> actor,
    Optional<Party> counterpart,
    Optional<Item> item,
    Optional<Quantity> quantity,
    boolean negated) {

  Draft typed(EventType other) {
    return new Draft(
        other, trigger, sighting, rule, clause, actor, counterpart, item, quantity, negated);
  }

  Draft acting(Optional<Party> who) {
    return new Draft(
        type, trigger, sighting, rule, clause, who, counterpart, item, quantity, negated);
  }

  Draft against(Optional<Party> whom) {
    return new Draft(type, trigger, sighting, rule, clause, actor, whom, item, quantity, negated);
  }

  /** Its item and number; of what did not happen there is no number. */
  Draft about(Optional<Item> what, Optional<Quantity> number) {
    Optional<Quantity> howMany = negated ? Optional.empty() : number;
    return new Draft(
        type, trigger, sighting, rule, clause, actor, counterpart, what, howMany, negated);
  }

  Draft told(Span words) {
    return new Draft(
        type, words, sighting, rule, clause, actor, counterpart, item, quantity, negated);
  }
}
