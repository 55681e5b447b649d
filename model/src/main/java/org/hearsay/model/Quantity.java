package org.hearsay.model;

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
}
