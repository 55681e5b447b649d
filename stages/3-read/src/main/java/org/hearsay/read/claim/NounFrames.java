package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Span;
import org.hearsay.read.grammar.Clause;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.VerbGroup;
import org.hearsay.read.item.ItemMention;

/**
 * From a noun trigger to a draft, where the noun tells an event and does not merely mention one.
 */
final class NounFrames {
  /** Verbs whose subject does what the noun says: "conducted a test", "ordered production". */
  private static final Set<String> DOING =
      Set.of(
          "hold",
          "conduct",
          "stage",
          "carry",
          "begin",
          "start",
          "launch",
          "open",
          "order",
          "announce",
          "plan",
          "resume",
          "continue",
          "complete",
          "perform",
          "make",
          "do",
          "execute",
          "mount",
          "run",
          "join",
          "undertake",
          "finish",
          "conclude",
          "halt",
          "stop",
          "suspend",
          "speed",
          "accelerate",
          "expand",
          "increase",
          "boost",
          "ramp",
          "step",
          "approve",
          "direct",
          "oversee",
          "pay",
          "take",
          "kick",
          "host",
          "prepare",
          "schedule",
          "postpone",
          "cancel",
          "delay",
          "end",
          "attempt",
          "double",
          "triple",
          "deny",
          "be",
          "move",
          "put",
          "commit",
          "unleash",
          "lead",
          "demand",
          "urge",
          "call",
          "want");

  /** A noun after these is spoken of, not told. */
  private static final Set<String> BACKGROUND =
      Set.of(
          "amid",
          "despite",
          "about",
          "against",
          "like",
          "than",
          "without",
          "over",
          "beyond",
          "regarding",
          "concerning",
          "versus",
          "under",
          "as",
          "throughout");

  private final Parties parties;
  private final Items items;

  NounFrames(Parties parties, Items items) {
    this.parties = parties;
    this.items = items;
  }

  /** The draft, where there is one. */
  Optional<Draft> draft(Trigger trigger, Sighting s, NounGroup group, int first, Span words) {
    Grammar grammar = s.grammar();
    Optional<VerbGroup> governor = governor(grammar, group);
    Optional<Clause> clause = governor.map(v -> new Clause(grammar, v));
    Optional<NounGroup> item = itemGroup(trigger, s, group, first);
    Optional<ItemMention> before = s.itemIn(group.first(), group.head());
    Optional<Item> what =
        item.flatMap(g -> items.of(s, g, phrasesEnd(grammar, g)))
            .or(() -> before.map(m -> new Item(m.span(), m.itemClass())))
            .or(
                () ->
                    s.itemIn(group.head(), group.end())
                        .filter(m -> m.span().length() > words.length())
                        .map(m -> new Item(m.span(), m.itemClass())));
    Optional<Party> owner = parties.owner(s, group.first(), group.head() + 1);
    Optional<Party> by = after(grammar, group, "by").flatMap(g -> parties.of(s, g));
    boolean does = governor.isPresent() && doing(grammar, governor.get());
    Optional<Party> doer =
        does
            ? clause
                .filter(c -> !c.verb().form().isPassive())
                .flatMap(Clause::subject)
                .flatMap(g -> parties.of(s, g))
            : Optional.empty();
    Optional<Party> actor = by.or(() -> doer).or(() -> owner);
    Optional<Party> other = counterpart(trigger, s, group);
    if (!told(trigger, grammar, group, what, actor, other, does, owner)) {
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
            Optional.empty(),
            Optional.empty(),
            negated);
    return Optional.of(counted(draft, s, group, item, what));
  }

