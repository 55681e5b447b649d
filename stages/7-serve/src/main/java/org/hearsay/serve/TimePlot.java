package org.hearsay.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Quantity;

/**
 * Figures over time: across the day of the word, up the number. Each mark carries the number of its
 * row in the table below, so that neither colour nor place alone tells it. Across is per cent of
 * the width; up is pixels from the top.
 */
record TimePlot(List<Mark> marks, List<Joint> joints, List<Step> days, List<Step> values) {
  static final int HEIGHT_PX = 300;
  private static final int TOP_PX = 24;
  private static final int BOTTOM_PX = 272;
  private static final double LEFT_PERCENT = 14;
  private static final double RIGHT_PERCENT = 96;

  /** Marks of one day stand beside each other by this much. */
  private static final double BESIDE_PERCENT = 2.2;

  private static final int DAY_STEPS = 4;

  /** One figure. */
  record Mark(
      int number,
      ClaimLine line,
      String house,
      String value,
      int tone,
      double x,
      int top,
      int bottom,
      boolean point,
      boolean open,
      boolean soft,
      boolean against) {}

  /** A line from a voice's figure to its next: it revised itself. */
  record Joint(double x1, int y1, double x2, int y2, int tone) {}

  /** A labelled place on an axis. */
  record Step(double at, String label) {}

  /**
   * @param from the number of the first mark: plots on one page count on
   */
  static TimePlot of(List<Told> figures, int from) {
    Axis axis = axis(figures);
    LocalDate first =
        figures.stream().map(Told::dayOrMin).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last =
        figures.stream().map(Told::dayOrMin).max(Comparator.naturalOrder()).orElseThrow();
    long span = Math.max(1, ChronoUnit.DAYS.between(first, last));
    Map<String, Integer> tones = new LinkedHashMap<>();
    Map<LocalDate, Integer> onDay = new LinkedHashMap<>();
    List<Mark> marks = new ArrayList<>();
    for (Told t : figures) {
      int beside = onDay.merge(t.dayOrMin(), 1, Integer::sum) - 1;
      double day = x(ChronoUnit.DAYS.between(first, t.dayOrMin()), span);
      String house = t.house().orElse("");
      tones.putIfAbsent(house, tones.size() % ArticlePage.TONES);
      marks.add(
          mark(
              from + marks.size(),
              t,
              house,
              tones.get(house),
              day + beside * BESIDE_PERCENT,
              axis));
    }
    return new TimePlot(marks, joints(marks), days(first, span), values(axis));
  }

  private static Axis axis(List<Told> figures) {
    double largest =
        figures.stream()
            .map(t -> t.claim().quantity().orElseThrow())
            .mapToDouble(q -> q.high().orElse(q.low() * 1.25))
            .max()
            .orElse(1);
    double smallest =
        figures.stream()
            .map(t -> t.claim().quantity().orElseThrow())
            .mapToDouble(q -> q.low() > 0 ? q.low() : q.high().orElse(1))
            .filter(v -> v > 0)
            .min()
            .orElse(0);
    return Axis.over(smallest, largest);
  }

  private static Mark mark(int number, Told told, String house, int tone, double x, Axis axis) {
    Quantity q = told.claim().quantity().orElseThrow();
    boolean point = q.high().isPresent() && q.high().getAsDouble() == q.low();
    int bottom = y(axis, q.low());
    int top = q.high().isPresent() ? y(axis, q.high().getAsDouble()) : TOP_PX;
    return new Mark(
        number,
        new ClaimLine(told),
        house,
        Wording.quantity(q),
        tone,
        Math.min(x, 99),
        Math.min(top, bottom - (point ? 0 : 3)),
        bottom,
        point,
        q.high().isEmpty(),
        q.approximate() || q.vague(),
        told.against());
  }

  private static double x(long days, long span) {
    double share = (double) days / span;
    return Math.round((LEFT_PERCENT + share * (RIGHT_PERCENT - LEFT_PERCENT) * 0.94) * 100) / 100.0;
  }

  private static int y(Axis axis, double value) {
    return (int) Math.round(BOTTOM_PX - axis.share(value) * (BOTTOM_PX - TOP_PX));
  }

  private static List<Joint> joints(List<Mark> marks) {
    Map<String, Mark> last = new LinkedHashMap<>();
    List<Joint> joints = new ArrayList<>();
    for (Mark m : marks) {
      Mark before = last.put(m.line().claim().voice(), m);
      if (before != null) {
        joints.add(new Joint(before.x(), middle(before), m.x(), middle(m), m.tone()));
      }
    }
    return joints;
  }

  private static int middle(Mark m) {
    return m.open() ? m.bottom() : (m.top() + m.bottom()) / 2;
  }

  private static List<Step> days(LocalDate first, long span) {
    List<Step> steps = new ArrayList<>();
    long by = Math.max(1, (long) Math.ceil((double) span / DAY_STEPS));
    for (long d = 0; d <= span; d += by) {
      steps.add(new Step(x(d, span), Wording.day(first.plusDays(d))));
    }
    return steps;
  }

  private static List<Step> values(Axis axis) {
    return axis.ticks().stream().map(t -> new Step(y(axis, t.value()), t.label())).toList();
  }
}
