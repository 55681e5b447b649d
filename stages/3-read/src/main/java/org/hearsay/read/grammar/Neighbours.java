package org.hearsay.read.grammar;

import java.util.Optional;
import java.util.Set;
import org.hearsay.read.lexicon.WordShape;

/** Nouns and verbs beside a word of a sentence. */
final class Neighbours {
  private static final Set<String> TEMPORAL =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "week",
          "month",
          "year",
          "night",
          "morning",
          "evening",
          "afternoon",
          "weekend",
          "tonight",
          "dawn",
          "day",
          "days",
          "weeks",
          "months",
          "years",
          "time",
          "times",
          "hours");

  private final Grammar grammar;

  Neighbours(Grammar grammar) {
    this.grammar = grammar;
  }

  int skipLeft(int from) {
    int i = from;
    while (i >= 0
        && (grammar.word(i).tag() == Tag.ADV
            || WordShape.is(grammar.word(i).form(), "[\"“‘”’]|–|—")
            || WordShape.is(grammar.lower(i), "reportedly|allegedly|not|never"))) {
      i--;
    }
    return i;
  }

  Optional<NounGroup> nounEndingBefore(int end) {
    return grammar.nouns().stream().filter(g -> g.end() == end).findFirst();
  }

  boolean temporal(NounGroup group) {
    return TEMPORAL.contains(grammar.lower(group.head()));
  }

  Optional<VerbGroup> previousVerb(VerbGroup of) {
    VerbGroup last = null;
    for (VerbGroup v : grammar.verbs()) {
      if (v.end() <= of.first()) {
        last = v;
      }
    }
    return Optional.ofNullable(last);
  }

  Optional<NounGroup> antecedent(int relative, int depth) {
    int i = skipLeft(relative - 1);
    while (i >= 0 && grammar.lower(i).equals(",")) {
      i--;
    }
    Optional<NounGroup> near = nounEndingBefore(i + 1).map(n -> agreeing(n, relative));
    boolean clause = near.isEmpty() && grammar.lower(relative).equals("that");
    return clause ? Optional.empty() : near.map(this::outOfPhrase);
  }

  /** "crews from Greece, which have been": a plural verb looks for a plural noun. */
  NounGroup agreeing(NounGroup near, int relative) {
    boolean plural = WordShape.is(grammar.lower(relative + 1), "have|are|were");
    boolean singular = !grammar.lower(near.head()).endsWith("s");
    if (!plural || !singular || !near.hasPreposition()) {
      return near;
    }
    return nounEndingBefore(near.preposition())
        .filter(up -> grammar.lower(up.head()).endsWith("s"))
        .orElse(near);
  }

  /** "a shipment of arms that ...": the noun in front of "of". */
  NounGroup outOfPhrase(NounGroup noun) {
    NounGroup at = noun;
    while (at.hasPreposition() && grammar.lower(at.preposition()).equals("of")) {
      Optional<NounGroup> up = nounEndingBefore(at.preposition());
      if (up.isEmpty()) {
        return at;
      }
      at = up.get();
    }
    return at;
  }
}
