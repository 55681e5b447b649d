package org.hearsay.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Days;
import org.hearsay.read.lexicon.WordShape;

/** Times that hang on the publication or on the days last spoken of. */
final class RelativeParser {
  /** Words for a day, and how many days it lies behind the publication. */
  private record FixedPhrase(String words, int days) {}

  private static final List<FixedPhrase> FIXED =
      List.of(
          new FixedPhrase("the day before yesterday", -2),
          new FixedPhrase("yesterday", -1),
          new FixedPhrase("today", 0),
          new FixedPhrase("tomorrow", 1),
          new FixedPhrase("tonight", 0),
          new FixedPhrase("this morning", 0),
          new FixedPhrase("this afternoon", 0),
          new FixedPhrase("this evening", 0),
          new FixedPhrase("last night", -1));

  private final Words words;

  RelativeParser(Words words) {
    this.words = words;
  }

  Optional<Parsed> at(int i) {
    return weekday(i)
        .or(() -> fixedPhrase(i))
        .or(() -> which(i))
        .or(() -> shifted(i))
        .or(() -> window(i))
        .or(() -> pointing(i))
        .or(() -> dayPart(i));
  }

  /** "Thursday", "last Thursday", "Thursday night", "night to Tuesday". */
  private Optional<Parsed> weekday(int i) {
    int to = words.after(i, "night to");
    if (to > 0 && CalendarWords.WEEKDAYS.containsKey(words.at(to))) {
      DayOfWeek day = weekdayAt(to);
      return Optional.of(
          Parsed.of(
              to + 1,
              Resolver.relative(
                  (p, ahead) -> {
                    LocalDate on = Periods.weekday(p, day, ahead).start();
                    return new Days(on.minusDays(1), on);
                  })));
    }
    String which = words.at(i);
    boolean named = WordShape.is(which, "last|next|this|past|coming");
    int at = named ? i + 1 : i;
    if (!CalendarWords.WEEKDAYS.containsKey(words.at(at))
        || !Character.isUpperCase(words.form(at).charAt(0))) {
      return Optional.empty();
    }
    DayOfWeek day = weekdayAt(at);
    int end = CalendarWords.DAY_PARTS.contains(words.at(at + 1)) ? at + 2 : at + 1;
    return Optional.of(
        Parsed.of(end, Resolver.relative((p, ahead) -> weekday(p, day, which, ahead))));
  }

