package org.hearsay.encoder;

import java.util.Arrays;

/** Grows the arrays of one text's tokens. */
final class TokensBuilder {
  private final String text;
  private char[] buffer = new char[128];
  private int[] pieces;
  private int[] starts;
  private int[] ends;
  private int[] firsts;
  private boolean[] paragraphs;
  private int pieceCount;
  private int wordCount;

  TokensBuilder(String text) {
    this.text = text;
    int guess = text.length() / 4 + 16;
    pieces = new int[guess];
    starts = new int[guess];
    ends = new int[guess];
    firsts = new int[guess];
    paragraphs = new boolean[guess];
  }

  boolean isEmpty() {
    return wordCount == 0;
  }

  char[] buffer(int length) {
    if (buffer.length < length) {
      buffer = new char[length * 2];
    }
    return buffer;
  }

  void word(int start, int end, boolean paragraphStart) {
    if (wordCount == starts.length) {
      int more = wordCount * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      firsts = Arrays.copyOf(firsts, more);
      paragraphs = Arrays.copyOf(paragraphs, more);
    }
    starts[wordCount] = start;
    ends[wordCount] = end;
    firsts[wordCount] = pieceCount;
    paragraphs[wordCount] = paragraphStart;
    wordCount++;
  }

  void piece(int id) {
    if (pieceCount == pieces.length) {
      pieces = Arrays.copyOf(pieces, pieceCount * 2);
    }
    pieces[pieceCount++] = id;
  }

  /** Drops the last word's pieces for one. */
  void replaceWord(int id) {
    pieceCount = firsts[wordCount - 1];
    piece(id);
  }

  Tokens build() {
    int[] first = Arrays.copyOf(firsts, wordCount + 1);
    first[wordCount] = pieceCount;
    return new Tokens(
        text,
        Arrays.copyOf(pieces, pieceCount),
        first,
        Arrays.copyOf(starts, wordCount),
        Arrays.copyOf(ends, wordCount),
        Arrays.copyOf(paragraphs, wordCount));
  }
}
