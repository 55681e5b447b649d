package org.hearsay.read.grammar;

import java.util.Optional;
import java.util.Set;
import org.hearsay.read.lexicon.WordShape;

/** Where the clause of a verb begins and ends. */
final class ClauseBounds {
  private static final Set<String> BREAKS =
      Set.of(
          "that",
          "which",
          "who",
          "when",
          "while",
          "because",
          "although",
          "though",
          "whether",
          "if",
          "where",
          "unless",
          "whose",
          "whereas",
          "as",
          "after",
          "before",
          "until",
          "since",
          "than");

  private final Grammar grammar;
  private final VerbGroup verb;
  private final Neighbours near;

  ClauseBounds(Grammar grammar, VerbGroup verb) {
    this.grammar = grammar;
    this.verb = verb;
    near = new Neighbours(grammar);
  }

  /** Index after the last word that can belong to the verb's clause. */
  int clauseEnd() {
    int i = verb.end();
    while (i < grammar.size()) {
      String lower = grammar.lower(i);
      if (lower.equals(";") || lower.equals(":") || BREAKS.contains(lower) && breaks(i)) {
        return i;
      }
      int at = i;
      Optional<VerbGroup> next = grammar.verbs().stream().filter(v -> v.first() == at).findFirst();
      if (next.isPresent() && (next.get().form().isFinite() || afterComma(at))) {
        return startOfSubject(next.get());
      }
      i++;
    }
    return grammar.size();
  }

  boolean afterComma(int at) {
    return at > 0 && grammar.lower(at - 1).equals(",");
  }

  boolean breaks(int i) {
    String lower = grammar.lower(i);
    boolean prepositional = WordShape.is(lower, "after|before|until|since|as|than");
    return !prepositional || clauseFollows(i);
  }

  boolean clauseFollows(int i) {
    int end = Math.min(grammar.size(), i + 12);
    for (int k = i + 1; k < end; k++) {
      if (grammar.lower(k).equals(",")) {
        return false;
      }
      int at = k;
      if (grammar.verbs().stream()
          .anyMatch(
              v ->
                  v.first() == at
                      && (v.form().isFinite()
                          || v.form() == VerbGroup.Form.GERUND && at == i + 1))) {
        return true;
      }
    }
    return false;
  }

  int startOfSubject(VerbGroup next) {
    int i = near.skipLeft(next.first() - 1);
    Optional<NounGroup> noun = i < 0 ? Optional.empty() : near.nounEndingBefore(i + 1);
    int start = next.first();
    boolean bare = false;
    while (noun.isPresent() && noun.get().first() >= verb.end()) {
      bare |= !noun.get().hasPreposition();
      start = noun.get().hasPreposition() ? noun.get().preposition() : noun.get().first();
      if (!noun.get().hasPreposition()) {
        break;
      }
      noun = start > 0 ? near.nounEndingBefore(start) : Optional.empty();
    }
    return Math.max(verb.end(), bare ? start : next.first());
  }

  /** Index of the first word that can belong to the verb's clause. */
  int clauseStart() {
    for (int i = verb.first() - 1; i >= 0; i--) {
      String lower = grammar.lower(i);
      int at = i;
      boolean finite =
          grammar.verbs().stream().anyMatch(v -> v.end() == at + 1 && v.form().isFinite());
      if (finite || lower.equals(";") || WordShape.is(lower, "that|which|who|when|while")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the verb stands under "if", "unless", "whether" or an inverted "should". */
  boolean conditional() {
    for (int i = verb.first() - 1; i >= Math.max(0, verb.first() - 12); i--) {
      String lower = grammar.lower(i);
      if (WordShape.is(lower, "if|unless|whether|should|lest") && !verb.contains(i)) {
        return true;
      }
      if (WordShape.is(lower, ",|;|:|that")) {
        return false;
      }
      int here = i;
      if (grammar.verbs().stream().anyMatch(v -> v.contains(here) && v.form().isFinite())) {
        return false;
      }
    }
    return false;
  }
}
