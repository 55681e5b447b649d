package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Item;
import org.hearsay.model.Span;
import org.hearsay.read.grammar.NounGroup;

/** From a verb trigger whose condition holds to drafts: one an item (ruling 10). */
final class VerbFrames extends FrameParts {
  private final SupplyFrames supply;
  private final ForceFrames force;
  private final PactFrames pacts;

  VerbFrames(Parties parties, Items items) {
    super(parties, items);
    supply = new SupplyFrames(parties, items);
    force = new ForceFrames(parties, items);
    pacts = new PactFrames(parties, items);
  }

  List<Draft> drafts(Trigger trigger, Situation x, Span words) {
    return switch (trigger.frame()) {
      case MAKE, ACQUIRE, DOWN -> made(trigger, x, words);
      case SUPPLY -> supply.supplied(trigger, x, words);
      case RECEIVE -> supply.received(trigger, x, words);
      case ARRIVE, SELF, STRIKE_SELF -> force.self(trigger, x, words);
      case USE -> supply.used(trigger, x, words);
      case VICTIM ->
          List.of(
              bare(trigger, x, words, Optional.empty())
                  .against(x.agent().or(x::patient).flatMap(g -> parties.of(x.sighting(), g))));
      case LOST -> supply.lost(trigger, x, words);
      case TRAIN -> supply.trained(trigger, x, words);
      case ENTER, ENTER_BY -> force.entered(trigger, x, words);
      case STRIKE, STRIKE_AT -> force.struck(trigger, x, words);
      case DRILL -> force.drilled(trigger, x, words);
      case AGREE -> pacts.agreed(trigger, x, words);
      case SANCTION, SANCTION_ON, EVADE, SANCTION_BODY -> pacts.sanctioned(trigger, x, words);
      case VISIT, REFUSE, ADMIT -> pacts.visited(trigger, x, words);
      case THREATEN -> List.of(bare(trigger, x, words, agent(x)));
      default -> List.of();
    };
  }

  private List<Draft> made(Trigger trigger, Situation x, Span words) {
    if (x.patient().isEmpty()) {
      return trigger.condition() == Condition.ITEM_OR_NONE
          ? List.of()
          : List.of(bare(trigger, x, words, agent(x)));
    }
    List<Draft> drafts = new ArrayList<>();
    for (NounGroup group : list(x, x.patient().get())) {
      Optional<Item> item = items.of(x.sighting(), group, x.end(group));
      if (item.isEmpty() && !drafts.isEmpty()) {
        continue;
      }
      Draft draft =
          bare(
              trigger,
              x,
              words,
              agentOrOwner(
                  x, trigger.frame() == Frame.DOWN ? Optional.empty() : Optional.of(group)));
      draft =
          draft.about(
              item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass)));
      drafts.add(finished(trigger, x, group, draft, item));
    }
    return drafts;
  }
}
