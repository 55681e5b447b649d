package org.hearsay.read.attribution;

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

  private Relay() {}

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
