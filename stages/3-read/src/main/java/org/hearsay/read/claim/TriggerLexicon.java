package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EventType;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.lexicon.FactFile;
import org.hearsay.read.lexicon.Inflection;
import org.hearsay.read.text.Token;

/** The triggers of {@code triggers.tsv}, by every form. Immutable. */
final class TriggerLexicon {
  private static final int COLUMNS = 5;
  private static final int PHRASE_WORDS_MAX = 4;

  /** How far a particle may stand from its verb: "shot a drone down". */
  private static final int PARTICLE_REACH_WORDS = 6;

  private static final Set<String> PARTICLES =
      Set.of("down", "off", "over", "out", "away", "back", "in");

  /** Triggers that stand there, and how many words they cover. */
  record Found(List<Trigger> triggers, int first, int end) {}

  private final Map<String, List<Trigger>> verbs = new HashMap<>();
  private final Map<String, List<Trigger>> nouns = new HashMap<>();

  /** The first word of every form. */
  private final Set<String> openings = new HashSet<>();

  private TriggerLexicon() {
    for (List<String> fact : FactFile.read(TriggerLexicon.class, "triggers.tsv", COLUMNS)) {
      boolean verb = fact.get(1).equals("verb");
      String lemma = fact.get(2);
      Trigger trigger =
          new Trigger(
              EventType.of(fact.get(0)),
              verb,
              lemma,
              Frame.of(fact.get(3)),
              Condition.of(fact.get(4)));
      Set<String> forms =
          verb
              ? Inflection.verbForms(lemma)
              : new java.util.TreeSet<>(List.of(lemma, Inflection.plural(lemma)));
      for (String form : forms) {
        (verb ? verbs : nouns).computeIfAbsent(form, f -> new ArrayList<>()).add(trigger);
        openings.add(opening(form));
      }
    }
  }

  /** Whether some word could open a trigger; where none does, nothing needs to be parsed. */
  boolean mayStandIn(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> openings.contains(t.lower()));
  }

  private static String opening(String form) {
    int end = 0;
    while (end < form.length() && form.charAt(end) != ' ' && form.charAt(end) != '-') {
      end++;
    }
    return form.substring(0, end);
  }

  static TriggerLexicon standard() {
    return Standard.LEXICON;
  }

  private static final class Standard {
    private static final TriggerLexicon LEXICON = new TriggerLexicon();
  }

  /** Triggers of the verb there: those of the longest phrase first, then of the verb alone. */
  List<Found> verbAt(Grammar grammar, int head) {
    List<Found> found = new ArrayList<>();
    for (int length = PHRASE_WORDS_MAX; length >= 1; length--) {
      add(found, verbs.get(key(grammar, head, head + length)), head, head + length, grammar);
    }
    for (int i = head + 1; i < Math.min(head + PARTICLE_REACH_WORDS, grammar.size()); i++) {
      if (i > head + 1 && PARTICLES.contains(grammar.lower(i))) {
        String key = grammar.lower(head) + " " + grammar.lower(i);
        List<Trigger> apart = verbs.get(key);
        if (apart != null) {
          found.add(0, new Found(apart, head, head + 1));
        }
      }
    }
    return found;
  }

  /** Triggers of the noun that ends there, the longest phrase first. */
  List<Found> nounAt(Grammar grammar, int first, int head) {
    List<Found> found = new ArrayList<>();
    for (int start = Math.max(first, head - 2); start <= head; start++) {
      add(found, nouns.get(key(grammar, start, head + 1)), start, head + 1, grammar);
    }
    return found;
  }

  private static void add(
      List<Found> found,
      @org.jspecify.annotations.Nullable List<Trigger> triggers,
      int first,
      int end,
      Grammar grammar) {
    if (triggers != null && end <= grammar.size()) {
      found.add(new Found(triggers, first, end));
    }
  }

  private static String key(Grammar grammar, int first, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      key.append(i > first ? " " : "").append(grammar.lower(i));
    }
    return key.toString();
  }
}
