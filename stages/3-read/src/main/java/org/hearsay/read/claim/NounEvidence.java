package org.hearsay.read.claim;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.EventType;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Tag;
import org.hearsay.read.item.ItemMention;
import org.hearsay.read.lexicon.WordShape;

/** Whether a noun tells an event of its own or merely mentions one (ruling 20). */
final class NounEvidence {
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

  private static final String POINTERS =
      "the|this|that|these|those|such|any|each|every|its|their|his|her";

  private final Discourse discourse;

  NounEvidence(Discourse discourse) {
    this.discourse = discourse;
  }

  boolean tells(Nominal n) {
    Grammar grammar = n.sighting().grammar();
    boolean background =
        n.group().hasPreposition() && BACKGROUND.contains(grammar.lower(n.group().preposition()));
    if (background) {
      return false;
    }
    if (n.whole()) {
      return true;
    }
    boolean pointed =
        grammar.lower(n.group().first()).matches(POINTERS)
            && n.group().head() - n.group().first() <= 1;
    boolean bare = n.what().isEmpty() && n.other().isEmpty() && !n.does();
    return evidence(n, grammar) && !(pointed && bare);
  }

  private boolean evidence(Nominal n, Grammar grammar) {
    return switch (n.trigger().condition()) {
      case TEST ->
          weapon(n)
              || WordShape.is(n.trigger().lemma(), "(nuclear|missile|rocket|satellite|weapons?) .*")
                  && (n.does() || n.governed())
              || flightSpoken(n) && (numbered(grammar, n.group()) || n.governed());
      case TRIAL -> weapon(n) || n.group().head() > n.group().first() && n.governed();
      case MADE ->
          n.what().isPresent() && (n.actor().isPresent() || n.governed() || massMade(n, grammar))
              || n.does()
              || serial(n, grammar);
      case ITEM, WEAPON_WORK, FORCE -> n.what().isPresent();
      case TRANSFER ->
          n.what().isPresent() && (n.actor().isPresent() || n.other().isPresent() || n.governed())
              || n.other().isPresent() && n.governed()
              || n.governed() && handedOver(n, grammar);
      case INCURSION -> n.actor().isPresent() || n.what().isPresent() || n.other().isPresent();
      case SITE ->
          n.actor().isPresent() && (n.what().isPresent() || site(n, grammar))
              || site(n, grammar) && n.governed();
      case BLAST -> numbered(grammar, n.group()) && n.governed() && !weapon(n);
      case THREAT -> false;
      default -> event(n);
    };
  }

  /** "a delivery this year", "the last handover": goods were spoken of before. */
  private boolean handedOver(Nominal n, Grammar grammar) {
    return WordShape.is(
            grammar.lower(n.group().head()), "deliver(y|ies)|handovers?|shipments?|transfers?")
        && flightSpoken(n);
  }

  private static boolean weapon(Nominal n) {
    return n.what().filter(i -> !ItemKinds.troops(i)).isPresent();
  }

  /** Launches are counted where a missile or a rocket was spoken of before. */
  private boolean flightSpoken(Nominal n) {
    int offset = n.sighting().grammar().word(n.group().head()).span().start();
    Optional<ItemMention> before = discourse.itemBefore(offset);
    return before
        .filter(m -> !WordShape.is(m.itemClass().name(), "troops|technology|training|container"))
        .isPresent();
  }

  private static boolean numbered(Grammar grammar, NounGroup group) {
    for (int i = group.first(); i < group.head(); i++) {
      if (grammar.word(i).tag() == Tag.NUM
          || WordShape.is(grammar.lower(i), "second|third|further|another|no|fresh|new")) {
        return true;
      }
    }
    return false;
  }

  private static boolean serial(Nominal n, Grammar grammar) {
    return n.governed() && massMade(n, grammar);
  }

  private static boolean massMade(Nominal n, Grammar grammar) {
    return WordShape.is(
        grammar.lower(n.group().head() - 1), "mass|serial|series|full-scale|large-scale");
  }

  private static boolean site(Nominal n, Grammar grammar) {
    int end = n.group().end();
    return grammar.nouns().stream()
        .filter(g -> g.preposition() == end)
        .anyMatch(g -> Words.in(Words.SITES, grammar.lower(g.head())));
  }

  private static boolean event(Nominal n) {
    if (n.trigger().type() == EventType.EXERCISE) {
      return n.does();
    }
    return switch (n.trigger().frame()) {
      case ON_TARGET ->
          n.other().isPresent() && (n.actor().isPresent() || n.what().isPresent() || n.governed())
              || n.does() && n.what().isPresent();
      case WITH_PARTY ->
          n.trigger().type() == EventType.ATTACK
              ? n.other().isPresent()
              : n.actor().isPresent() && (n.does() || n.other().isPresent());
      case ON_PARTY -> n.other().isPresent() || n.does() && n.actor().isPresent();
      default -> n.does();
    };
  }
}
