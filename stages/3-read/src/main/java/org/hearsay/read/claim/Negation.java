package org.hearsay.read.claim;

import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.lexicon.WordShape;

/** Negation that stands in a noun group: "no missile", "not a single shell", "none of them". */
final class Negation {
  private Negation() {}

  static boolean opens(Grammar grammar, NounGroup group) {
    String first = grammar.lower(group.first());
    boolean bound = WordShape.is(grammar.lower(group.first() + 1), "more|fewer|less");
    boolean inside = WordShape.is(first, "no|none|nobody|nothing|neither|nor") && !bound;
    boolean before =
        WordShape.is(grammar.lower(group.first() - 1), "not|nor|neither")
            && WordShape.is(first, "a|an|one|single|any|the|even");
    boolean none =
        grammar.lower(group.first() - 1).equals("no") && WordShape.is(first, "one|longer");
    return inside || before || none;
  }
}