  private Draft counted(
      Draft draft, Sighting s, NounGroup group, Optional<NounGroup> item, Optional<Item> what) {
    Optional<org.hearsay.model.Quantity> number =
        item.flatMap(
                g -> items.quantity(s, g, phrasesEnd(s.grammar(), g), what.map(Item::itemClass)))
            .or(
                () ->
                    draft.rule().frame() == Frame.OF_ITEM
                        ? items.quantity(s, group, group.end(), what.map(Item::itemClass))
                        : Optional.empty());
    return draft.about(what, number);
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

  private Optional<NounGroup> itemGroup(Trigger trigger, Sighting s, NounGroup group, int first) {
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
    return s.grammar().nouns().stream()
        .filter(g -> g.preposition() >= group.end() && g.preposition() <= group.end() + 8)
        .filter(g -> s.grammar().lower(g.preposition()).matches(prepositions))
        .filter(g -> sameClause(s.grammar(), group, g))
        .filter(
            g ->
                !s.grammar()
                    .lower(g.head())
                    .matches(
                        ".*day|january|february|march|april|may|june|july|august|september|october|november|december"))
        .findFirst()
        .flatMap(g -> parties.of(s, g));
  }

  private static boolean sameClause(Grammar grammar, NounGroup group, NounGroup other) {
    return grammar.verbs().stream()
        .noneMatch(v -> v.first() >= group.end() && v.end() <= other.first());
  }

  private static Optional<NounGroup> after(Grammar grammar, NounGroup group, String preposition) {
    return grammar.nouns().stream()
        .filter(
            g -> g.preposition() == group.end() && grammar.lower(group.end()).equals(preposition))
        .findFirst();
  }

  private boolean told(
      Trigger trigger,
      Grammar grammar,
      NounGroup group,
      Optional<Item> what,
      Optional<Party> actor,
      Optional<Party> other,
      boolean does,
      Optional<Party> owner) {
    String first = grammar.lower(group.first());
    boolean pointed =
        first.matches("the|this|that|these|those|such|any|each|every")
            && group.head() - group.first() <= 1;
    boolean background =
        group.hasPreposition() && BACKGROUND.contains(grammar.lower(group.preposition()));
    if (background) {
      return false;
    }
    boolean evidence =
        switch (trigger.condition()) {
          case TRIAL ->
              what.filter(i -> !Conditions.troops(i)).isPresent() || group.head() > group.first();
          case MADE -> what.isPresent() && (governedOrActed(grammar, group, actor));
          case TEST -> what.filter(i -> !Conditions.troops(i)).isPresent();
          case ITEM -> what.isPresent();
          case WEAPON_WORK -> what.isPresent();
          case TRANSFER -> what.isPresent() && (actor.isPresent() || other.isPresent() || does);
          case FORCE -> what.isPresent();
          case INCURSION -> actor.isPresent() || what.isPresent() || other.isPresent();
          case SITE -> actor.isPresent() || does;
          case THREAT -> false;
          default -> event(trigger, actor, other, what, does);
        };
    return evidence && !(pointed && what.isEmpty() && other.isEmpty() && !does);
  }

  /**
   * A making that somebody does or that a verb tells of; "production of drones" alone names a
   * topic.
   */
  private static boolean governedOrActed(Grammar grammar, NounGroup group, Optional<Party> actor) {
    return actor.isPresent() || governor(grammar, group).isPresent();
  }

  private static boolean event(
      Trigger trigger,
      Optional<Party> actor,
      Optional<Party> other,
      Optional<Item> what,
      boolean does) {
    return switch (trigger.frame()) {
      case ON_TARGET ->
          other.isPresent() && (actor.isPresent() || what.isPresent())
              || does && (other.isPresent() || what.isPresent());
      case WITH_PARTY -> actor.isPresent() && (does || other.isPresent());
      case ON_PARTY -> other.isPresent() || does && actor.isPresent();
      default -> does;
    };
  }

  private static boolean doing(Grammar grammar, VerbGroup verb) {
    String form = grammar.lower(verb.head());
    return DOING.stream()
        .anyMatch(base -> org.hearsay.read.lexicon.Inflection.verbForms(base).contains(form));
  }

  /** The verb whose object the noun is, or whose passive subject. */
  private static Optional<VerbGroup> governor(Grammar grammar, NounGroup group) {
    List<VerbGroup> near = new ArrayList<>();
    for (VerbGroup verb : grammar.verbs()) {
      Clause clause = new Clause(grammar, verb);
      boolean object = clause.objects().stream().anyMatch(o -> clause.joined(o).contains(group));
      boolean subject = clause.subject().filter(group::equals).isPresent();
      boolean phrase =
          group.hasPreposition()
              && verb.end() <= group.preposition()
              && group.preposition() <= verb.end() + 2
              && grammar.lower(group.preposition()).matches("in|for|out|with|on");
      if (object || phrase) {
        near.add(0, verb);
      } else if (subject) {
        near.add(verb);
      }
    }
    return near.stream().findFirst();
  }
}
