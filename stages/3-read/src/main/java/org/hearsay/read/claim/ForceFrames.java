package org.hearsay.read.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Span;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Phrase;
import org.hearsay.read.lexicon.WordShape;

/** Moving, crossing, striking and drilling: who does what where. */
final class ForceFrames extends FrameParts {
  ForceFrames(Parties parties, Items items) {
    super(parties, items);
  }

  /** The subject is the item. */
  List<Draft> self(Trigger trigger, Situation x, Span words) {
    Optional<NounGroup> subject = x.agent().isPresent() ? x.agent() : x.patient();
    if (subject.isEmpty()) {
      return List.of();
    }
    NounGroup group = subject.get();
    Optional<Item> item = items.of(x.sighting(), group, x.end(group));
    Draft draft = bare(trigger, x, words, owner(x, group));
    draft =
        draft.about(
            item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass)));
    if (trigger.frame() == Frame.ARRIVE) {
      Optional<NounGroup> to =
          x.after("in", "to").or(x::patient).filter(g -> isParty(x, g) || recipientLike(x, g));
      Optional<Party> from =
          x.after("from").filter(g -> isParty(x, g)).flatMap(g -> parties.of(x.sighting(), g));
      return List.of(
          draft
              .acting(from.or(() -> owner(x, group)))
              .against(to.flatMap(g -> parties.of(x.sighting(), g))));
    }
    if (trigger.frame() == Frame.STRIKE_SELF) {
      return List.of(
          draft.against(
              x.phrases().stream()
                  .filter(
                      p ->
                          WordShape.is(p.preposition(), "in|into|on|onto|inside")
                              && Words.in(Words.TARGETS, x.grammar().lower(p.noun().head())))
                  .findFirst()
                  .flatMap(p -> parties.of(x.sighting(), p.noun()))));
    }
    return List.of(draft);
  }

  List<Draft> entered(Trigger trigger, Situation x, Span words) {
    boolean by = trigger.frame() == Frame.ENTER_BY;
    Optional<NounGroup> thing =
        by ? x.patient() : x.agent().or(() -> x.passive() ? Optional.empty() : Optional.empty());
    Optional<Item> item = thing.flatMap(t -> items.of(x.sighting(), t, x.end(t)));
    Optional<Party> actor =
        by
            ? agentOrOwner(x, x.patient())
            : item.isPresent() ? thing.flatMap(t -> owner(x, t)) : agent(x);
    Draft draft = bare(trigger, x, words, actor);
    if (item.isPresent() && thing.isPresent()) {
      NounGroup group = thing.get();
      draft =
          draft.about(
              item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass)));
    }
    Optional<NounGroup> land =
        by
            ? x.after("into", "over", "across", "through")
            : x.patient().or(() -> x.after("into", "over", "across", "through"));
    return List.of(draft.against(land.flatMap(l -> owner(x, l))));
  }

  List<Draft> struck(Trigger trigger, Situation x, Span words) {
    boolean at = trigger.frame() == Frame.STRIKE_AT;
    Optional<NounGroup> target =
        at
            ? x.phrases().stream()
                .filter(
                    p -> WordShape.is(p.preposition(), "at|on|against|into|onto|toward|towards|in"))
                .map(Phrase::noun)
                .findFirst()
            : x.patient();
    Optional<NounGroup> weapon = at ? x.patient() : x.agent();
    Optional<Item> item =
        weapon
            .flatMap(w -> items.of(x.sighting(), w, x.end(w)))
            .filter(i -> !ItemKinds.troops(i) || at);
    Optional<NounGroup> with = x.after("with", "by", "using");
    Optional<Party> actor;
    if (at) {
      actor = agentOrOwner(x, x.patient());
    } else if (item.isPresent()) {
      actor = weapon.flatMap(w -> owner(x, w));
    } else {
      actor = agent(x);
    }
    Draft draft =
        bare(trigger, x, words, actor).against(target.flatMap(t -> parties.of(x.sighting(), t)));
    if (item.isPresent() && weapon.isPresent()) {
      NounGroup group = weapon.get();
      return List.of(
          draft.about(
              item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass))));
    }
    Optional<Item> means =
        with.flatMap(w -> items.of(x.sighting(), w, x.end(w))).filter(i -> !ItemKinds.troops(i));
    if (means.isPresent() && with.isPresent()) {
      NounGroup group = with.get();
      return List.of(
          draft.about(
              means,
              items.quantity(x.sighting(), group, x.end(group), means.map(Item::itemClass))));
    }
    return List.of(draft);
  }

  List<Draft> drilled(Trigger trigger, Situation x, Span words) {
    Optional<Item> item = x.agent().flatMap(a -> items.of(x.sighting(), a, x.end(a)));
    Optional<Party> actor = item.isPresent() ? x.agent().flatMap(a -> owner(x, a)) : agent(x);
    Optional<Party> with =
        x.after("with", "alongside")
            .flatMap(w -> owner(x, w).or(() -> parties.of(x.sighting(), w)));
    Draft draft = bare(trigger, x, words, actor).against(with);
    if (item.isPresent() && x.agent().isPresent()) {
      NounGroup group = x.agent().get();
      draft =
          draft.about(
              item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass)));
    }
    return List.of(draft);
  }
}
