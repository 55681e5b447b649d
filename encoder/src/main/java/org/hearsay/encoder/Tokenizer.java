package org.hearsay.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * BERT's uncased tokenizer (Devlin et al. 2019), with every word's place in the original text.
 *
 * <p>Words are runs between spaces, cut at punctuation and CJK characters; a word is lowered,
 * stripped of accents and spelt by the longest pieces first. Shared by threads.
 */
public final class Tokenizer {
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  public Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Splits {@code text}; any string is taken, an empty one gives no words. */
  public Tokens tokens(String text) {
    var out = new TokensBuilder(text);
    int at = 0;
    int newlines = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      if (isSpace(c)) {
        newlines += c == '\n' ? 1 : 0;
        at += width;
      } else if (isNoise(c)) {
        at += width;
      } else {
        int end = standsAlone(c) ? at + width : endOfWord(text, at);
        spell(text, at, end, out, newlines > 0 || out.isEmpty());
        newlines = 0;
        at = end;
      }
    }
    return out.build();
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c) || standsAlone(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private void spell(String text, int start, int end, TokensBuilder out, boolean paragraphStart) {
    char[] word = out.buffer(end - start);
    int length = lower(text, start, end, word);
    if (length < 0) {
      word = folded(text.substring(start, end)).toCharArray();
      length = word.length;
    }
    if (length == 0) {
      return;
    }
    out.word(start, end, paragraphStart);
    if (length > LONGEST_WORD || !spell(word, length, out)) {
      out.replaceWord(Vocabulary.UNKNOWN);
    }
  }

  private boolean spell(char[] word, int length, TokensBuilder out) {
    int from = 0;
    while (from < length) {
      int to = length;
      int piece = -1;
      while (to > from && (piece = vocabulary.find(word, from, to, from > 0)) < 0) {
        to--;
      }
      if (piece < 0) {
        return false;
      }
      out.piece(piece);
      from = to;
    }
    return true;
  }

  /** Lowers plain ASCII in place; -1 where the word has more than that. */
  private static int lower(String text, int start, int end, char[] into) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 128 || c < 32) {
        return -1;
      }
      into[i - start] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return end - start;
  }

  private static String folded(String word) {
    var kept = new StringBuilder(word.length());
    word.codePoints().filter(c -> !isNoise(c)).forEach(kept::appendCodePoint);
    String split = Normalizer.normalize(kept, Normalizer.Form.NFD);
    kept.setLength(0);
    split
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c > 127 && (Character.isSpaceChar(c) || c == 0x85));
  }

  /** Control and format characters, and the replacement character: they belong to no word. */
  private static boolean isNoise(int c) {
    if (c >= 32 && c < 127) {
      return false;
    }
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private static boolean standsAlone(int c) {
    return isPunctuation(c) || isIdeograph(c);
  }

  static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > 32
          && c < 127
          && !(c >= '0' && c <= '9')
          && !(c >= 'a' && c <= 'z')
          && !(c >= 'A' && c <= 'Z');
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static final int[] IDEOGRAPHS = {
    0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0x20000, 0x2A6DF, 0x2A700, 0x2CEAF, 0x2F800,
    0x2FA1F
  };

  private static boolean isIdeograph(int c) {
    if (c < 0x3400) {
      return false;
    }
    int at = Arrays.binarySearch(IDEOGRAPHS, c);
    return at >= 0 || (-at - 1) % 2 == 1;
  }
}
