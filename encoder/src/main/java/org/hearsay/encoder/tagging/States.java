package org.hearsay.encoder.tagging;

import org.hearsay.encoder.Tokens;

/**
 * The states of the chain: outside, between the parts of one attribution, and begin/inside of each
 * kind, contents apart by whether they open with a quotation mark (those close with one).
 */
public final class States {
  public static final int OUT = 0;
  public static final int BETWEEN = 1;
  public static final int COUNT = 10;

  /** Classes of the word that a transition leads to or comes from. */
  static final int CLASSES = 18;

  static final int EDGE = 8;

  static final int FIRST_BEGIN = 2;
  private static final int QUOTED_CONTENT = 6;
  private static final int PLAIN_CONTENT = 8;

  private States() {}

  /** The state of the first word of a span. */
  public static int begin(SpanKind kind, boolean quoted) {
    return switch (kind) {
      case SOURCE -> 2;
      case CUE -> 4;
      case CONTENT -> quoted ? QUOTED_CONTENT : PLAIN_CONTENT;
    };
  }

  static boolean begins(int state) {
    return state >= FIRST_BEGIN && state % 2 == 0;
  }

  static boolean goesOn(int state) {
    return state >= FIRST_BEGIN && state % 2 == 1;
  }

  static SpanKind kind(int state) {
    return state < 4 ? SpanKind.SOURCE : state < QUOTED_CONTENT ? SpanKind.CUE : SpanKind.CONTENT;
  }

  /** Whether {@code next} may follow {@code state}: a span goes on only after itself. */
  static boolean follows(int state, int next) {
    return !goesOn(next) || state == next || state == next - 1;
  }

  static int wordClass(Tokens tokens, int word) {
    return plainClass(tokens, word) + (tokens.opensParagraph(word) ? EDGE + 1 : 0);
  }

  /**
   * 0 lower, 1 capital, 2 opening and 3 closing quotation mark, 4 comma, 5 stop, 6 other, 7 digit.
   */
  private static int plainClass(Tokens tokens, int word) {
    if (tokens.opensQuote(word)) {
      return 2;
    }
    if (tokens.closesQuote(word)) {
      return 3;
    }
    char c = tokens.firstChar(word);
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 1 : 0;
    }
    return switch (c) {
      case ',' -> 4;
      case '.', '?', '!' -> 5;
      default -> Character.isDigit(c) ? 7 : 6;
    };
  }
}
