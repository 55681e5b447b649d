package org.hearsay.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a source of the gatherer fares. Immutable; {@link #visited} gives the next state.
 *
 * @param name unique in the list of sources
 * @param kind of its addresses: feed, sitemap, pages, folder, warc, lines
 * @param address the first of them
 * @param pace the least time between two requests to a host
 * @param every how often it is looked at while it answers
 * @param firstVisit the first visit that was answered
 * @param lastSuccess the last visit that was answered
 * @param lastNew the last visit that brought a new page
 * @param nextVisit when it is looked at again while {@code hearsay gather --watch} runs
 * @param failures visits in a row that were refused
 * @param newPages new pages by day (UTC), the last {@value #DAYS_KEPT} days
 * @param refused by reason, since the first visit
 * @param lastRefusal in words
 */
public record SourceHealth(
    String name,
    String kind,
    String address,
    Optional<String> outlet,
    Optional<String> publisher,
    Optional<String> owner,
    Optional<String> house,
    Duration pace,
    Duration every,
    Optional<Instant> firstVisit,
    Optional<Instant> lastVisit,
    Optional<Instant> lastSuccess,
    Optional<Instant> lastNew,
    Instant nextVisit,
    int failures,
    SortedMap<LocalDate, Integer> newPages,
    SortedMap<String, Integer> refused,
    Optional<String> lastRefusal) {
  /** Nothing is known yet. */
  public static final SourceHealth UNVISITED =
      new SourceHealth(
          "",
          "feed",
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Duration.ofSeconds(5),
          Duration.ofMinutes(30),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Instant.EPOCH,
          0,
          new TreeMap<>(),
          new TreeMap<>(),
          Optional.empty());

  /** Days of new pages that are kept: what the usual pace is computed from, twice over. */
  static final int DAYS_KEPT = 56;

  /** The usual pace is that of this many days before today. */
  private static final int USUAL_DAYS = 28;

  /** Fewer whole days than this make no usual pace. */
  private static final int USUAL_DAYS_MIN = 3;

  /**
   * Pages that should have come since the last one before a source counts as silent. Were they to
   * come independently of each other (a Poisson process), so long a silence would be chance in less
   * than one case of a hundred: e^-5 = 0.7 %.
   */
  private static final double MISSED_MIN = 5;

  /** After this many refused visits in a row the time between them grows no longer. */
  private static final int DOUBLINGS_MAX = 6;

  private static final Duration WAIT_MAX = Duration.ofDays(1);

  public SourceHealth {
    newPages = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(newPages));
    refused = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(refused));
  }

  /**
   * What one visit brought.
   *
   * @param answered the source's own address could be read
   * @param captured new or changed pages
   * @param refused by reason, pages and the address itself
   */
  public record Visit(
      Instant at,
      boolean answered,
      int captured,
      Map<String, Integer> refused,
      Optional<String> lastRefusal) {}

  /** The state after one more visit. */
  public SourceHealth visited(Visit visit) {
    boolean first = firstVisit.isEmpty();
    SortedMap<LocalDate, Integer> pages = new TreeMap<>(newPages);
    LocalDate day = visit.at().atOffset(ZoneOffset.UTC).toLocalDate();
    if (!first && visit.captured() > 0) {
      pages.merge(day, visit.captured(), Integer::sum);
    }
    pages.headMap(day.minusDays(DAYS_KEPT)).clear();
    SortedMap<String, Integer> reasons = new TreeMap<>(refused);
    visit.refused().forEach((reason, n) -> reasons.merge(reason, n, Integer::sum));
    int failed = visit.answered() ? 0 : failures + 1;
    return new SourceHealth(
        name,
        kind,
        address,
        outlet,
        publisher,
        owner,
        house,
        pace,
        every,
        firstVisit.or(() -> visit.answered() ? Optional.of(visit.at()) : Optional.empty()),
        Optional.of(visit.at()),
        visit.answered() ? Optional.of(visit.at()) : lastSuccess,
        visit.captured() > 0 ? Optional.of(visit.at()) : lastNew,
        visit.at().plus(wait(failed)),
        failed,
        pages,
        reasons,
        visit.lastRefusal().or(() -> lastRefusal));
  }

  /** Twice as long after each refused visit, a day at the most; never sooner than usual. */
  private Duration wait(int failed) {
    Duration longer = every.multipliedBy(1L << Math.min(DOUBLINGS_MAX, failed));
    Duration capped = longer.compareTo(WAIT_MAX) > 0 ? WAIT_MAX : longer;
    return capped.compareTo(every) < 0 ? every : capped;
  }

  /** Whether visits are farther apart than the list of sources asks for. */
  public boolean backsOff() {
    return failures > 0;
  }

  /**
   * New pages a day over the last four weeks, or since the first visit, which itself does not
   * count: it brings all that the feed had. Empty before three whole days have gone by.
   */
  public Optional<Double> usualPerDay(Instant now) {
    LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate start = today.minusDays(USUAL_DAYS);
    LocalDate watched =
        firstVisit.map(f -> f.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1)).orElse(today);
    LocalDate from = watched.isAfter(start) ? watched : start;
    long days = ChronoUnit.DAYS.between(from, today);
    if (days < USUAL_DAYS_MIN) {
      return Optional.empty();
    }
    int pages = newPages.subMap(from, today).values().stream().mapToInt(Integer::intValue).sum();
    return Optional.of((double) pages / days);
  }

  /** New pages in the last seven days, today included. */
  public int lastSevenDays(Instant now) {
    LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    return newPages.tailMap(today.minusDays(6)).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether so many pages are missing at its usual pace that chance does not explain it. */
  public boolean silent(Instant now) {
    Optional<Instant> since = lastNew.or(() -> firstVisit);
    return since.isPresent()
        && usualPerDay(now)
            .map(usual -> usual * ChronoUnit.MINUTES.between(since.get(), now) / 1440.0)
            .filter(missed -> missed >= MISSED_MIN)
            .isPresent();
  }
}
