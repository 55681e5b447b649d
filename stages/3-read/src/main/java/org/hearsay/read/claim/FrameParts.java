package org.hearsay.read.claim;

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
import org.hearsay.read.grammar.Tag;
import org.hearsay.read.lexicon.WordShape;

/** What all frames of verbs share: a bare draft, who acts, what is joined by "and". */
abstract class FrameParts {
  final Parties parties;
  final Items items;

  FrameParts(Parties parties, Items items) {
    this.parties = parties;
    this.items = items;
  }

  /** What is joined by "and": after a verb to its right, before a participle to its left. */
  static List<NounGroup> list(Situation x, NounGroup first) {
    boolean participle =
        x.clause().verb().form() == org.hearsay.read.grammar.VerbGroup.Form.PARTICIPLE;
    boolean subject = x.clause().verb().form() == org.hearsay.read.grammar.VerbGroup.Form.PASSIVE;
    return participle
        ? x.clause().joinedBefore(first)
        : subject ? x.clause().joinedSubject(first) : x.clause().joined(first);
  }

  Draft bare(Trigger trigger, Situation x, Span words, Optional<Party> actor) {
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

  Optional<Party> agent(Situation x) {
    return x.agent().flatMap(a -> parties.of(x.sighting(), a));
  }

  /** The state that an item's adjective names acts, where no actor stands. */
  Optional<Party> agentOrOwner(Situation x, Optional<NounGroup> item) {
    Optional<Party> agent = agent(x);
    return agent.isPresent() ? agent : item.flatMap(i -> owner(x, i));
  }

  Optional<Party> owner(Situation x, NounGroup group) {
    return parties.owner(x.sighting(), group.first(), group.end());
  }

  Draft finished(Trigger trigger, Situation x, NounGroup group, Draft draft, Optional<Item> item) {
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

  boolean isParty(Situation x, NounGroup group) {
    Optional<Mention> name = x.sighting().nameIn(group.first(), group.end());
    return name.filter(m -> m.known().kind() != Known.Kind.AGENCY).isPresent();
  }

  static boolean pronoun(Grammar grammar, NounGroup group) {
    return grammar.word(group.head()).tag() == Tag.PRON;
  }

  /** Ruling 15: a purchase with its supplier named is a transfer from the supplier. */
  Draft supplierNamed(Situation x, Draft draft) {
    Optional<NounGroup> from = x.after("from").filter(g -> isParty(x, g));
    if (from.isEmpty() || draft.rule().condition() == Condition.ARMS) {
      return draft;
    }
    Optional<Party> supplier = parties.of(x.sighting(), from.get());
    return draft.typed(EventType.TRANSFER).against(draft.actor()).acting(supplier);
  }

  boolean recipientLike(Situation x, NounGroup group) {
    String head = x.grammar().lower(group.head());
    boolean named = isParty(x, group);
    boolean word =
        WordShape.is(
            head,
            "army|navy|forces|rebels|militia|military|island|country|government|group|allies|ally|buyers?|customers?|camp|them|him|her|us|it|side|sides|force");
    boolean time = WordShape.is(head, ".*day|year|month|war|use|example|fight|offensive");
    return (named || word) && !time;
  }
}
