package org.hearsay.read.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Days;
import org.hearsay.read.lexicon.WordShape;

/** Dates by the calendar: days, months, years, quarters, seasons. */
final class DateParser {
  private static final int JUCHE_ZERO = 1911;

  private final Words words;

  DateParser(Words words) {
    this.words = words;
  }

  Optional<Parsed> at(int i) {
    return iso(i)
        .or(() -> dayMonth(i))
        .or(() -> monthDay(i))
        .or(() -> dayOfMonthNear(i))
        .or(() -> part(i))
        .or(() -> named(i))
        .or(() -> quarter(i))
        .or(() -> month(i))
        .or(() -> season(i))
        .or(() -> juche(i))
        .or(() -> year(i));
  }

  private Optional<Parsed> iso(int i) {
    String whole =
        words.at(i) + words.at(i + 1) + words.at(i + 2) + words.at(i + 3) + words.at(i + 4);
    if (!WordShape.is(whole, "(19|20)\\d{2}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    int month = Integer.parseInt(words.at(i + 2));
    int day = Integer.parseInt(words.at(i + 4));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    LocalDate on = Periods.clamped(Integer.parseInt(words.at(i)), month, day);
    return Optional.of(Parsed.of(i + 5, Resolver.fixed(on, on)));
  }

  /** "17 August", "17 August 2025". */
  private Optional<Parsed> dayMonth(int i) {
    OptionalInt day = words.day(i);
    boolean span =
        WordShape.is(words.at(i + 1), "to|-|–|and")
            && words.day(i + 2).isPresent()
            && words.isMonth(i + 3);
    if (day.isPresent() && span && words.day(i + 2).getAsInt() > day.getAsInt()) {
      return Optional.of(
          day(day.getAsInt(), words.day(i + 2).getAsInt(), words.month(i + 3), i + 4));
    }
    int at = words.is(i + 1, "of") ? i + 2 : i + 1;
    if (day.isEmpty() || !words.isMonth(at)) {
      return Optional.empty();
    }
    return Optional.of(day(day.getAsInt(), day.getAsInt(), words.month(at), at + 1));
  }

  /** "14th of this month", "the 3rd of last month". */
  private Optional<Parsed> dayOfMonthNear(int i) {
    OptionalInt day = words.day(i);
    int end = words.after(i + 1, "of this month");
    int by = end > 0 ? 0 : -1;
    end = end > 0 ? end : words.after(i + 1, "of last month");
    if (day.isEmpty() || end <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Parsed.of(
            end,
            Resolver.relative(
                (published, ahead) -> {
                  LocalDate near = published.plusMonths(by);
                  return Days.on(
                      Periods.clamped(near.getYear(), near.getMonthValue(), day.getAsInt()));
                })));
  }

  /** "August 17", "Aug. 17, 2025", "Oct. 8-13", "Oct. 3, 9 and 10". */
  private Optional<Parsed> monthDay(int i) {
    if (!words.isMonth(i) || words.day(i + 1).isEmpty()) {
      return Optional.empty();
    }
    int first = words.day(i + 1).getAsInt();
    int last = first;
    int at = i + 2;
    while (joins(at) && words.day(at + 1).isPresent() && words.day(at + 1).getAsInt() > last) {
      if (!counts(at + 2)) {
        last = words.day(at + 1).getAsInt();
        at += 2;
      } else {
        break;
      }
    }
    return Optional.of(day(first, last, words.month(i), at));
  }

  private boolean joins(int i) {
    String word = words.at(i);
    return word.equals("-")
        || word.equals("–")
        || word.equals(",")
        || word.equals("and")
        || word.equals("to");
  }

  /** A plural noun after a number: it counts and is no day. */
  private boolean counts(int i) {
    return words.at(i).length() > 3 && words.at(i).endsWith("s") && !words.isMonth(i);
  }

  private Parsed day(int first, int last, int month, int end) {
    int yearAt = words.is(end, ",") ? end + 1 : end;
    OptionalInt year = words.year(yearAt);
    if (year.isPresent()) {
      LocalDate from = Periods.clamped(year.getAsInt(), month, first);
      LocalDate to = Periods.clamped(year.getAsInt(), month, last);
      return Parsed.of(yearAt + 1, Resolver.fixed(from, to));
    }
    int tail = yearTail(end);
    Resolver resolver =
        Resolver.relative(
            (published, ahead) -> {
              LocalDate from = Periods.nearDay(published, month, first, ahead);
              LocalDate to = Periods.clamped(from.getYear(), month, last);
              return shifted(new Days(from, to.isBefore(from) ? from : to), published, end);
            });
    return Parsed.of(tail, resolver);
  }

  /** Index after "last year" or "this year" that follows a date. */
  private int yearTail(int end) {
    int at = words.is(end, "of") ? end + 1 : end;
    for (String tail : new String[] {"last year", "this year", "next year", "the same year"}) {
      int after = words.after(at, tail);
      if (after > 0) {
        return after;
      }
    }
    return end;
  }

  private Days shifted(Days days, LocalDate published, int end) {
    int at = words.is(end, "of") ? end + 1 : end;
    int year = published.getYear();
    if (words.is(at, "last year")) {
      year--;
    } else if (words.is(at, "next year")) {
      year++;
    } else if (!words.is(at, "this year")) {
      return days;
    }
    int by = year - days.start().getYear();
    return new Days(days.start().plusYears(by), days.end().plusYears(by));
  }

  /** "early October", "mid-2025", "the end of June", "the middle of 2025", "late last year". */
  private Optional<Parsed> part(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    String part = words.at(at);
    if (!WordShape.is(part, "early|late|mid|middle|end|beginning|start|close")) {
      return Optional.empty();
    }
    boolean noun = WordShape.is(part, "middle|end|beginning|start|close");
    int next = words.is(at + 1, "-") ? at + 2 : at + 1;
    if (noun && !words.is(next, "of")) {
      return Optional.empty();
    }
    int whole = noun ? next + 1 : next;
    int start = words.is(whole, "the") ? whole + 1 : whole;
    return period(start).map(p -> new Parsed(p.end(), cut(p.resolver(), part), true));
  }

  private static Resolver cut(Resolver whole, String part) {
    return anchor -> whole.days(anchor).map(days -> cutDays(days, part));
  }

  private static Days cutDays(Days days, String part) {
    return switch (part) {
      case "end", "close" -> new Days(days.end(), days.end());
      case "beginning", "start" -> new Days(days.start(), days.start());
      case "middle" -> middle(days);
      default -> Periods.part(days, part);
    };
  }

  /** Of a year its sixth month, for "before the middle of 2025" ends with June. */
  private static Days middle(Days days) {
    boolean year = days.end().isAfter(days.start().plusDays(300));
    return year
        ? Periods.month(YearMonth.of(days.start().getYear(), 6))
        : Periods.part(days, "mid");
  }

  /** A month, a year, a season or a week, as the second half of a longer expression. */
  Optional<Parsed> period(int i) {
    return month(i).or(() -> season(i)).or(() -> year(i)).or(() -> relativeWhole(i));
  }

  private Optional<Parsed> relativeWhole(int i) {
    String which = words.at(i);
    String unit = words.at(i + 1);
    if (unit.isEmpty() && !WordShape.is(which, "year|month|week")) {
      return Optional.empty();
    }
    if (WordShape.is(which, "year|month|week")) {
      return Optional.of(Parsed.of(i + 1, whole(which, 0)));
    }
    int by = which.equals("last") ? -1 : which.equals("next") ? 1 : which.equals("this") ? 0 : 9;
    if (by == 9 || !WordShape.is(unit, "year|month|week")) {
      return Optional.empty();
    }
    return Optional.of(Parsed.of(i + 2, whole(unit, by)));
  }

  private static Resolver whole(String unit, int by) {
    return Resolver.relative(
        (published, ahead) ->
            switch (unit) {
              case "year" -> Periods.year(published.getYear() + by);
              case "month" -> Periods.month(YearMonth.from(published).plusMonths(by));
              default -> Periods.week(published.plusWeeks(by));
            });
  }

  /** "first half of October", "last week of October", "last months of 2026". */
  Optional<Parsed> named(int i) {
    Integer which = CalendarWords.ORDINALS.get(words.at(i));
    int at = words.number(i + 1).isPresent() ? i + 2 : i + 1;
    String unit = words.at(at);
    if (which == null
        || !words.is(at + 1, "of")
        || !WordShape.is(unit, "half|weeks?|days?|months?")) {
      return Optional.empty();
    }
    int start = words.is(at + 2, "the") ? at + 3 : at + 2;
    return period(start)
        .map(
            p ->
                new Parsed(
                    p.end(), a -> p.resolver().days(a).map(d -> slice(d, which, unit)), true));
  }

  private static Days slice(Days whole, int which, String unit) {
    boolean last = which < 0;
    boolean month = !whole.end().isAfter(whole.start().plusDays(30));
    if (unit.equals("half")) {
      if (month) {
        LocalDate fifteenth = whole.start().plusDays(14);
        return which == 1
            ? new Days(whole.start(), fifteenth)
            : new Days(fifteenth.plusDays(1), whole.end());
      }
      return Periods.half(whole.start().getYear(), which == 1 ? 1 : 2);
    }
    if (unit.startsWith("month")) {
      return Periods.part(whole, last ? "late" : "early");
    }
    int length = unit.startsWith("week") ? 7 : 1;
    LocalDate from =
        last ? whole.end().minusDays(length - 1) : whole.start().plusDays(length * (which - 1L));
    LocalDate to = from.plusDays(length - 1);
    return new Days(
        from, to.isAfter(whole.end()) ? whole.end().isBefore(from) ? from : whole.end() : to);
  }

  /** "the third quarter", "Q3 2024", "first half of 2024", "the quarter that ended on ...". */
  private Optional<Parsed> quarter(int i) {
    if (WordShape.is(words.at(i), "q[1-4]")) {
      int number = words.at(i).charAt(1) - '0';
      int after = words.is(i + 1, "of") ? i + 2 : i + 1;
      return Optional.of(quarter(number, after));
    }
    Integer which = CalendarWords.ORDINALS.get(words.at(i));
    if (which == null || !words.is(i + 1, "quarter")) {
      return Optional.empty();
    }
    int after = words.is(i + 2, "of") ? i + 3 : i + 2;
    return Optional.of(quarter(which < 0 ? 4 : which, after));
  }

  private Parsed quarter(int number, int after) {
    OptionalInt year = words.year(after);
    if (year.isPresent()) {
      Days days = Periods.quarter(year.getAsInt(), number);
      return Parsed.of(after + 1, Resolver.fixed(days.start(), days.end()));
    }
    int by = words.is(after, "last year") ? -1 : words.is(after, "next year") ? 1 : 0;
    int end =
        words.is(after, "last year") || words.is(after, "next year") || words.is(after, "this year")
            ? after + 2
            : words.is(after - 1, "of") ? after - 1 : after;
    return Parsed.of(
        end, Resolver.relative((p, ahead) -> Periods.quarter(p.getYear() + by, number)));
  }

  /** "October", "October 2024", "last October", "October last year". */
  private Optional<Parsed> month(int i) {
    boolean last = words.is(i, "last") || words.is(i, "past");
    boolean next = words.is(i, "next") || words.is(i, "coming");
    boolean named = last || next || words.is(i, "this");
    int at = named ? i + 1 : i;
    if (!words.isMonth(at) || (!named && modalMay(at))) {
      return Optional.empty();
    }
    int month = words.month(at);
    int yearAt = words.is(at + 1, ",") || words.is(at + 1, "of") ? at + 2 : at + 1;
    OptionalInt year = words.year(yearAt);
    if (year.isPresent()) {
      Days days = Periods.month(YearMonth.of(year.getAsInt(), month));
      return Optional.of(Parsed.of(yearAt + 1, Resolver.fixed(days.start(), days.end())));
    }
    Resolver resolver =
        Resolver.relative(
            (published, ahead) -> {
              YearMonth near = Periods.nearMonth(published, month, !last && (next || ahead));
              boolean now = near.equals(YearMonth.from(published));
              YearMonth of =
                  now && last ? near.minusYears(1) : now && next ? near.plusYears(1) : near;
              return shifted(Periods.month(of), published, at + 1);
            });
    return Optional.of(Parsed.of(yearTail(at + 1), resolver));
  }

  /** "May" is a month only after a preposition, or before a day or a year. */
  private boolean modalMay(int at) {
    boolean may = words.at(at).equals("may") || words.at(at).equals("march");
    String before = words.at(at - 1);
    return may
        && !WordShape.is(
            before,
            "between|after|before|in|since|by|until|of|and|from|last|next|early|late|mid|-|during|through|to")
        && words.year(at + 1).isEmpty();
  }

  /** "spring", "the summer of 2025", "last winter", "this autumn". */
  private Optional<Parsed> season(int i) {
    int from = words.is(i, "the") ? i + 1 : i;
    String which = words.at(from);
    boolean named = WordShape.is(which, "last|next|this|past|coming");
    int at = named ? from + 1 : from;
    Integer first = CalendarWords.SEASONS.get(words.at(at));
    if (first == null || (words.at(at).equals("fall") && !named && words.year(at + 1).isEmpty())) {
      return Optional.empty();
    }
    int yearAt = words.is(at + 1, "of") ? at + 2 : at + 1;
    OptionalInt year = words.year(yearAt);
    if (year.isPresent()) {
      Days days = Periods.season(year.getAsInt(), first);
      return Optional.of(Parsed.of(yearAt + 1, Resolver.fixed(days.start(), days.end())));
    }
    Resolver near =
        Resolver.relative((published, ahead) -> nearSeason(published, first, which, ahead));
    return Optional.of(Parsed.of(at + 1, which.equals("this") ? near.cutAtPublication() : near));
  }

  private static Days nearSeason(LocalDate published, int first, String which, boolean ahead) {
    Days same = Periods.season(published.getYear(), first);
    boolean forward =
        WordShape.is(which, "next|coming") || (ahead && !WordShape.is(which, "last|past"));
    if (which.equals("this")) {
      return same;
    }
    if (forward) {
      return same.start().isBefore(published)
          ? Periods.season(published.getYear() + 1, first)
          : same;
    }
    boolean begun = !same.start().isAfter(published);
    boolean ended = same.end().isBefore(published);
    boolean take = WordShape.is(which, "last|past") ? ended : begun;
    return take ? same : Periods.season(published.getYear() - 1, first);
  }

  /** "Juche 113", with "(2024)" after it or not. */
  private Optional<Parsed> juche(int i) {
    if (!words.is(i, "juche") || !WordShape.is(words.at(i + 1), "\\d{1,3}")) {
      return Optional.empty();
    }
    int year = JUCHE_ZERO + Integer.parseInt(words.at(i + 1));
    boolean repeated = words.is(i + 2, "(") && words.year(i + 3).isPresent();
    Days days = Periods.year(year);
    return Optional.of(
        Parsed.of(repeated ? i + 5 : i + 2, Resolver.fixed(days.start(), days.end())));
  }

  private Optional<Parsed> year(int i) {
    OptionalInt year = words.year(i);
    boolean counts = year.isPresent() && counts(i + 1);
    boolean tied = words.is(i - 1, "-") || words.is(i + 1, "-") || words.form(i - 1).endsWith("$");
    if (year.isEmpty() || counts || tied) {
      return Optional.empty();
    }
    Days days = Periods.year(year.getAsInt());
    return Optional.of(Parsed.of(i + 1, Resolver.fixed(days.start(), days.end())));
  }
}
