package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Span;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Phrase;
import org.hearsay.read.grammar.Tag;
import org.hearsay.read.lexicon.WordShape;

/** From a verb trigger whose condition holds to drafts: one an item (ruling 10). */
final class VerbFrames {
  private final Parties parties;
  private final Items items;

  VerbFrames(Parties parties, Items items) {
    this.parties = parties;
    this.items = items;
  }

  List<Draft> drafts(Trigger trigger, Situation x, Span words) {
    return switch (trigger.frame()) {
      case MAKE, ACQUIRE, DOWN -> made(trigger, x, words);
      case SUPPLY -> supplied(trigger, x, words);
      case RECEIVE -> received(trigger, x, words);
      case ARRIVE, SELF, STRIKE_SELF -> self(trigger, x, words);
      case USE -> used(trigger, x, words);
      case VICTIM ->
          List.of(
              bare(trigger, x, words, Optional.empty())
                  .against(x.agent().or(x::patient).flatMap(g -> parties.of(x.sighting(), g))));
      case LOST -> lost(trigger, x, words);
      case TRAIN -> trained(trigger, x, words);
      case ENTER, ENTER_BY -> entered(trigger, x, words);
      case STRIKE, STRIKE_AT -> struck(trigger, x, words);
      case DRILL -> drilled(trigger, x, words);
      case AGREE -> agreed(trigger, x, words);
      case SANCTION, SANCTION_ON, EVADE, SANCTION_BODY -> sanctioned(trigger, x, words);
      case VISIT, REFUSE, ADMIT -> visited(trigger, x, words);
      case THREATEN -> List.of(bare(trigger, x, words, agent(x)));
      default -> List.of();
    };
  }

  /** What is joined by "and": after a verb to its right, before a participle to its left. */
  private static List<NounGroup> list(Situation x, NounGroup first) {
    boolean participle =
        x.clause().verb().form() == org.hearsay.read.grammar.VerbGroup.Form.PARTICIPLE;
    boolean subject = x.clause().verb().form() == org.hearsay.read.grammar.VerbGroup.Form.PASSIVE;
    return participle
        ? x.clause().joinedBefore(first)
        : subject ? x.clause().joinedSubject(first) : x.clause().joined(first);
  }

  private Draft bare(Trigger trigger, Situation x, Span words, Optional<Party> actor) {
    boolean negated =
        x.agent().map(g -> Negation.opens(x.grammar(), g)).orElse(false)
            || x.patient().map(g -> Negation.opens(x.grammar(), g)).orElse(false);
    return new Draft(
        trigger.type(),
        words,
        x.sighting(),
        trigger,
        Optional.of(x.clause()),
        actor,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        negated);
  }

  private Optional<Party> agent(Situation x) {
    return x.agent().flatMap(a -> parties.of(x.sighting(), a));
  }

  /** The state that an item's adjective names acts, where no actor stands. */
  private Optional<Party> agentOrOwner(Situation x, Optional<NounGroup> item) {
    Optional<Party> agent = agent(x);
    return agent.isPresent() ? agent : item.flatMap(i -> owner(x, i));
  }

  private Optional<Party> owner(Situation x, NounGroup group) {
    return parties.owner(x.sighting(), group.first(), group.end());
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

  private Draft finished(
      Trigger trigger, Situation x, NounGroup group, Draft draft, Optional<Item> item) {
    if (trigger.frame() == Frame.DOWN) {
      Optional<Party> owner = owner(x, group);
      boolean cargo = item.isEmpty();
      return draft.against(
          owner.isPresent() ? owner : cargo ? parties.of(x.sighting(), group) : Optional.empty());
    }
    if (trigger.frame() == Frame.ACQUIRE) {
      return supplierNamed(x, draft);
    }
    return draft;
  }

  /** Ruling 15: a purchase with its supplier named is a transfer from the supplier. */
  private Draft supplierNamed(Situation x, Draft draft) {
    Optional<NounGroup> from = x.after("from").filter(g -> isParty(x, g));
    if (from.isEmpty() || draft.rule().condition() == Condition.ARMS) {
      return draft;
    }
    Optional<Party> supplier = parties.of(x.sighting(), from.get());
    return draft.typed(EventType.TRANSFER).against(draft.actor()).acting(supplier);
  }

  private boolean isParty(Situation x, NounGroup group) {
    Optional<Mention> name = x.sighting().nameIn(group.first(), group.end());
    return name.filter(m -> m.known().kind() != Known.Kind.AGENCY).isPresent();
  }

  private List<Draft> supplied(Trigger trigger, Situation x, Span words) {
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

  private boolean recipientLike(Situation x, NounGroup group) {
    String head = x.grammar().lower(group.head());
    boolean named = isParty(x, group);
    boolean word =
        WordShape.is(
            head,
            "army|navy|forces|rebels|militia|military|island|country|government|group|allies|ally|buyers?|customers?|camp|them|him|her|us|it|side|sides|force");
    boolean time = WordShape.is(head, ".*day|year|month|war|use|example|fight|offensive");
    return (named || word) && !time;
  }

  private List<Draft> received(Trigger trigger, Situation x, Span words) {
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

  /** The subject is the item. */
  private List<Draft> self(Trigger trigger, Situation x, Span words) {
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

  private List<Draft> used(Trigger trigger, Situation x, Span words) {
    NounGroup group = x.patient().orElseThrow();
    Optional<Item> item = items.of(x.sighting(), group, x.end(group));
    Draft draft =
        bare(trigger, x, words, agent(x))
            .against(x.after("against", "on").flatMap(g -> parties.of(x.sighting(), g)));
    return List.of(
        draft.about(
            item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass))));
  }

  private List<Draft> lost(Trigger trigger, Situation x, Span words) {
    NounGroup group = x.patient().orElseThrow();
    Optional<Item> item = items.of(x.sighting(), group, x.end(group));
    Draft draft = bare(trigger, x, words, Optional.empty()).against(agent(x));
    return List.of(
        draft.about(
            item, items.quantity(x.sighting(), group, x.end(group), item.map(Item::itemClass))));
  }

  private List<Draft> trained(Trigger trigger, Situation x, Span words) {
    NounGroup group = x.patient().orElseThrow();
    Draft draft = bare(trigger, x, words, agent(x));
    return List.of(draft.against(owner(x, group).or(() -> parties.of(x.sighting(), group))));
  }

  private List<Draft> entered(Trigger trigger, Situation x, Span words) {
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

  private List<Draft> struck(Trigger trigger, Situation x, Span words) {
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

  private List<Draft> drilled(Trigger trigger, Situation x, Span words) {
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

  private List<Draft> agreed(Trigger trigger, Situation x, Span words) {
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

  private List<Draft> sanctioned(Trigger trigger, Situation x, Span words) {
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

  private List<Draft> visited(Trigger trigger, Situation x, Span words) {
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

  static boolean pronoun(Grammar grammar, NounGroup group) {
    return grammar.word(group.head()).tag() == Tag.PRON;
  }
}
