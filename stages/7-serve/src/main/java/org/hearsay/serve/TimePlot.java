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

  /** Room for a mark with its number. */
  private static final double APART_PERCENT = 2.9;

  /** Room for a day's name. */
  private static final double DAYS_APART_PERCENT = 13;

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
    List<Told> ordered =
        figures.stream()
            .sorted(Comparator.comparing(Told::dayOrMin).thenComparing(Told::key))
            .toList();
    Axis axis = axis(ordered);
    double[] x = apart(ordered);
    Map<String, Integer> tones = new LinkedHashMap<>();
    List<Mark> marks = new ArrayList<>();
    for (Told t : ordered) {
      String house = t.house().orElse("");
      tones.putIfAbsent(house, tones.size() % ArticlePage.TONES);
      int at = marks.size();
      marks.add(mark(from + at, t, house, tones.get(house), x[at], axis));
    }
    return new TimePlot(marks, joints(marks), days(marks), values(axis));
  }

  /**
   * By day; where marks would lie over each other they are moved apart, first to the right and,
   * from the right border on, back to the left. The days below the plot stand under marks, so they
   * hold.
   */
  private static double[] apart(List<Told> ordered) {
    LocalDate first = ordered.getFirst().dayOrMin();
    long span = Math.max(1, ChronoUnit.DAYS.between(first, ordered.getLast().dayOrMin()));
    double gap = Math.min(APART_PERCENT, (RIGHT_PERCENT - LEFT_PERCENT) / ordered.size());
    double[] x = new double[ordered.size()];
    for (int i = 0; i < x.length; i++) {
      double day = x(ChronoUnit.DAYS.between(first, ordered.get(i).dayOrMin()), span);
      x[i] = i == 0 ? day : Math.max(day, x[i - 1] + gap);
    }
    double border = RIGHT_PERCENT;
    for (int i = x.length - 1; i >= 0; i--) {
      x[i] = Math.round(Math.min(x[i], border) * 100) / 100.0;
      border = x[i] - gap;
    }
    return x;
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
      Mark before = last.put(m.line().told().voiceKey(), m);
      if (before != null) {
        joints.add(new Joint(before.x(), middle(before), m.x(), middle(m), m.tone()));
      }
    }
    return joints;
  }

  private static int middle(Mark m) {
    return m.open() ? m.bottom() : (m.top() + m.bottom()) / 2;
  }

  private static List<Step> days(List<Mark> marks) {
    List<Step> steps = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Mark m : marks) {
      if (m.x() - last >= DAYS_APART_PERCENT) {
        steps.add(new Step(m.x(), m.line().printed()));
        last = m.x();
      }
    }
    return steps;
  }

  private static List<Step> values(Axis axis) {
    return axis.ticks().stream().map(t -> new Step(y(axis, t.value()), t.label())).toList();
  }
}
