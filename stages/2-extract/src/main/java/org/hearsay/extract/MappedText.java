package org.hearsay.extract;

import java.util.Arrays;

/**
 * Text under construction that remembers where in the source each of its characters came from.
 *
 * <p>Offsets are UTF-16 units of the decoded source, end exclusive. A character that stands for
 * white space or for markup between blocks points at the stretch it replaces.
 */
final class MappedText {
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  void append(char c, int start, int end) {
    int n = text.length();
    if (n == starts.length) {
      starts = Arrays.copyOf(starts, n * 2);
      ends = Arrays.copyOf(ends, n * 2);
    }
    starts[n] = start;
    ends[n] = end;
    text.append(c);
  }

  /** Adds the part of another text from {@code from} to {@code to}. */
  void append(MappedText other, int from, int to) {
    for (int i = from; i < to; i++) {
      append(other.text.charAt(i), other.starts[i], other.ends[i]);
    }
  }

  void append(MappedText other) {
    append(other, 0, other.length());
  }

  /**
   * Adds characters that stand for the markup between what was last added and {@code nextStart}.
   */
  void appendBetween(String separator, int nextStart) {
    int from = isEmpty() ? nextStart : Math.min(ends[length() - 1], nextStart);
    for (int i = 0; i < separator.length(); i++) {
      append(separator.charAt(i), from, nextStart);
    }
  }

  /** The last character stands for a longer stretch than was thought. */
  void stretchLast(int end) {
    ends[length() - 1] = Math.max(ends[length() - 1], end);
  }

  void dropLast() {
    text.setLength(length() - 1);
  }

  void trimEnd() {
    int n = length();
    while (n > 0 && text.charAt(n - 1) <= ' ') {
      n--;
    }
    text.setLength(n);
  }

  MappedText slice(int from, int to) {
    MappedText part = new MappedText();
    part.append(this, from, to);
    return part;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  char last() {
    return charAt(length() - 1);
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  SourceMap map() {
    return new SourceMap(Arrays.copyOf(starts, length()), Arrays.copyOf(ends, length()));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
