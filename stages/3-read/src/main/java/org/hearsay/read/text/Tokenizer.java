package org.hearsay.read.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Span;
import org.hearsay.read.lexicon.WordShape;

/** Tokens as {@link Token} describes them. */
final class Tokenizer {
  private final String text;
  private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ENGLISH);

  Tokenizer(String text) {
    this.text = text;
  }

  List<Token> tokens(Span sentence, int index) {
    String words = sentence.in(text);
    breaks.setText(words);
    List<Token> found = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (start < end && !Paragraphs.isSpace(words.charAt(start))) {
        int to = withDot(words, start, end);
        int cut = possessive(words, start, to);
        if (cut > start) {
          found.add(token(words, sentence.start(), start, cut, index));
        }
        found.add(token(words, sentence.start(), cut, to, index));
        end = skipTo(to, end);
      }
      start = end;
    }
    return found;
  }

  /** Moves the iterator on where a token took the dot after it. */
  private int skipTo(int taken, int end) {
    return taken > end ? breaks.following(taken - 1) : end;
  }

  private static int withDot(String words, int start, int end) {
    if (end >= words.length() || words.charAt(end) != '.') {
      return end;
    }
    String word = words.substring(start, end);
    boolean last = end + 1 >= words.length() || words.substring(end + 1).isBlank();
    boolean initial =
        word.length() == 1
            && Character.isUpperCase(word.charAt(0))
            && !last
            && spaceAt(words, end + 1);
    boolean acronym = WordShape.is(word, "(\\p{L}\\.)+\\p{L}");
    return initial || acronym || Abbreviations.FORMS.contains(word + ".") ? end + 1 : end;
  }

  private static boolean spaceAt(String words, int i) {
    return i < words.length() && Paragraphs.isSpace(words.charAt(i));
  }

  /** Where a possessive {@code 's} starts inside the token; its start where there is none. */
  private static int possessive(String words, int start, int end) {
    boolean has =
        end - start > 2
            && (words.charAt(end - 1) == 's' || words.charAt(end - 1) == 'S')
            && isApostrophe(words.charAt(end - 2));
    return has ? end - 2 : start;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static Token token(String words, int base, int start, int end, int sentence) {
    String form = words.substring(start, end);
    int first = form.codePointAt(0);
    boolean letters =
        Character.isLetter(first) || (end - start > 1 && isApostrophe(form.charAt(0)));
    Token.Kind kind =
        letters ? Token.Kind.WORD : Character.isDigit(first) ? Token.Kind.NUMBER : Token.Kind.MARK;
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    return new Token(new Span(base + start, base + end), form, lower, kind, sentence);
  }
}
