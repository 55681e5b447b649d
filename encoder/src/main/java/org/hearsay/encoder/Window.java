package org.hearsay.encoder;

/**
 * Words {@code from} to {@code to} (end exclusive) of a text, as the encoder reads them in one go.
 *
 * <p>A window's first piece is [CLS], its last [SEP]: the pieces of its words start at place 1.
 */
public record Window(int from, int to) {
  public Window {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no window: [" + from + ", " + to + ")");
    }
  }

  public int words() {
    return to - from;
  }

  /** The number of pieces, both ends included. */
  public int pieces(Tokens tokens) {
    return tokens.pieces(from, to) + 2;
  }

  /** Where in this window's row the first piece of a word of the text lies. */
  public int place(Tokens tokens, int word) {
    return tokens.firstPiece(word) - tokens.firstPiece(from) + 1;
  }

  /**
   * Writes the window's pieces and features into rows that start at {@code at}; the rest is
   * padding.
   */
  public void fill(Tokens tokens, long[] pieces, long[] features, long[] mask, int at) {
    int n = at;
    pieces[n] = Vocabulary.CLS;
    features[n] = Tokens.NO_FEATURE;
    mask[n++] = 1;
    for (int w = from; w < to; w++) {
      int feature = tokens.feature(w);
      for (int p = tokens.firstPiece(w); p < tokens.firstPiece(w + 1); p++) {
        pieces[n] = tokens.piece(p);
        features[n] = feature;
        mask[n++] = 1;
      }
    }
    pieces[n] = Vocabulary.SEP;
    features[n] = Tokens.NO_FEATURE;
    mask[n] = 1;
  }

  /**
   * Marks words in a row of features that starts at {@code at}, for models that were trained with
   * marks: each of their pieces' features moves behind the plain ones.
   */
  public void mark(Tokens tokens, int first, int end, long[] features, int at) {
    int place = place(tokens, first);
    for (int p = place; p < place + tokens.pieces(first, end); p++) {
      features[at + p] += Tokens.FEATURES;
    }
  }
}
