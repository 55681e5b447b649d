package org.hearsay.read.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hearsay.model.Days;

/** From an anchor to the days meant; empty where the anchor does not suffice. */
@FunctionalInterface
interface Resolver {
  Optional<Days> days(Anchor anchor);

  /** The same days whatever the anchor. */
  static Resolver fixed(LocalDate start, LocalDate end) {
    Days days = new Days(start, end);
    return anchor -> Optional.of(days);
  }

  /** Days that need the publication date and the direction. */
  static Resolver relative(BiFunction<LocalDate, Boolean, Days> rule) {
    return anchor -> anchor.published().map(day -> rule.apply(day, anchor.ahead()));
  }

  /** Days that hang on those last spoken of, or on the publication. */
  static Resolver onLast(java.util.function.Function<Days, Days> rule) {
    return anchor -> anchor.last().or(() -> anchor.published().map(Days::on)).map(rule);
  }

  /**
   * Cuts to the part before the publication where the event is past, to the part after otherwise.
   */
  default Resolver cutAtPublication() {
    return anchor ->
        days(anchor)
            .map(
                days ->
                    anchor
                        .published()
                        .filter(p -> new Days(days.start(), days.end()).overlaps(Days.on(p)))
                        .map(
                            p ->
                                anchor.ahead()
                                    ? new Days(p, days.end())
                                    : new Days(days.start(), p))
                        .orElse(days));
  }
}
