package org.hearsay.link;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.Status;

/** When the event of a claim was, and how far two intervals lie apart. */
final class EventDays {
  /** News without a day is about the last days. */
  private static final int NEWS_DAYS = 7;

  /** Events of a day, which recur. */
  static final Set<EventType> POINT =
      Set.of(
          EventType.TEST,
          EventType.INCURSION,
          EventType.ATTACK,
          EventType.INTERCEPT,
          EventType.INSPECT,
          EventType.THREATEN,
          EventType.EXERCISE);

  private EventDays() {}

  /** The days told; for what is told as done without a day those before publication. */
  static Optional<Days> likely(Telling t) {
    boolean happened = t.claim().status() == Status.DONE || t.claim().status() == Status.FAILED;
    return t.days()
        .or(
            () ->
                happened
                    ? t.published().map(d -> new Days(d.minusDays(NEWS_DAYS), d))
                    : Optional.empty());
  }

  /** How many days, both ends included. */
  static long length(Days d) {
    return ChronoUnit.DAYS.between(d.start(), d.end()) + 1;
  }

  /** Days between two intervals; 0 where they overlap. */
  static long gap(Days p, Days q) {
    if (p.overlaps(q)) {
      return 0;
    }
    return p.end().isBefore(q.start())
        ? ChronoUnit.DAYS.between(p.end(), q.start())
        : ChronoUnit.DAYS.between(q.end(), p.start());
  }
}
