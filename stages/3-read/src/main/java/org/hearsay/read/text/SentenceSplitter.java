package org.hearsay.read.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.lexicon.WordShape;

/**
 * Sentences by Unicode's UAX #29, with CLDR's English abbreviations and ours taken out, and no
 * border after an initial or an acronym unless the next word can hardly go on with it. The choice
 * is measured in docs/decisions/sentences.md.
 */
final class SentenceSplitter {
  /** Words that start a sentence after {@code U.S.} or {@code Plan B.}; names would go on. */
  private static final Set<String> STARTERS =
      Set.of(
          "A", "After", "An", "And", "As", "At", "Before", "But", "For", "From", "He", "His",
          "However", "If", "In", "It", "Its", "Last", "No", "On", "She", "Since", "That", "The",
          "Their", "There", "These", "They", "This", "Those", "To", "We", "What", "When", "While",
          "With");

  /** To be copied for each text: making it costs more than all that it is used for there. */
  private static final BreakIterator BREAKS = breaks();

  private final String text;
  private final BreakIterator breaks = BREAKS.clone();

  SentenceSplitter(String text) {
    this.text = text;
  }

  private static BreakIterator breaks() {
    FilteredBreakIteratorBuilder builder =
        FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    Abbreviations.FORMS.forEach(builder::suppressBreakAfter);
    return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
  }

  /** Spans without surrounding space that cover the paragraph's words. */
  List<Span> split(Span paragraph) {
    String words = paragraph.in(text).replace('\n', ' ').replace('\r', ' ');
    breaks.setText(words);
    List<Span> found = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < words.length() && goesOn(words, start, end)) {
        continue;
      }
      add(found, words, paragraph.start(), start, end);
      start = end;
    }
    add(found, words, paragraph.start(), start, words.length());
    return found;
  }

  private static void add(List<Span> found, String words, int base, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Paragraphs.isSpace(words.charAt(from))) {
      from++;
    }
    while (to > from && Paragraphs.isSpace(words.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      found.add(new Span(base + from, base + to));
    }
  }

  private static boolean goesOn(String words, int start, int border) {
    String before = words.substring(start, border).stripTrailing();
    int space = Math.max(before.lastIndexOf(' '), before.lastIndexOf('-'));
    String last = before.substring(space + 1).replaceFirst("^[(\"“‘']+", "");
    if (!WordShape.is(last, "\\p{Lu}\\.|(\\p{L}\\.){2,}")) {
      return closingAttribution(before, words.substring(border));
    }
    int stop = border;
    while (stop < words.length() && Character.isLetter(words.charAt(stop))) {
      stop++;
    }
    String next = words.substring(border, stop);
    return !next.isEmpty() && !STARTERS.contains(next);
  }

  /** A quoted question or exclamation inside its sentence: {@code "Why?" he asked}. */
  private static boolean closingAttribution(String before, String after) {
    boolean closes = WordShape.is(before, "(?s).*[?!…][\"”’']{1,2}");
    return closes && !after.isEmpty() && Character.isLowerCase(after.codePointAt(0));
  }
}
