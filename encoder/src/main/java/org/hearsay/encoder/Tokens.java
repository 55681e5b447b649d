package org.hearsay.encoder;

/**
 * A text as the encoder sees it: words (cut at punctuation) and the pieces that spell them.
 *
 * <p>Words are numbered from 0 in text order; a word's offsets are UTF-16 units of the text, end
 * exclusive. Quotation is tracked from the marks alone, afresh in each paragraph. Immutable.
 */
public final class Tokens {
  /**
   * How many different {@link #feature} values there are, the one of the window's ends included.
   */
  public static final int FEATURES = 32;

  /** The feature of the pieces that open, close or pad a window. */
  public static final int NO_FEATURE = 30;

  private final String text;
  private final int[] pieces;
  private final int[] first;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] paragraphs;
  private final byte[] quotes;

  Tokens(String text, int[] pieces, int[] first, int[] starts, int[] ends, boolean[] paragraphs) {
    this.text = text;
    this.pieces = pieces;
    this.first = first;
    this.starts = starts;
    this.ends = ends;
    this.paragraphs = paragraphs;
    this.quotes = quotes();
  }

  public String text() {
    return text;
  }

  /** The number of words. */
  public int words() {
    return starts.length;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  /** Whether a line break, or nothing, stands before the word. */
  public boolean opensParagraph(int word) {
    return paragraphs[word];
  }

  /** The number of pieces in words {@code from} to {@code to}, end exclusive. */
  public int pieces(int from, int to) {
    return first[to] - first[from];
  }

  /** The place, among all pieces, of the word's first piece. */
  public int firstPiece(int word) {
    return first[word];
  }

  int piece(int place) {
    return pieces[place];
  }

  /** Whether the word stands inside double quotation marks, the marks included. */
  public boolean quoted(int word) {
    return quotes[word] != 0;
  }

  /** Whether the word is a double quotation mark that opens. */
  public boolean opensQuote(int word) {
    return quotes[word] == 2;
  }

  /** Whether the word is a double quotation mark that closes. */
  public boolean closesQuote(int word) {
    return quotes[word] == 3;
  }

  public char firstChar(int word) {
    return text.charAt(starts[word]);
  }

  /** Casing (5), quotation (3) and paragraph start (2) of a word, as one number below 30. */
  public int feature(int word) {
    int quote = quotes[word] == 0 ? 0 : quotes[word] == 1 ? 1 : 2;
    return casing(word) + 5 * quote + (paragraphs[word] ? 15 : 0);
  }

  /** 0 lower, 1 Title, 2 UPPER, 3 mIxed, 4 no letter. */
  int casing(int word) {
    boolean upper = false;
    boolean lower = false;
    for (int i = starts[word]; i < ends[word]; i++) {
      upper |= Character.isUpperCase(text.charAt(i));
      lower |= Character.isLowerCase(text.charAt(i));
    }
    if (!upper) {
      return lower ? 0 : 4;
    }
    boolean first = Character.isUpperCase(text.charAt(starts[word]));
    if (!lower) {
      return ends[word] - starts[word] > 1 ? 2 : 1;
    }
    return first ? 1 : 3;
  }

  /** Per word: 0 outside, 1 inside, 2 an opening mark, 3 a closing one. */
  private byte[] quotes() {
    byte[] state = new byte[starts.length];
    boolean open = false;
    for (int w = 0; w < state.length; w++) {
      open &= !paragraphs[w];
      char c = text.charAt(starts[w]);
      if (c == '“' || c == '«' || c == '„' || (c == '"' && !open)) {
        open = true;
        state[w] = 2;
      } else if (open && (c == '”' || c == '»' || c == '"')) {
        open = false;
        state[w] = 3;
      } else {
        state[w] = (byte) (open ? 1 : 0);
      }
    }
    return state;
  }
}
