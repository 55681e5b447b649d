package org.hearsay.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Days;
import org.hearsay.read.lexicon.WordShape;

/** Expressions with the words that open or close them: since, by, before, between, from. */
final class Prefixed {
  private final Words words;
  private final DateParser dates;
  private final RelativeParser relatives;

  Prefixed(Words words) {
    this.words = words;
    this.dates = new DateParser(words);
    this.relatives = new RelativeParser(words);
  }

  Optional<Parsed> at(int i) {
    return between(i)
        .or(() -> isOut(i))
        .or(() -> since(i))
        .or(() -> by(i))
        .or(() -> from(i))
        .or(() -> now(i))
        .or(() -> weekdayWithDate(i))
        .or(() -> base(i));
  }

  private Optional<Parsed> base(int i) {
    return dates.named(i).or(() -> relatives.at(i)).or(() -> dates.at(i));
  }

  /** After an opening word an article may stand. */
  private Optional<Parsed> opened(int i) {
    return base(i)
        .or(() -> words.is(i, "the") || words.is(i, "on") ? base(i + 1) : Optional.empty())
        .or(() -> WordShape.is(words.at(i), "early|late") ? base(i + 1) : Optional.empty())
        .or(() -> dates.period(words.is(i, "the") ? i + 1 : i));
  }

  /** "Sunday, 17 August": the date decides. */
  private Optional<Parsed> weekdayWithDate(int i) {
    if (!CalendarWords.WEEKDAYS.containsKey(words.at(i))) {
      return Optional.empty();
    }
    int at = words.is(i + 1, ",") ? i + 2 : i + 1;
    boolean date = words.isMonth(at) || (words.day(at).isPresent() && words.isMonth(at + 1));
    return date ? dates.at(at) : Optional.empty();
  }

  /** "between October and March", "from Oct. 8 to Oct. 13", "May 7 to May 10". */
  private Optional<Parsed> between(int i) {
    boolean between = words.is(i, "between");
    boolean from = words.is(i, "from");
    if (!between && !from) {
      return Optional.empty();
    }
    if (from && words.day(i + 1).isPresent() && words.is(i + 2, "to")) {
      return dates.at(i + 1);
    }
    Optional<Parsed> first = opened(i + 1);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int link = first.get().end();
    boolean links =
        between ? words.is(link, "and") : WordShape.is(words.at(link), "to|until|till|through|-|–");
    Optional<Parsed> second = links ? opened(link + 1) : Optional.empty();
    return second.map(s -> new Parsed(s.end(), hull(first.get(), s), true));
  }

  private static Resolver hull(Parsed first, Parsed second) {
    return anchor -> {
      Optional<Days> end = second.resolver().days(anchor);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      Anchor near = new Anchor(Optional.of(end.get().end()), anchor.last(), false);
      return first
          .resolver()
          .days(near)
          .map(
              start ->
                  start.start().isAfter(end.get().end())
                      ? end.get()
                      : new Days(start.start(), end.get().end()));
    };
  }

  /** "before the month is out", "before October": a bare period ends what lies before it. */
  private Optional<Parsed> isOut(int i) {
    if (!words.is(i, "before")) {
      return Optional.empty();
    }
    Optional<Parsed> whole = opened(i + 1);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    int end = whole.get().end();
    boolean out = words.is(end, "is out") || words.is(end, "is over") || words.is(end, "ends");
    int after = out ? end + (words.is(end, "ends") ? 1 : 2) : end;
    boolean bare =
        dates
            .period(words.is(i + 1, "the") ? i + 2 : i + 1)
            .filter(p -> p.end() == after)
            .isPresent();
    Resolver days = bare ? dayBefore(whole.get().resolver()) : whole.get().resolver();
    return Optional.of(new Parsed(after, until(new Parsed(after, days, true)), true));
  }

  /** Where the period lies ahead, the day before it; else the period itself. */
  private static Resolver dayBefore(Resolver period) {
    return anchor ->
        period
            .days(anchor)
            .map(
                d ->
                    anchor
                        .published()
                        .filter(p -> anchor.ahead() && p.isBefore(d.start()))
                        .map(p -> Days.on(d.start().minusDays(1)))
                        .orElse(d));
  }

  private Optional<Parsed> since(int i) {
    int at = words.is(i, "ever since") ? i + 2 : words.is(i, "since") ? i + 1 : -1;
    if (at < 0) {
      return Optional.empty();
    }
    Optional<Parsed> start = opened(at);
    if (start.isEmpty()) {
      boolean bare = words.is(i, "ever since") || words.is(at, "then");
      return bare
          ? Optional.of(new Parsed(words.is(at, "then") ? at + 1 : at, sinceLast(), false))
          : Optional.empty();
    }
    Parsed first = start.get();
    return Optional.of(
        new Parsed(
            first.end(),
            anchor ->
                first
                    .resolver()
                    .days(new Anchor(anchor.published(), anchor.last(), false))
                    .map(d -> upTo(d.start(), anchor.published())),
            true));
  }

  private static Resolver sinceLast() {
    return anchor -> anchor.last().map(d -> upTo(d.start(), anchor.published()));
  }

  private static Days upTo(LocalDate start, Optional<LocalDate> published) {
    return published
        .filter(p -> !p.isBefore(start))
        .map(p -> new Days(start, p))
        .orElse(Days.on(start));
  }

  /** "by the end of June", "until Friday", "before 2026"; "by then". */
  private Optional<Parsed> by(int i) {
    if (!WordShape.is(words.at(i), "by|until|till")) {
      return Optional.empty();
    }
    if (words.is(i + 1, "then")) {
      return Optional.of(
          new Parsed(
              i + 2,
              a ->
                  a.last()
                      .map(
                          d ->
                              a.published()
                                  .filter(p -> a.ahead() && !p.isAfter(d.end()))
                                  .map(p -> new Days(p, d.end()))
                                  .orElse(d)),
              false));
    }
    return opened(i + 1).map(p -> new Parsed(p.end(), until(p), p.dated()));
  }

  private static Resolver until(Parsed end) {
    return anchor ->
        end.resolver()
            .days(anchor)
            .map(
                d ->
                    anchor
                        .published()
                        .filter(p -> anchor.ahead() && !p.isAfter(d.end()))
                        .map(p -> new Days(p, d.end()))
                        .orElse(d));
  }

  /** "from 2026", "starting in May": to the end of the period named, or to the publication. */
  private Optional<Parsed> from(int i) {
    int at = words.is(i, "from") ? i + 1 : words.is(i, "starting") ? i + 1 : -1;
    if (at < 0) {
      return Optional.empty();
    }
    int start = WordShape.is(words.at(at), "in|on|from") ? at + 1 : at;
    return opened(start)
        .map(
            p ->
                new Parsed(
                    p.end(),
                    anchor ->
                        p.resolver()
                            .days(anchor)
                            .map(
                                d ->
                                    anchor.ahead()
                                            || anchor
                                                .published()
                                                .map(day -> !day.isAfter(d.end()))
                                                .orElse(true)
                                        ? d
                                        : upTo(d.start(), anchor.published())),
                    true));
  }

  private Optional<Parsed> now(int i) {
    boolean now = words.is(i, "now") && !words.is(i + 1, "-");
    return now
        ? Optional.of(new Parsed(i + 1, Resolver.relative((p, ahead) -> Days.on(p)), false))
        : Optional.empty();
  }
}
