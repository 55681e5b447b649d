package org.hearsay.encoder.tagging;

import org.hearsay.encoder.Tokens;
import org.hearsay.model.Span;

/**
 * Words {@code from} to {@code to} (end exclusive) of a text, marked as one part of an attribution.
 */
public record WordSpan(SpanKind kind, int from, int to) {
  public WordSpan {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no words: [" + from + ", " + to + ")");
    }
  }

  /** The characters, from the first word's first to the last word's last. */
  public Span span(Tokens tokens) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
