package org.hearsay.exports;

import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/**
 * The words of a claim as a line quotes them: the stretch that carries the trigger and the
 * arguments, kept inside its sentence and, where they are somebody's, inside what that voice says.
 */
public final class Words {
  /** A quotation longer than this is cut at a word: it is a line, not a paragraph. */
  private static final int CHARS_MAX = 220;

  /** Fewer words than this say little without their neighbours. */
  private static final int CHARS_MIN = 90;

  private Words() {}

  /** The words, fit to stand between quotation marks. */
  public static String of(Reading reading, Claim claim) {
    return quotable(span(reading, claim).in(reading.article().text()));
  }

  /** Where they stand. */
  public static Span span(Reading reading, Claim claim) {
    String text = reading.article().text();
    Span bounds = bounds(reading, claim);
    Span words = claim.trigger();
    for (Span part : claim.arguments()) {
      Span wider = words.hull(part);
      if (bounds.contains(part) && wider.length() <= CHARS_MAX) {
        words = wider;
      }
    }
    if (bounds.length() <= CHARS_MAX) {
      words = bounds;
    } else if (words.length() < CHARS_MIN) {
      words = widened(text, words, bounds);
    }
    return words;
  }

  /** The trigger's sentence, narrowed to the content that holds the trigger. */
  private static Span bounds(Reading reading, Claim claim) {
    Span trigger = claim.trigger();
    Span sentence = Sentence.around(reading.article().text(), trigger);
    return claim
        .attribution()
        .flatMap(reading::attribution)
        .map(Attribution::content)
        .flatMap(parts -> parts.stream().filter(p -> p.contains(trigger)).findFirst())
        .map(
            part ->
                new Span(
                    Math.max(part.start(), sentence.start()), Math.min(part.end(), sentence.end())))
        .orElse(sentence);
  }

  /** Takes in what follows, then what precedes, cut at words, as far as a line holds. */
  private static Span widened(String text, Span words, Span bounds) {
    int end = Math.min(bounds.end(), words.start() + CHARS_MIN * 2);
    while (end > words.end() && end < bounds.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    int start = Math.max(bounds.start(), Math.min(words.start(), end - CHARS_MAX + 20));
    while (start > bounds.start()
        && start < words.start()
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return new Span(start, Math.max(end, words.end()));
  }

  /**
   * Fit to stand between quotation marks: white space runs together, marks that have no partner or
   * enclose the whole fall away, and inner double marks become single ones, as is usual for a
   * quotation inside another.
   */
  public static String quotable(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    line = curled(line);
    if (line.startsWith("“") && !closes(line.substring(1, line.length() - 1))) {
      line = line.substring(1);
    }
    if (line.endsWith("”") && !line.substring(0, line.length() - 1).contains("“")) {
      line = line.substring(0, line.length() - 1);
    }
    return line.replace('“', '‘').replace('”', '’').strip();
  }

  /** With single marks for double ones, each at its place: offsets still hold. */
  public static String inner(String words) {
    return curled(words).replace('“', '‘').replace('”', '’');
  }

  private static String curled(String words) {
    return words.replaceAll("(^|[\\s(])\"", "$1“").replace('"', '”');
  }

  /** Whether a mark is closed inside, before the next one opens. */
  private static boolean closes(String inside) {
    int close = inside.indexOf('”');
    int open = inside.indexOf('“');
    return close >= 0 && (open < 0 || close < open);
  }
}
