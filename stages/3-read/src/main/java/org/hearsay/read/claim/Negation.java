package org.hearsay.read.claim;

import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;

/** Negation that stands in a noun group: "no missile", "not a single shell", "none of them". */
final class Negation {
  private Negation() {}

  static boolean opens(Grammar grammar, NounGroup group) {
    String first = grammar.lower(group.first());
    boolean bound = grammar.lower(group.first() + 1).matches("more|fewer|less");
    boolean inside = first.matches("no|none|nobody|nothing|neither|nor") && !bound;
    boolean before =
        grammar.lower(group.first() - 1).matches("not|nor|neither")
            && first.matches("a|an|one|single|any|the|even");
    boolean none = grammar.lower(group.first() - 1).equals("no") && first.matches("one|longer");
    return inside || before || none;
  }
}
