package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Span;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.lexicon.WordShape;

/** Pacts, sanctions and visits: between whom, on what. */
final class PactFrames extends FrameParts {
  PactFrames(Parties parties, Items items) {
    super(parties, items);
  }

  List<Draft> agreed(Trigger trigger, Situation x, Span words) {
    if (trigger.lemma().equals("agree")
        && trigger.condition() == Condition.NONE
        && !agreementVerb(x)) {
      return List.of();
    }
    Optional<NounGroup> subject = x.agent();
    Optional<NounGroup> goods =
        x.after("for", "on", "covering")
            .filter(
                g ->
                    items.of(x.sighting(), g, x.end(g)).isPresent()
                        && !x.grammar().lower(g.head()).equals("it"));
    List<NounGroup> both = subject.map(g -> x.clause().joinedSubject(g)).orElse(List.of());
    Optional<Party> actor =
        both.isEmpty() ? Optional.empty() : parties.of(x.sighting(), both.get(0));
    Optional<Party> other =
        both.size() == 2
            ? parties.of(x.sighting(), both.get(1))
            : x.after("with")
                .or(() -> x.after("between").filter(g -> actor.isEmpty()))
                .flatMap(w -> parties.of(x.sighting(), w));
    if (actor.isEmpty()) {
      Optional<NounGroup> between = x.after("between");
      if (between.isPresent()) {
        List<NounGroup> sides = x.clause().joined(between.get());
        return List.of(
            bare(trigger, x, words, parties.of(x.sighting(), sides.get(0)))
                .against(
                    sides.size() > 1 ? parties.of(x.sighting(), sides.get(1)) : Optional.empty()));
      }
    }
    Draft pact = bare(trigger, x, words, actor).against(other);
    return List.of(goods.map(g -> goods(pact, x, g)).orElse(pact));
  }

  /** "a contract for 36 howitzers": what it is about. */
  private Draft goods(Draft pact, Situation x, NounGroup g) {
    Optional<Item> item = items.of(x.sighting(), g, x.end(g));
    return pact.about(item, items.quantity(x.sighting(), g, x.end(g), item.map(Item::itemClass)));
  }

  /** "agreed" tells a pact of two sides on arms or fighting, not a nod. */
  private boolean agreementVerb(Situation x) {
    boolean two =
        x.agent()
            .map(
                g ->
                    x.clause().joinedSubject(g).size() > 1
                        || WordShape.is(
                            x.grammar().lower(g.head()),
                            "sides|countries|leaders|parties|neighbours|allies|governments|they|presidents|nations"))
            .orElse(false);
    boolean with = x.after("with").isPresent();
    return (two || with) && military(x);
  }

  private static boolean military(Situation x) {
    return !x.sighting().items().isEmpty()
        || x.grammar().words().stream()
            .anyMatch(
                w ->
                    WordShape.is(
                        w.lower(),
                        "truce|fire|firing|ceasefire|military|defen[cs]e|security|hostilities|war|nuclear|hotline|border|exercises?|arms|peace|armed|withdraw\\w*|naval|air|fighting"));
  }

  List<Draft> sanctioned(Trigger trigger, Situation x, Span words) {
    Optional<NounGroup> whom =
        switch (trigger.frame()) {
          case SANCTION -> x.patient();
          case SANCTION_ON -> onWhom(x);
          default -> Optional.empty();
        };
    List<Draft> drafts = new ArrayList<>();
    List<NounGroup> groups = whom.map(w -> x.clause().joined(w)).orElse(List.of());
    for (NounGroup group : groups) {
      Draft draft = bare(trigger, x, words, agent(x)).against(parties.of(x.sighting(), group));
      Optional<org.hearsay.model.Quantity> number =
          items.quantity(x.sighting(), group, x.end(group), Optional.empty());
      if (drafts.isEmpty() || number.isPresent() && drafts.get(0).quantity().isPresent()) {
        drafts.add(draft.about(Optional.empty(), number));
      }
    }
    if (drafts.isEmpty()) {
      Draft draft = bare(trigger, x, words, agent(x));
      drafts.add(x.patient().isEmpty() ? draft : withArms(x, draft));
    }
    return drafts;
  }

  /** "the arms embargo": the item is what the measure is on. */
  private Draft withArms(Situation x, Draft draft) {
    NounGroup group = x.patient().orElseThrow();
    return x.sighting()
        .itemIn(group.first(), x.end(group))
        .map(m -> draft.about(Optional.of(new Item(m.span(), m.itemClass())), Optional.empty()))
        .orElse(draft);
  }

  private Optional<NounGroup> onWhom(Situation x) {
    boolean listed =
        x.phrases().stream()
            .anyMatch(
                p ->
                    WordShape.is(
                        x.grammar().lower(p.noun().head()),
                        "blacklists?|sanctions|embargo|lists?"));
    if (listed && !Words.in(Words.CURBS, x.head(x.patient()))) {
      return x.patient();
    }
    return x.after("on", "against", "upon", "for")
        .filter(g -> !WordShape.is(x.grammar().lower(g.head()), ".*day|.*ary|year|week|month"));
  }

  List<Draft> visited(Trigger trigger, Situation x, Span words) {
    Draft draft;
    if (trigger.frame() == Frame.VISIT) {
      draft = bare(trigger, x, words, agent(x));
      Optional<NounGroup> seen = x.patient();
      Optional<Item> item = seen.flatMap(g -> items.of(x.sighting(), g, x.end(g)));
      return List.of(draft.about(item, Optional.empty()));
    }
    draft =
        bare(
            trigger,
            x,
            words,
            x.recipient()
                .filter(r -> x.passive())
                .or(x::patient)
                .flatMap(p -> parties.of(x.sighting(), p)));
    return List.of(draft.against(x.passive() ? Optional.empty() : agent(x)));
  }
}
