package org.hearsay.read.time;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.text.Token;

/** A token list that may be asked beyond its ends. */
record Words(List<Token> tokens) {
  String at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  String form(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).form() : "";
  }

  /** Index after the words where they stand there; -1 where they do not. */
  int after(int i, String words) {
    int at = i;
    int from = 0;
    while (from <= words.length()) {
      int space = words.indexOf(' ', from);
      int end = space < 0 ? words.length() : space;
      String here = at(at);
      if (here.length() != end - from || !words.startsWith(here, from)) {
        return -1;
      }
      at++;
      from = end + 1;
    }
    return at;
  }

  boolean is(int i, String words) {
    return after(i, words) >= 0;
  }

  /** A day of the month in digits, "3" or "3rd". */
  OptionalInt day(int i) {
    String form = at(i);
    if (WordShape.is(form, "\\d{1,2}(st|nd|rd|th)?")) {
      int day = Integer.parseInt(form.replaceAll("\\D", ""));
      return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  OptionalInt year(int i) {
    String form = form(i);
    if (WordShape.is(form, "(19|20)\\d{2}")) {
      return OptionalInt.of(Integer.parseInt(form));
    }
    return OptionalInt.empty();
  }

  boolean isMonth(int i) {
    if (!CalendarWords.MONTHS.containsKey(at(i))) {
      return false;
    }
    return !form(i).isEmpty() && Character.isUpperCase(form(i).charAt(0));
  }

  int month(int i) {
    Integer month = CalendarWords.MONTHS.get(at(i));
    if (month == null) {
      throw new IllegalArgumentException("no month: " + at(i));
    }
    return month;
  }

  OptionalInt number(int i) {
    Integer value = CalendarWords.NUMBERS.get(at(i));
    if (value != null) {
      return OptionalInt.of(value);
    }
    return WordShape.is(at(i), "\\d{1,3}")
        ? OptionalInt.of(Integer.parseInt(at(i)))
        : OptionalInt.empty();
  }
}
