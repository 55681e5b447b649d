package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.read.grammar.Clause;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.VerbGroup;
import org.hearsay.read.item.ItemMention;
import org.hearsay.read.lexicon.Inflection;
import org.hearsay.read.lexicon.WordShape;

/** From a noun trigger to a draft, where {@link NounEvidence} says that the noun tells an event. */
final class NounFrames {
  /** How far behind the noun its counterpart may stand. */
  private static final int COUNTERPART_REACH_WORDS = 8;

  /** Verbs whose subject does what the noun says: "conducted a test", "ordered production". */
  private static final Set<String> DOING =
      Stream.of(
              ("hold conduct stage carry begin start launch open order announce plan resume continue"
                      + " complete perform make do execute mount run join undertake finish conclude halt"
                      + " stop suspend speed accelerate expand increase boost ramp step approve direct"
                      + " oversee pay take kick host prepare schedule postpone cancel delay end attempt"
                      + " double triple commit unleash lead be move put follow fire claim place observe"
                      + " impose lift reimpose tighten receive get")
                  .split(" "))
          .flatMap(base -> Inflection.verbForms(base).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Parties parties;
  private final Items items;
  private final NounEvidence evidence;

  NounFrames(Parties parties, Items items, NounEvidence evidence) {
    this.parties = parties;
    this.items = items;
    this.evidence = evidence;
  }

  /**
   * The draft, where there is one.
   *
   * @param whole the noun is all that a voice is quoted for
   */
  Optional<Draft> draft(Trigger trigger, Sighting s, NounGroup group, Span words, boolean whole) {
    Grammar grammar = s.grammar();
    Optional<VerbGroup> governor = governor(grammar, group);
    Optional<Clause> clause = governor.map(v -> new Clause(grammar, v));
    if (clause.filter(Clause::conditional).isPresent()) {
      return Optional.empty();
    }
    Optional<NounGroup> item = itemGroup(trigger, s, group);
    Optional<Item> what = what(s, group, words, item);
    boolean does = governor.isPresent() && DOING.contains(grammar.lower(governor.get().head()));
    Optional<Party> actor = actor(s, group, clause, does);
    Optional<Party> other = counterpart(trigger, s, group);
    Nominal nominal =
        new Nominal(trigger, s, group, what, actor, other, whole, does, governor.isPresent());
    if (!evidence.tells(nominal)) {
      return Optional.empty();
    }
    boolean negated = Negation.opens(grammar, group);
    Draft draft =
        new Draft(
            trigger.type(),
            words,
            s,
            trigger,
            clause,
            actor,
            other,
            what,
            Optional.empty(),
            negated);
    Draft full = draft.about(what, number(trigger, s, group, item, what));
    if (trigger.frame() == Frame.ON_ITEM && vessel(what, s, item)) {
      return Optional.of(full.typed(EventType.PRODUCE));
    }
    return Optional.of(trigger.type() == EventType.EXERCISE ? drilling(full, s, clause) : full);
  }

  /** Work on a ship is building it. */
  private static boolean vessel(Optional<Item> what, Sighting s, Optional<NounGroup> item) {
    boolean known =
        what.filter(i -> ItemKinds.isA(i, "warship") || ItemKinds.isA(i, "submarine")).isPresent();
    return known
        || item.filter(g -> WordShape.is(s.grammar().lower(g.head()), "ships?|boats?|hulls?"))
            .isPresent();
  }

  /** "Two B-1B bombers will join the drill": the subject is the item, its owner acts. */
  private Draft drilling(Draft draft, Sighting s, Optional<Clause> clause) {
    Optional<NounGroup> subject =
        clause.filter(c -> !c.verb().form().isPassive()).flatMap(Clause::subject);
    Optional<Item> force =
        subject
            .flatMap(g -> items.of(s, g, phrasesEnd(s.grammar(), g)))
            .filter(i -> ItemKinds.troops(i) || ItemKinds.isA(i, "weapons"));
    if (force.isEmpty() || draft.item().isPresent()) {
      return draft;
    }
    NounGroup group = subject.orElseThrow();
    Optional<Quantity> number =
        items.quantity(s, group, phrasesEnd(s.grammar(), group), force.map(Item::itemClass));
    return draft.about(force, number).acting(parties.owner(s, group.first(), group.end()));
  }

  private Optional<Item> what(Sighting s, NounGroup group, Span words, Optional<NounGroup> item) {
    Optional<ItemMention> before = s.itemIn(group.first(), group.head());
    return item.flatMap(g -> items.of(s, g, phrasesEnd(s.grammar(), g)))
        .or(() -> before.map(m -> new Item(m.span(), m.itemClass())))
        .or(
            () ->
                s.itemIn(group.head(), group.end())
                    .filter(m -> m.span().length() > words.length())
                    .map(m -> new Item(m.span(), m.itemClass())));
  }

  private Optional<Party> actor(
      Sighting s, NounGroup group, Optional<Clause> clause, boolean does) {
    Optional<Party> by = after(s.grammar(), group, "by").flatMap(g -> parties.of(s, g));
    Optional<Party> from =
        after(s.grammar(), group, "from")
            .filter(g -> s.nameIn(g.first(), g.end()).isPresent())
            .flatMap(g -> parties.of(s, g));
    Optional<Party> doer =
        does
            ? clause
                .filter(c -> !c.verb().form().isPassive())
                .flatMap(Clause::subject)
                .filter(g -> !g.equals(group))
                .flatMap(g -> parties.of(s, g))
            : Optional.empty();
    Optional<Party> owner = parties.owner(s, group.first(), group.head() + 1);
    return by.or(() -> doer).or(() -> owner).or(() -> from);
  }

  private Optional<Quantity> number(
      Trigger trigger, Sighting s, NounGroup group, Optional<NounGroup> item, Optional<Item> what) {
    Optional<Quantity> ofItem =
        item.flatMap(
            g -> items.quantity(s, g, phrasesEnd(s.grammar(), g), what.map(Item::itemClass)));
    boolean counts = trigger.frame() == Frame.OF_ITEM || trigger.frame() == Frame.ON_PARTY;
    return ofItem.isPresent() || !counts
        ? ofItem
        : items.quantity(s, group, group.end(), what.map(Item::itemClass));
  }

  private static int phrasesEnd(Grammar grammar, NounGroup group) {
    int end = group.end();
    while (grammar.lower(end).equals("of")) {
      int start = end + 1;
      Optional<NounGroup> more =
          grammar.nouns().stream().filter(g -> g.first() == start).findFirst();
      if (more.isEmpty()) {
        return end;
      }
      end = more.get().end();
    }
    return end;
  }

  private Optional<NounGroup> itemGroup(Trigger trigger, Sighting s, NounGroup group) {
    String preposition = trigger.frame() == Frame.ON_ITEM ? "on" : "of";
    return after(s.grammar(), group, preposition)
        .filter(g -> items.of(s, g, phrasesEnd(s.grammar(), g)).isPresent());
  }

  private Optional<Party> counterpart(Trigger trigger, Sighting s, NounGroup group) {
    String prepositions =
        switch (trigger.frame()) {
          case ON_TARGET, ON_PARTY -> "on|against|at";
          case WITH_PARTY -> "with|between";
          case OF_ITEM -> trigger.condition() == Condition.TRANSFER ? "to|for" : "";
          default -> "";
        };
    Grammar grammar = s.grammar();
    return grammar.nouns().stream()
        .filter(g -> g.preposition() >= group.end())
        .filter(g -> g.preposition() <= group.end() + COUNTERPART_REACH_WORDS)
        .filter(g -> grammar.lower(g.preposition()).matches(prepositions))
        .filter(g -> sameClause(grammar, group, g))
        .filter(
            g ->
                !Words.temporal(grammar.lower(g.head()))
                    && !Words.temporal(grammar.lower(g.first())))
        .findFirst()
        .flatMap(g -> parties.of(s, g));
  }

  private static boolean sameClause(Grammar grammar, NounGroup group, NounGroup other) {
    return grammar.verbs().stream()
        .noneMatch(v -> v.first() >= group.end() && v.end() <= other.first());
  }

  private static Optional<NounGroup> after(Grammar grammar, NounGroup group, String preposition) {
    return grammar.nouns().stream()
        .filter(g -> g.preposition() == group.end())
        .filter(g -> grammar.lower(group.end()).equals(preposition))
        .findFirst();
  }

  /** The verb whose object the noun is, or behind whose preposition it stands, or whose subject. */
  private static Optional<VerbGroup> governor(Grammar grammar, NounGroup group) {
    List<VerbGroup> near = new ArrayList<>();
    for (VerbGroup verb : grammar.verbs()) {
      Clause clause = new Clause(grammar, verb);
      boolean object = clause.objects().stream().anyMatch(o -> clause.joined(o).contains(group));
      boolean phrase =
          group.hasPreposition()
              && verb.end() <= group.preposition()
              && group.preposition() <= verb.end() + 2
              && WordShape.is(grammar.lower(group.preposition()), "in|for|out|with|on");
      if (object || phrase) {
        near.add(0, verb);
      } else if (clause.subject().filter(group::equals).isPresent()) {
        near.add(verb);
      }
    }
    return near.stream().findFirst();
  }
}
