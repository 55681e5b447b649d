package org.hearsay.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.model.Days;

/** Calendar arithmetic; every method is a plain function of its arguments. */
final class Periods {
  /** Early, middle and late thirds of a month start on these days. */
  private static final int MIDDLE_OF_MONTH = 11;

  private static final int LATE_IN_MONTH = 21;

  private Periods() {}

  static Days month(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** A season by its first month; winter runs into the next year. */
  static Days season(int year, int firstMonth) {
    YearMonth first = YearMonth.of(year, firstMonth);
    return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  static Days quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, 3 * quarter - 2);
    return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  static Days half(int year, int half) {
    YearMonth first = YearMonth.of(year, half == 1 ? 1 : 7);
    return new Days(first.atDay(1), first.plusMonths(5).atEndOfMonth());
  }

  /** The week from Monday to Sunday that holds the day. */
  static Days week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6));
  }

  static Days weekend(LocalDate published, boolean ahead) {
    LocalDate saturday =
        ahead
            ? week(published).start().plusDays(5)
            : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return new Days(saturday, saturday.plusDays(1));
  }

  static Days weekday(LocalDate published, DayOfWeek day, boolean ahead) {
    return Days.on(
        published.with(
            ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
  }

  /** The latest such month that has begun, or the next one that has not ended. */
  static YearMonth nearMonth(LocalDate published, int month, boolean ahead) {
    YearMonth same = YearMonth.of(published.getYear(), month);
    YearMonth now = YearMonth.from(published);
    if (ahead) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  /** A day so soon after the publication is meant itself, not its last year's twin. */
  private static final int SOON_DAYS = 45;

  /** The year of the latest such day that has come or comes soon, or of the next one. */
  static LocalDate nearDay(LocalDate published, int month, int day, boolean ahead) {
    LocalDate same = clamped(published.getYear(), month, day);
    if (ahead) {
      return same.isBefore(published) ? clamped(published.getYear() + 1, month, day) : same;
    }
    return same.isAfter(published.plusDays(SOON_DAYS))
        ? clamped(published.getYear() - 1, month, day)
        : same;
  }

  /** 29 February falls back to the 28th where the year has none. */
  static LocalDate clamped(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    return of.atDay(Math.max(1, Math.min(day, of.lengthOfMonth())));
  }

  /**
   * "early October", "mid-2025", "late this year": a third of a month; of a year the first or last
   * quarter. "Late last week" is no finer than its week.
   */
  static Days part(Days whole, String part) {
    boolean month = !whole.end().isAfter(whole.start().plusDays(30));
    LocalDate start = whole.start();
    if (whole.end().isBefore(start.plusDays(LATE_IN_MONTH))) {
      return whole;
    }
    if (month) {
      return switch (part) {
        case "early" -> new Days(start, start.plusDays(MIDDLE_OF_MONTH - 2));
        case "mid", "middle" ->
            new Days(start.plusDays(MIDDLE_OF_MONTH - 1), start.plusDays(LATE_IN_MONTH - 2));
        default -> new Days(start.plusDays(LATE_IN_MONTH - 1), whole.end());
      };
    }
    int year = start.getYear();
    return switch (part) {
      case "early" -> quarter(year, 1);
      case "mid", "middle" -> new Days(quarter(year, 2).start(), quarter(year, 3).end());
      default -> quarter(year, 4);
    };
  }
}