  private static String singular(String unit) {
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  private DayOfWeek weekdayAt(int i) {
    DayOfWeek day = CalendarWords.WEEKDAYS.get(words.at(i));
    if (day == null) {
      throw new IllegalArgumentException("no weekday: " + words.at(i));
    }
    return day;
  }

  private static Days weekday(LocalDate published, DayOfWeek day, String which, boolean ahead) {
    return switch (which) {
      case "last", "past" -> Periods.weekday(published.minusDays(1), day, false);
      case "next", "coming" -> Periods.weekday(published.plusDays(1), day, true);
      default -> Periods.weekday(published, day, ahead);
    };
  }

  private Optional<Parsed> fixedPhrase(int i) {
    for (FixedPhrase phrase : FIXED) {
      int end = words.after(i, phrase.words());
      if (end > 0) {
        int by = phrase.days();
        return Optional.of(
            Parsed.of(end, Resolver.relative((p, ahead) -> Days.on(p.plusDays(by)))));
      }
    }
    if (words.is(i, "overnight")) {
      return Optional.of(
          Parsed.of(i + 1, Resolver.relative((p, ahead) -> new Days(p.minusDays(1), p))));
    }
    int weekend = words.after(i, "the weekend");
    if (weekend > 0) {
      return Optional.of(Parsed.of(weekend, Resolver.relative(Periods::weekend)));
    }
    int lastWeekend = words.after(i, "last weekend");
    if (lastWeekend > 0) {
      return Optional.of(
          Parsed.of(lastWeekend, Resolver.relative((p, ahead) -> Periods.weekend(p, false))));
    }
    return Optional.empty();
  }

  /** "this week", "last month", "earlier this year", "all week", "later this month". */
  private Optional<Parsed> which(int i) {
    boolean earlier = words.is(i, "earlier");
    boolean later = words.is(i, "later");
    int at = earlier || later ? i + 1 : i;
    String which = words.at(at);
    if (!WordShape.is(which, "this|last|next|all|coming|same")
        || (earlier || later) && !which.equals("this")) {
      return Optional.empty();
    }
    String unit = words.at(at + 1);
    if (!WordShape.is(unit, "week|month|year") || which.equals("same")) {
      return Optional.empty();
    }
    int by = which.equals("last") ? -1 : WordShape.is(which, "next|coming") ? 1 : 0;
    Resolver whole =
        Resolver.relative(
            (p, ahead) ->
                switch (unit) {
                  case "week" -> Periods.week(p.plusWeeks(by));
                  case "month" -> Periods.month(YearMonth.from(p).plusMonths(by));
                  default -> Periods.year(p.getYear() + by);
                });
    if (by != 0) {
      return Optional.of(Parsed.of(at + 2, whole));
    }
    return Optional.of(Parsed.of(at + 2, side(whole, earlier || which.equals("all"), later)));
  }

  /** The part of the running period that lies before, or after, the publication. */
  private static Resolver side(Resolver whole, boolean earlier, boolean later) {
    return anchor ->
        whole
            .cutAtPublication()
            .days(
                new Anchor(
                    anchor.published(), anchor.last(), !earlier && (later || anchor.ahead())));
  }

  /** "two days later", "a week earlier", "three months ago". */
  private Optional<Parsed> shifted(int i) {
    int at = words.is(i, "a couple of") ? i + 1 : i;
    OptionalInt number = words.number(at);
    int unitAt = words.is(at, "couple of") ? at + 2 : at + 1;
    String unit = singular(words.at(unitAt));
    if (number.isEmpty() || !WordShape.is(unit, "day|week|month|year|fortnight|night")) {
      return Optional.empty();
    }
    String way = words.at(unitAt + 1);
    int by = number.getAsInt();
    return switch (way) {
      case "ago" ->
          Optional.of(Parsed.of(unitAt + 2, Resolver.relative((p, ahead) -> back(p, by, unit))));
      case "later", "afterwards", "after" ->
          way.equals("after") && WordShape.is(words.at(unitAt + 2), "[a-z]+")
              ? Optional.empty()
              : Optional.of(Parsed.of(unitAt + 2, Resolver.onLast(d -> move(d, by, unit))));
      case "earlier", "before", "previously" ->
          way.equals("before") && WordShape.is(words.at(unitAt + 2), "[a-z]+")
              ? Optional.empty()
              : Optional.of(Parsed.of(unitAt + 2, Resolver.onLast(d -> move(d, -by, unit))));
      default -> Optional.empty();
    };
  }

  private static Days back(LocalDate published, int by, String unit) {
    return switch (unit) {
      case "week", "fortnight" ->
          Periods.week(published.minusWeeks(unit.equals("week") ? by : 2L * by));
      case "month" -> Periods.month(YearMonth.from(published).minusMonths(by));
      case "year" -> Periods.year(published.getYear() - by);
      default -> Days.on(published.minusDays(by));
    };
  }

  private static Days move(Days from, int by, String unit) {
    LocalDate start = add(from.start(), by, unit);
    LocalDate end = add(from.end(), by, unit);
    return new Days(start, end.isBefore(start) ? start : end);
  }

  private static LocalDate add(LocalDate day, int by, String unit) {
    return switch (unit) {
      case "week" -> day.plusWeeks(by);
      case "fortnight" -> day.plusWeeks(2L * by);
      case "month" -> day.plusMonths(by);
      case "year" -> day.plusYears(by);
      default -> day.plusDays(by);
    };
  }

  /**
   * "within two weeks", "in the past three months", "over the last year", "in the next 10 days".
   */
  private Optional<Parsed> window(int i) {
    int at = i;
    boolean within = words.is(at, "within") || words.is(at, "inside");
    if (within) {
      at++;
    } else if (WordShape.is(words.at(at), "in|over|during|for|for") && words.is(at + 1, "the")) {
      at += 2;
    } else {
      return Optional.empty();
    }
    if (words.is(at, "the")) {
      at++;
    }
    boolean past = WordShape.is(words.at(at), "past|last|previous|preceding");
    boolean next = WordShape.is(words.at(at), "next|coming|following");
    if (past || next) {
      at++;
    } else if (!within) {
      return Optional.empty();
    }
    OptionalInt number = words.number(at);
    int unitAt = number.isPresent() ? at + 1 : at;
    String unit = singular(words.at(unitAt));
    if (!WordShape.is(unit, "day|week|month|year|fortnight|decade|hour")) {
      return Optional.empty();
    }
    boolean plural = words.at(unitAt).endsWith("s");
    if (number.isEmpty() && plural) {
      return Optional.empty();
    }
    int by = number.orElse(1);
    return Optional.of(Parsed.of(unitAt + 1, span(by, unit, past)));
  }

  private static Resolver span(int by, String unit, boolean past) {
    return Resolver.relative(
        (p, ahead) -> {
          String step = unit.equals("decade") ? "year" : unit;
          int count = unit.equals("decade") ? 10 * by : unit.equals("hour") ? (by + 12) / 24 : by;
          return past ? new Days(add(p, -count, step), p) : new Days(p, add(p, count, step));
        });
  }

  /** "that day", "the same month", "the following day". */
  private Optional<Parsed> pointing(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    String which = words.at(at);
    String unit = words.at(at + 1);
    if (!WordShape.is(which, "that|same|following|next|previous")
        || which.equals("next") && at == i) {
      return Optional.empty();
    }
    if (unit.equals("month") && WordShape.is(which, "that|same")) {
      return Optional.of(
          new Parsed(
              at + 2, Resolver.onLast(d -> Periods.month(YearMonth.from(d.start()))), false));
    }
    if (unit.equals("year") && WordShape.is(which, "that|same")) {
      return Optional.of(
          new Parsed(at + 2, Resolver.onLast(d -> Periods.year(d.start().getYear())), false));
    }
    if (!WordShape.is(unit, "day|night|evening|morning|afternoon|hours|period|months|weeks")) {
      return Optional.empty();
    }
    int by = WordShape.is(which, "following|next") ? 1 : which.equals("previous") ? -1 : 0;
    return Optional.of(
        new Parsed(
            at + 2, Resolver.onLast(d -> by == 0 ? d : Days.on(d.start().plusDays(by))), false));
  }

  /** "the night to Tuesday", "the morning of May 7", "before dawn on Thursday": a day follows. */
  private boolean goesOn(int i) {
    return WordShape.is(words.at(i), "to|of|on");
  }

  /** "before dawn", "in the morning", "by nightfall": the day of the publication. */
  private Optional<Parsed> dayPart(int i) {
    int at = WordShape.is(words.at(i), "before|at|after|by|in|during|around") ? i + 1 : -1;
    if (at < 0) {
      return Optional.empty();
    }
    if (WordShape.is(words.at(i), "by|at") && WordShape.is(words.at(at), "night|noon")) {
      return Optional.empty();
    }
    int part = words.is(at, "the") ? at + 1 : at;
    if (words.at(part).equals("early")) {
      part++;
    }
    if (!CalendarWords.DAY_PARTS.contains(words.at(part)) || goesOn(part + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Parsed(part + 1, Resolver.relative((p, ahead) -> Days.on(p)), false));
  }
}
