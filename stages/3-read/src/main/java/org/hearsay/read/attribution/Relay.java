package org.hearsay.read.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/**
 * Cues by which one voice passes on another: the voice they name stands below the one that cites.
 */
final class Relay {
  private static final Set<String> WORDS =
      Set.of(
          "citing",
          "quoting",
          "cited",
          "cites",
          "relaying",
          "relying",
          "strength",
          "reference",
          "basis");

  private static final int PHRASE_WORDS_MIN = 3;

  private Relay() {}

  /** Whether the cue is a set phrase before a source: "by the account of", "to go by". */
  static boolean onWordOf(Document document, RawAttribution attribution) {
    if (attribution.cue().size() != 1 || attribution.source().isEmpty()) {
      return false;
    }
    List<Token> cue = document.tokens(attribution.cue().get(0));
    return cue.size() >= PHRASE_WORDS_MIN
        && (cue.get(cue.size() - 1).is("of") || cue.get(cue.size() - 1).is("by"));
  }

  static boolean cites(Document document, RawAttribution attribution) {
    for (Span cue : attribution.cue()) {
      for (Token token : document.tokens(cue)) {
        if (WORDS.contains(token.lower())) {
          return true;
        }
      }
    }
    return false;
  }
}
