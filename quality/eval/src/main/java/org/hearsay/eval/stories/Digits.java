package org.hearsay.eval.stories;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Three digits as Python's {@code %.3f} prints them: the exact value, a tie to the even digit.
 * Java's own format rounds a tie up (0.0625 to 0.063).
 */
final class Digits {
  private Digits() {}

  static String three(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  static String prf(double precision, double recall, double f1) {
    return "P " + three(precision) + "  R " + three(recall) + "  F1 " + three(f1);
  }
}
