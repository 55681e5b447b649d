package org.hearsay.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Days;
import org.hearsay.model.Time;

/**
 * When what went from whom to whom: a lane for each pair, a bar for each transfer from the first to
 * the last day that its claims tell. Across is per cent of the width, down is pixels.
 */
record TransferTimeline(List<Lane> lanes, List<TimePlot.Step> years, int height) {
  /** More lanes than this are a table, which stands below. */
  private static final int LANES_MAX = 14;

  private static final int LANE_PX = 26;
  private static final int FOOT_PX = 22;
  private static final double WIDTH_PERCENT_MIN = 0.8;

  /** A day is not drawn finer than this share of the whole. */
  private static final int STEPS_MAX = 8;

  /** All transfers of one pair. */
  record Lane(String pair, int y, List<Bar> bars) {}

  /**
   * One transfer.
   *
   * @param told no claim tells a day: drawn on the day of the word, hollow
   */
  record Bar(
      double x, double width, int thick, boolean told, boolean denied, String label, String link) {}

  private record When(LocalDate from, LocalDate to, boolean told) {}

  /** Empty where nothing is dated. */
  static Optional<TransferTimeline> of(List<TransfersPage.Row> rows) {
    Map<TransfersPage.Row, When> dated = new LinkedHashMap<>();
    rows.forEach(r -> when(r.line()).ifPresent(w -> dated.put(r, w)));
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first =
        dated.values().stream().map(When::from).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last =
        dated.values().stream().map(When::to).max(Comparator.naturalOrder()).orElseThrow();
    double span = Math.max(30, ChronoUnit.DAYS.between(first, last));
    Map<String, List<Bar>> lanes = new LinkedHashMap<>();
    dated.forEach(
        (row, when) ->
            lanes
                .computeIfAbsent(row.from() + " → " + row.to(), k -> new ArrayList<>())
                .add(bar(row, when, first, span)));
    List<Lane> drawn = new ArrayList<>();
    lanes.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().size()))
        .limit(LANES_MAX)
        .forEach(e -> drawn.add(new Lane(e.getKey(), drawn.size() * LANE_PX, e.getValue())));
    return Optional.of(
        new TransferTimeline(drawn, years(first, last, span), drawn.size() * LANE_PX + FOOT_PX));
  }

  private static Bar bar(TransfersPage.Row row, When when, LocalDate first, double span) {
    double x = percent(ChronoUnit.DAYS.between(first, when.from()), span);
    double end = percent(ChronoUnit.DAYS.between(first, when.to()), span);
    int origins = row.line().happening().independentOrigins();
    String label =
        row.from()
            + " → "
            + row.to()
            + ", "
            + row.line().title()
            + ", "
            + Wording.days(new Days(when.from(), when.to()))
            + ", "
            + row.line().origins().sentence();
    return new Bar(
        x,
        Math.max(WIDTH_PERCENT_MIN, end - x),
        Math.min(16, 4 + 4 * origins),
        when.told(),
        !row.line().happening().denyingHouses().isEmpty(),
        label,
        row.line().link());
  }

  private static double percent(long days, double span) {
    return Math.round(days / span * 98.5 * 100) / 100.0;
  }

  /** What is planned for later than the newest word is left out of the picture. */
  private static Optional<When> when(HappeningLine line) {
    List<Days> days =
        line.claims().stream().flatMap(t -> t.claim().time().flatMap(Time::days).stream()).toList();
    LocalDate newest = line.newest();
    if (days.isEmpty()) {
      return newest.equals(LocalDate.MIN)
          ? Optional.empty()
          : Optional.of(new When(newest, newest, false));
    }
    LocalDate from = days.stream().map(Days::start).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate to = days.stream().map(Days::end).max(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(new When(from, to, true));
  }

  private static List<TimePlot.Step> years(LocalDate first, LocalDate last, double span) {
    List<TimePlot.Step> steps = new ArrayList<>();
    int by = 1 + (last.getYear() - first.getYear()) / STEPS_MAX;
    for (int year = first.getYear() + 1; year <= last.getYear(); year += by) {
      LocalDate day = LocalDate.of(year, 1, 1);
      steps.add(
          new TimePlot.Step(
              percent(ChronoUnit.DAYS.between(first, day), span), Integer.toString(year)));
    }
    if (steps.isEmpty()) {
      steps.add(new TimePlot.Step(0, Wording.day(first)));
    }
    return steps;
  }
}
