package org.hearsay.read.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Cuts a text at its line ends. A line end inside a paragraph is known by the whole text: in a text
 * that is wrapped at a fixed width most lines end in the middle of a sentence, and then only empty
 * lines part paragraphs.
 */
final class Paragraphs {
  /** Above this share of lines that end in mid-sentence a text counts as wrapped. */
  private static final double WRAPPED_SHARE = 0.6;

  /** Fewer followed lines than this prove nothing. */
  private static final int WRAPPED_LINES_MIN = 4;

  private static final String SENTENCE_ENDS = ".!?:;\"”’')]…*";

  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    if (!wrapped(text, lines)) {
      return lines;
    }
    List<Span> joined = new ArrayList<>();
    for (Span line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && adjacent(text, joined.get(last), line)) {
        joined.set(last, joined.get(last).hull(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        int start = from;
        int end = i;
        while (start < end && isSpace(text.charAt(start))) {
          start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
          end--;
        }
        if (end > start) {
          lines.add(new Span(start, end));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  private static boolean wrapped(String text, List<Span> lines) {
    int followed = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (adjacent(text, lines.get(i), lines.get(i + 1))) {
        followed++;
        if (SENTENCE_ENDS.indexOf(text.charAt(lines.get(i).end() - 1)) < 0) {
          open++;
        }
      }
    }
    return followed >= WRAPPED_LINES_MIN && open > WRAPPED_SHARE * followed;
  }

  /** Whether a single line end parts the two. */
  private static boolean adjacent(String text, Span line, Span next) {
    return text.substring(line.end(), next.start()).chars().filter(c -> c == '\n').count() == 1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
