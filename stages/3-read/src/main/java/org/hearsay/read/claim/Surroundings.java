package org.hearsay.read.claim;

import java.util.Set;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.place.PlaceMention;

/** Where a verb's event goes on: borders, territories, places, the sea. */
final class Surroundings {
  private Surroundings() {}

  static boolean seaward(Situation x) {
    return x.phrases().stream()
        .anyMatch(
            p ->
                WordShape.is(p.preposition(), "into|toward|towards|off|in|at")
                    && (WordShape.is(x.grammar().lower(p.noun().head()), "sea|waters?|ocean|zone")
                        || named(x, p.noun(), PlaceMention.Kind.SEA)));
  }

  static boolean isPlace(Situation x, NounGroup g) {
    return x.sighting().placeIn(g.first(), g.end()).isPresent()
        || statePlace(x, g)
        || Words.in(Words.PLACE_NOUNS, x.grammar().lower(g.head()))
        || x.grammar().word(g.head()).tag() == org.hearsay.read.grammar.Tag.PROPN;
  }

  static boolean border(Situation x) {
    boolean object =
        x.patient()
            .filter(
                p ->
                    Words.in(Words.BORDERS, x.grammar().lower(p.head()))
                        || named(x, p, PlaceMention.Kind.REGION, PlaceMention.Kind.SEA))
            .isPresent();
    return object
        || x.phrases().stream()
            .anyMatch(
                p ->
                    WordShape.is(p.preposition(), "into|over|across|through|from")
                        && (Words.in(Words.BORDERS, x.grammar().lower(p.noun().head()))
                            || p.preposition().equals("into") && statePlace(x, p.noun())));
  }

  static boolean named(Situation x, NounGroup group, PlaceMention.Kind... kinds) {
    return x.sighting()
        .placeIn(group.first(), group.end())
        .filter(p -> Set.of(kinds).contains(p.kind()))
        .isPresent();
  }

  static boolean statePlace(Situation x, NounGroup group) {
    return x.sighting()
        .nameIn(group.first(), group.end())
        .filter(m -> m.known().kind().meansState())
        .isPresent();
  }

  static boolean territory(Situation x, String object, Items items) {
    boolean own =
        Words.in(Words.TERRITORIES, object) && x.patient().isPresent()
            || x.patient().filter(p -> isPlace(x, p)).isPresent()
                && x.agent().flatMap(a -> items.of(x.sighting(), a, x.end(a))).isPresent()
            || object.equals("it")
                && x.grammar().lower(x.clause().verb().head()).startsWith("cross");
    return own || into(x);
  }

  static boolean into(Situation x) {
    return x.phrases().stream()
        .anyMatch(
            p ->
                WordShape.is(p.preposition(), "into|over|across|through|inside|in")
                    && (Words.in(Words.TERRITORIES, x.grammar().lower(p.noun().head()))
                            && statePlace(x, p.noun())
                        || x.grammar().lower(p.noun().head()).equals("airspace")
                        || p.preposition().equals("into")
                            && WordShape.is(
                                x.grammar().lower(p.noun().head()),
                                "zone|waters|territory|skies|soil")
                        || WordShape.is(p.preposition(), "into|across|over")
                            && (statePlace(x, p.noun())
                                || Words.in(Words.BORDERS, x.grammar().lower(p.noun().head())))));
  }

  static boolean place(Situation x) {
    return x.phrases().stream()
        .anyMatch(
            p ->
                WordShape.is(
                        p.preposition(),
                        "in|into|on|near|inside|onto|at|outside|south|north|beside")
                    && !WordShape.is(x.grammar().lower(p.noun().head()), "sea|waters?|ocean|.*day")
                    && !named(x, p.noun(), PlaceMention.Kind.SEA)
                    && !WordShape.is(
                        x.grammar().lower(p.noun().head()),
                        ".*day|week|month|year|hands?|service|line|action|love|short|waters|flight|mid-air|pieces|range|air"));
  }

  static boolean moves(Situation x) {
    boolean phrase =
        x.phrases().stream()
            .anyMatch(
                p ->
                    WordShape.is(
                        p.preposition(), "in|at|to|into|for|from|off|on|through|toward|towards"));
    return phrase || x.patient().isPresent();
  }

  static boolean phraseHead(Situation x, String preposition, String heads) {
    return x.phrases().stream()
        .anyMatch(
            p ->
                p.preposition().equals(preposition)
                    && x.grammar().lower(p.noun().head()).matches(heads));
  }

  static boolean sentenceHas(Situation x, String words) {
    return x.grammar().words().stream().anyMatch(w -> w.lower().matches(words));
  }

  static boolean anyWord(Situation x, NounGroup group, Set<String> words) {
    for (int i = group.first(); i < group.end(); i++) {
      if (Words.in(words, x.grammar().lower(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isTest(Situation x) {
    return x.after("from").isPresent()
        || sentenceHas(x, "test|tests|tested|launch|launched|metres|meters|seconds|trial");
  }
}
