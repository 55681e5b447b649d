package org.hearsay.model;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A number of items as an interval, both ends included.
 *
 * @param low at least; 0 where only an upper bound is told
 * @param high at most; empty where it is unbounded ("over 10,000")
 * @param approximate "about", "nearly"
 * @param vague no digits stand behind it: "dozens", "several" (ruling 23)
 * @param unit what is counted, singular: {@code soldier}, {@code shell}, {@code kg}; empty where
 *     the words do not tell
 */
public record Quantity(
    Span span,
    double low,
    OptionalDouble high,
    boolean approximate,
    boolean vague,
    java.util.Optional<String> unit) {
  public Quantity {
    if (!(low >= 0) || Double.isInfinite(low)) {
      throw new IllegalArgumentException("no lower bound: " + low);
    }
    if (high.isPresent() && !(high.getAsDouble() >= low)) {
      throw new IllegalArgumentException("no interval: " + low + " to " + high.getAsDouble());
    }
  }

  /** Whether one number could satisfy both. */
  public boolean overlaps(Quantity other) {
    return low <= other.high.orElse(Double.POSITIVE_INFINITY)
        && other.low <= high.orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * The interval without its unit: "1,500", "about 1,500", "at least 10,000", "up to 12,000",
   * "2,000 to 3,000". The one place where a figure is worded.
   */
  public String inWords() {
    String value;
    if (high.isEmpty()) {
      value = "at least " + number(low);
    } else if (high.getAsDouble() == low) {
      value = number(low);
    } else if (low == 0) {
      value = "up to " + number(high.getAsDouble());
    } else {
      value = number(low) + " to " + number(high.getAsDouble());
    }
    return approximate ? "about " + value : value;
  }

  /** A number as English writes it: {@code 1,500}, {@code 2.5}. */
  public static String number(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(value);
  }
}
