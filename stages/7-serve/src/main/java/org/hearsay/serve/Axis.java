package org.hearsay.serve;

import java.util.ArrayList;
import java.util.List;

/**
 * One number line from zero, drawn in per cent of its width so that it fits a phone and a wall.
 *
 * @param max the value at the right end
 * @param logarithmic values span so many powers of ten that a linear line would hide the small ones
 */
record Axis(double max, double min, boolean logarithmic) {
  /** A ratio of the largest to the smallest above this calls for a logarithmic line. */
  private static final double LINEAR_RATIO_MAX = 200;

  private static final int STEPS = 4;

  /** Room at the right for the arrow of an interval without an upper end, in per cent. */
  private static final double ARROW_PERCENT = 6;

  /** A mark on the line. */
  record Tick(double percent, String label, double value) {}

  static Axis over(double smallestPositive, double largest) {
    double top = largest <= 0 ? 1 : largest;
    boolean logarithmic = smallestPositive > 0 && top / smallestPositive > LINEAR_RATIO_MAX;
    double low = logarithmic ? Math.pow(10, Math.floor(Math.log10(smallestPositive))) : 0;
    return new Axis(logarithmic ? top : niceTop(top), low, logarithmic);
  }

  double percent(double value) {
    return rounded(share(value) * (100 - ARROW_PERCENT));
  }

  /** 0 at the left end, 1 at the right. */
  double share(double value) {
    double share =
        logarithmic
            ? value <= min ? 0 : Math.log10(value / min) / Math.log10(max / min)
            : value / max;
    return Math.clamp(share, 0, 1);
  }

  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    if (logarithmic) {
      for (double v = min; v <= max * 1.0001; v *= 10) {
        ticks.add(new Tick(percent(v), Wording.number(v), v));
      }
    } else {
      double step = step(max);
      for (double v = 0; v <= max * 1.0001; v += step) {
        ticks.add(new Tick(percent(v), Wording.number(v), v));
      }
    }
    return ticks;
  }

  private static double niceTop(double top) {
    double step = step(top);
    return Math.ceil(top / step) * step;
  }

  /** 1, 2 or 5 times a power of ten, so that about four steps reach the top. */
  private static double step(double top) {
    double rough = top / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
  }

  private static double rounded(double percent) {
    return Math.round(percent * 100) / 100.0;
  }
}
