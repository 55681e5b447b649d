package org.hearsay.model;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The sentence around some words, for showing them: Unicode's sentence boundaries (UAX 29) as the
 * JDK draws them, which is good enough to read and not to compute with.
 */
public final class Sentence {
  private Sentence() {}

  /** From the start of the sentence that holds the span's first letter to the end of its last. */
  public static Span around(String text, Span span) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int start =
        sentences.isBoundary(span.start()) ? span.start() : sentences.preceding(span.start());
    int end = sentences.isBoundary(span.end()) ? span.end() : sentences.following(span.end());
    while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(Math.max(0, start), Math.max(end, span.end()));
  }
}
