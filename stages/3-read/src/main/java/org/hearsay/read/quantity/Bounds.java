package org.hearsay.read.quantity;

import java.util.List;
import java.util.Optional;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.text.Token;

/** Words before a number that bound it. */
enum Bounds {
  AT_LEAST,
  AT_MOST,
  ABOUT;

  private record Phrase(List<String> words, Bounds bounds) {}

  /**
   * A bound keeps the number it names, whether the words include it or not: "over 10,000" is
   * [10000, ∞) and "fewer than 2,000" is [0, 2000] in the closed intervals of the codebook's JSON.
   */
  private static final List<Phrase> BEFORE =
      List.of(
          phrase("no more than", AT_MOST),
          phrase("not more than", AT_MOST),
          phrase("no fewer than", AT_LEAST),
          phrase("no less than", AT_LEAST),
          phrase("not less than", AT_LEAST),
          phrase("not fewer than", AT_LEAST),
          phrase("more than", AT_LEAST),
          phrase("greater than", AT_LEAST),
          phrase("at least", AT_LEAST),
          phrase("at a minimum", AT_LEAST),
          phrase("a minimum of", AT_LEAST),
          phrase("upwards of", AT_LEAST),
          phrase("upward of", AT_LEAST),
          phrase("in excess of", AT_LEAST),
          phrase("well over", AT_LEAST),
          phrase("just over", AT_LEAST),
          phrase("over", AT_LEAST),
          phrase("above", AT_LEAST),
          phrase("exceeding", AT_LEAST),
          phrase("as many as", AT_MOST),
          phrase("as much as", AT_MOST),
          phrase("as few as", AT_LEAST),
          phrase("a maximum of", AT_MOST),
          phrase("at most", AT_MOST),
          phrase("at the most", AT_MOST),
          phrase("up to", AT_MOST),
          phrase("fewer than", AT_MOST),
          phrase("less than", AT_MOST),
          phrase("below", AT_MOST),
          phrase("under", AT_MOST),
          phrase("close to", ABOUT),
          phrase("in the region of", ABOUT),
          phrase("on the order of", ABOUT),
          phrase("an estimated", ABOUT),
          phrase("estimated", ABOUT),
          phrase("approximately", ABOUT),
          phrase("roughly", ABOUT),
          phrase("nearly", ABOUT),
          phrase("almost", ABOUT),
          phrase("about", ABOUT),
          phrase("around", ABOUT),
          phrase("some", ABOUT),
          phrase("circa", ABOUT));

  private static Phrase phrase(String words, Bounds bounds) {
    return new Phrase(List.of(words.split(" ")), bounds);
  }

  /** A bound that ends just before the token. */
  record Found(Bounds bounds, int first) {}

  static Optional<Found> before(List<Token> tokens, int i) {
    for (Phrase phrase : BEFORE) {
      int first = i - phrase.words().size();
      if (first >= 0 && matches(tokens, first, phrase.words()) && !particle(tokens, first)) {
        return Optional.of(new Found(phrase.bounds(), first));
      }
    }
    return Optional.empty();
  }

  /** "handed over ten radars": the word belongs to the verb. */
  private static boolean particle(List<Token> tokens, int first) {
    return first > 0
        && WordShape.is(tokens.get(first).lower(), "over|under|up|around|about")
        && WordShape.is(
            tokens.get(first - 1).lower(),
            "(hand|turn|brought|bring|tak|took|giv|gave|pass|sign)(ed|s|ing|en|e)?");
  }

  private static boolean matches(List<Token> tokens, int first, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!tokens.get(first + k).is(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
