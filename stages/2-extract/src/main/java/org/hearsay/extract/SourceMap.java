package org.hearsay.extract;

import org.hearsay.model.Span;

/**
 * Where in the decoded source each character of an article's text came from.
 *
 * <p>Both sides count UTF-16 units. A PDF has no source text: its places are those of the plain
 * text that its pages hold.
 */
public final class SourceMap {
  private final int[] starts;
  private final int[] ends;

  SourceMap(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Every character is where it was. */
  static SourceMap identity(int length) {
    int[] starts = new int[length];
    int[] ends = new int[length];
    for (int i = 0; i < length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new SourceMap(starts, ends);
  }

  /** How many characters are mapped: the length of the article's text. */
  public int length() {
    return starts.length;
  }

  /** The first source offset of a character. */
  public int start(int textOffset) {
    return starts[textOffset];
  }

  /** The source offset after a character; equal to the start where it stands for nothing. */
  public int end(int textOffset) {
    return ends[textOffset];
  }

  /** The stretch of the source that the words of a span came from, markup between them included. */
  public Span source(Span inText) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int i = inText.start(); i < inText.end(); i++) {
      from = Math.min(from, starts[i]);
      to = Math.max(to, ends[i]);
    }
    return new Span(from, Math.max(to, from + 1));
  }
}
