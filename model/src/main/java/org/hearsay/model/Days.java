package org.hearsay.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Calendar days from the first to the last, both included, UTC (an ISO 8601 interval). */
public record Days(LocalDate start, LocalDate end) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  public Days {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("no interval: " + start + "/" + end);
    }
  }

  /** One day. */
  public static Days on(LocalDate day) {
    return new Days(day, day);
  }

  public boolean overlaps(Days other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  /** As short as the interval allows: "Oct 2024", "8–13 Oct 2024", "3 Oct – 2 Nov 2024". */
  public String inWords() {
    if (start.equals(end)) {
      return inWords(start);
    }
    boolean wholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    boolean oneYear = start.getYear() == end.getYear();
    if (wholeMonths && start.getDayOfYear() == 1 && end.getMonthValue() == 12) {
      return oneYear ? Integer.toString(start.getYear()) : start.getYear() + "–" + end.getYear();
    }
    boolean oneMonth = oneYear && start.getMonth() == end.getMonth();
    if (wholeMonths && oneMonth) {
      return MONTH.format(start);
    }
    if (!oneYear) {
      return inWords(start) + " – " + inWords(end);
    }
    return (oneMonth ? Integer.toString(start.getDayOfMonth()) : DAY_OF_YEAR.format(start) + " ")
        + (oneMonth ? "–" : "– ")
        + inWords(end);
  }

  /** "8 Oct 2024". */
  public static String inWords(LocalDate day) {
    return DAY.format(day);
  }

  @Override
  public String toString() {
    return start.equals(end) ? start.toString() : start + "/" + end;
  }
}
