package org.hearsay.read.claim;

import java.util.Optional;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Tag;
import org.hearsay.read.grammar.VerbGroup;
import org.hearsay.read.lexicon.WordShape;

/** Keeps out what is told of nobody in particular: generic sentences and suppositions. */
final class Reality {
  private Reality() {}

  static boolean tells(Draft draft, Situation x) {
    return !supposed(x) && !generic(draft, x);
  }

  /** "anyone who brought", "whoever helps", "any pilot who touched". */
  private static boolean supposed(Situation x) {
    Grammar grammar = x.grammar();
    Optional<NounGroup> agent = x.agent();
    if (agent.isEmpty()) {
      return false;
    }
    String head = grammar.lower(agent.get().head());
    String first = grammar.lower(agent.get().first());
    boolean any =
        WordShape.is(first, "any|whoever|anyone|anybody")
            || WordShape.is(head, "anyone|anybody|whoever");
    boolean those = head.equals("those") && grammar.lower(agent.get().end()).equals("who");
    if (WordShape.is(head, "right|ability|capacity|power|capability|option")) {
      return true;
    }
    return (any || those) && !x.clause().verb().negated();
  }

  /** "such drones are widely used", "shells are made of steel": bare plural, simple present. */
  private static boolean generic(Draft draft, Situation x) {
    Grammar grammar = x.grammar();
    VerbGroup verb = x.clause().verb();
    boolean present =
        verb.form() == VerbGroup.Form.PASSIVE
            && WordShape.is(grammar.lower(verb.first()), "is|are")
            && verb.end() - verb.first() <= 3
            && !verb.perfect()
            && !grammar.span(verb.first(), verb.end()).in(x.sighting().text()).contains("being");
    if (!present || draft.actor().isPresent() && x.agent().isPresent()) {
      return false;
    }
    return x.patient()
        .filter(p -> bare(grammar, p))
        .filter(p -> x.sighting().times().isEmpty() && draft.quantity().isEmpty())
        .isPresent();
  }

  private static boolean bare(Grammar grammar, NounGroup group) {
    Tag first = grammar.word(group.first()).tag();
    boolean such = WordShape.is(grammar.lower(group.first()), "such|these|most|many");
    boolean plural = grammar.lower(group.head()).endsWith("s");
    return plural && (such || first == Tag.NOUN || first == Tag.ADJ);
  }
}
