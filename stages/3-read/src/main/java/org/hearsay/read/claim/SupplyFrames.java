package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Span;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Phrase;
import org.hearsay.read.lexicon.WordShape;

/** Handing on, receiving, using and losing arms: who gives what to whom. */
final class SupplyFrames extends FrameParts {
  SupplyFrames(Parties parties, Items items) {
    super(parties, items);
  }

  List<Draft> supplied(Trigger trigger, Situation x, Span words) {
    Optional<NounGroup> with = x.after("with").or(() -> x.after("as"));
    Optional<Item> withItem = with.flatMap(w -> items.of(x.sighting(), w, x.end(w)));
    boolean equips =
        withItem.isPresent()
            && WordShape.is(trigger.lemma(), "supply|provide|equip|furnish|arm|outfit")
            && x.patient()
                .flatMap(p -> items.of(x.sighting(), p, x.end(p)))
                .filter(i -> !ItemKinds.troops(i))
                .isEmpty();
    Optional<NounGroup> what = equips ? with : x.patient();
    Optional<NounGroup> recipient = equips ? x.patient() : recipient(x);
    if (what.isEmpty()) {
      return List.of(bare(trigger, x, words, agentOrFrom(x)));
    }
    List<Draft> drafts = new ArrayList<>();
    for (NounGroup group : list(x, what.get())) {
      Optional<Item> item = items.of(x.sighting(), group, x.end(group));
      if (item.isEmpty() && !drafts.isEmpty()) {
        continue;
      }
      Draft draft = bare(trigger, x, words, agentOrFrom(x).or(() -> owner(x, group)));
      drafts.add(
          draft
              .about(
                  item,
                  items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass)))
              .against(recipient.flatMap(r -> parties.of(x.sighting(), r))));
    }
    return drafts;
  }

  List<Draft> received(Trigger trigger, Situation x, Span words) {
    Optional<Party> supplier =
        x.after("from").filter(g -> isParty(x, g)).flatMap(g -> parties.of(x.sighting(), g));
    Optional<Party> receiver =
        x.passive() ? x.after("by").flatMap(g -> parties.of(x.sighting(), g)) : agent(x);
    List<Draft> drafts = new ArrayList<>();
    List<NounGroup> groups = x.patient().map(p -> x.clause().joined(p)).orElse(List.of());
    for (NounGroup group : groups) {
      Optional<Item> item = items.of(x.sighting(), group, x.end(group));
      if (item.isEmpty()) {
        continue;
      }
      Optional<Party> from = supplier.isPresent() ? supplier : owner(x, group);
      Draft draft = bare(trigger, x, words, from).against(receiver);
      draft =
          draft.about(
              item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass)));
      drafts.add(
          from.isPresent()
              ? draft
              : draft.typed(EventType.ACQUIRE).acting(receiver).against(Optional.empty()));
    }
    return drafts;
  }

  private Optional<Party> agentOrFrom(Situation x) {
    Optional<Party> agent = agent(x);
    boolean carrier =
        x.agent()
            .map(
                a ->
                    WordShape.is(
                        Words.singular(x.grammar().lower(a.head())),
                        "plane|ship|vessel|aircraft|truck|train|flight|freighter|tanker|convoy|container|railcar"))
            .orElse(false);
    if (agent.isPresent() && !carrier) {
      return agent;
    }
    Optional<NounGroup> from = x.after("from", "by");
    Optional<Party> sender =
        from.filter(g -> isParty(x, g)).flatMap(g -> parties.of(x.sighting(), g));
    Optional<Party> owner =
        x.agent().flatMap(a -> parties.owner(x.sighting(), a.first(), x.end(a)));
    return sender.isPresent() ? sender : owner.isPresent() ? owner : fromSubject(x);
  }

  /** "Cargo planes from the Emirates brought ...". */
  private Optional<Party> fromSubject(Situation x) {
    if (x.agent().isEmpty()) {
      return Optional.empty();
    }
    int end = x.agent().get().end();
    return x.grammar().nouns().stream()
        .filter(g -> g.preposition() == end && x.grammar().lower(end).equals("from"))
        .findFirst()
        .filter(g -> isParty(x, g))
        .flatMap(g -> parties.of(x.sighting(), g));
  }

  private Optional<NounGroup> recipient(Situation x) {
    if (x.recipient().isPresent()) {
      return x.recipient();
    }
    return x.phrases().stream()
        .filter(p -> WordShape.is(p.preposition(), "to|for"))
        .map(Phrase::noun)
        .filter(g -> recipientLike(x, g))
        .findFirst();
  }

  List<Draft> used(Trigger trigger, Situation x, Span words) {
    NounGroup group = x.patient().orElseThrow();
    Optional<Item> item = items.of(x.sighting(), group, x.end(group));
    Draft draft =
        bare(trigger, x, words, agent(x))
            .against(x.after("against", "on").flatMap(g -> parties.of(x.sighting(), g)));
    return List.of(
        draft.about(
            item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass))));
  }

  List<Draft> lost(Trigger trigger, Situation x, Span words) {
    NounGroup group = x.patient().orElseThrow();
    Optional<Item> item = items.of(x.sighting(), group, x.end(group));
    Draft draft = bare(trigger, x, words, Optional.empty()).against(agent(x));
    return List.of(
        draft.about(
            item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass))));
  }

  List<Draft> trained(Trigger trigger, Situation x, Span words) {
    NounGroup group = x.patient().orElseThrow();
    Draft draft = bare(trigger, x, words, agent(x));
    return List.of(draft.against(owner(x, group).or(() -> parties.of(x.sighting(), group))));
  }
}
