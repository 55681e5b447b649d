package org.hearsay.peers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Days;
import org.hearsay.model.Span;

/**
 * A gold time in its sentence.
 *
 * @param span where it stands in the sentence
 * @param ahead whether the claim's event lies ahead of the publication (ordered or planned)
 * @param days what is right; empty where nothing can be said from the text
 */
record Phrase(
    String article,
    String sentence,
    Span span,
    LocalDate published,
    boolean ahead,
    Optional<Days> days) {
  /** What a tool found in a sentence; days are empty where it gives no interval. */
  record Found(Span span, Optional<Days> days) {}

  String words() {
    return span.in(sentence);
  }

  /** Of what a tool found, that which shares most characters with the phrase. */
  Optional<Found> among(List<Found> found) {
    return found.stream()
        .filter(f -> f.span().overlaps(span))
        .max(Comparator.comparingInt(f -> shared(f.span())));
  }

  private int shared(Span other) {
    return Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
  }
}
