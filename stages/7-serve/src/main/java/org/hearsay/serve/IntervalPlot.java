package org.hearsay.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.hearsay.model.Quantity;

/** Figures as intervals on one axis: a row for each word, ordered by its date. */
record IntervalPlot(Axis axis, List<Row> rows, String unit) {
  /**
   * One interval.
   *
   * @param x left end, per cent
   * @param width per cent; of no meaning where the figure is one number, which is drawn as a
   *     diamond
   * @param open it has no upper end: drawn as an arrow
   * @param lower only an upper bound is told: drawn from zero, with a hollow left end
   */
  record Row(
      ClaimLine line,
      String house,
      String value,
      double x,
      double width,
      boolean point,
      boolean open,
      boolean lower,
      boolean soft) {}

  /** An interval stays visible however narrow it is. */
  private static final double WIDTH_PERCENT_MIN = 0.9;

  /** Where an interval without an upper end gives way to its arrow. */
  private static final double OPEN_END_PERCENT = 97;

  /** The figures of these claims, each voice's each value once; empty where none tells a number. */
  static Optional<IntervalPlot> of(List<Told> claims) {
    List<Told> told = figures(claims);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    double largest = told.stream().mapToDouble(t -> top(quantity(t))).max().orElse(1);
    double smallest = smallest(told);
    Axis axis = Axis.over(smallest, largest);
    List<Row> rows = told.stream().map(t -> row(t, axis)).toList();
    String unit =
        HappeningLine.most(told.stream().flatMap(t -> quantity(t).unit().stream())).orElse("");
    return Optional.of(new IntervalPlot(axis, rows, unit));
  }

  /** The earliest word of each voice for each value. */
  static List<Told> figures(List<Told> claims) {
    java.util.LinkedHashMap<String, Told> first = new java.util.LinkedHashMap<>();
    claims.stream()
        .filter(t -> t.claim().quantity().isPresent())
        .sorted(Comparator.comparing(Told::dayOrMin).thenComparing(Told::key))
        .forEach(t -> first.putIfAbsent(t.voiceKey() + "\n" + Wording.quantity(quantity(t)), t));
    return List.copyOf(first.values());
  }

  private static double smallest(List<Told> told) {
    ToDoubleFunction<Told> low = t -> quantity(t).low() > 0 ? quantity(t).low() : top(quantity(t));
    return told.stream().mapToDouble(low).filter(v -> v > 0).min().orElse(0);
  }

  private static Row row(Told told, Axis axis) {
    Quantity q = quantity(told);
    double from = axis.percent(q.low());
    OptionalDouble high = q.high();
    double to = high.isPresent() ? axis.percent(high.getAsDouble()) : OPEN_END_PERCENT;
    boolean point = high.isPresent() && high.getAsDouble() == q.low();
    ClaimLine line = new ClaimLine(told);
    return new Row(
        line,
        told.house().orElse(""),
        Wording.quantity(q),
        from,
        Math.max(WIDTH_PERCENT_MIN, to - from),
        point,
        high.isEmpty(),
        q.low() == 0 && !point,
        q.approximate() || q.vague());
  }

  private static double top(Quantity q) {
    return q.high().orElse(q.low() * 1.25);
  }

  private static Quantity quantity(Told told) {
    return told.claim().quantity().orElseThrow();
  }
}
