package org.hearsay.read.attribution;

import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;

/**
 * Attributions without a source. Inside another's words only a cue that clearly passes on what is
 * said elsewhere opens a deeper voice: "reportedly", "is said to"; "is suspected of" is the outer
 * voice's own view.
 */
final class Hearsay {
  private static final Set<String> WORDS =
      Set.of(
          "reportedly",
          "allegedly",
          "purportedly",
          "supposedly",
          "said",
          "believed",
          "reported",
          "alleged",
          "rumoured",
          "rumored",
          "thought",
          "understood",
          "told");

  private Hearsay() {}

  static boolean idle(Document document, RawAttribution inner) {
    Stream<Span> cues = inner.cue().stream();
    return inner.source().isEmpty()
        && cues.flatMap(c -> document.tokens(c).stream()).noneMatch(t -> WORDS.contains(t.lower()));
  }
}
