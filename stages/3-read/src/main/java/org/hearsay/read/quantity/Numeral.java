package org.hearsay.read.quantity;

/**
 * A number without its bounds.
 *
 * @param vague low and high are ruling 23's
 * @param spelled written in words
 * @param end index after its last token
 */
record Numeral(double low, double high, boolean vague, boolean spelled, int end) {
  static Numeral exact(double value, boolean spelled, int end) {
    return new Numeral(value, value, false, spelled, end);
  }

  Numeral times(double factor, int newEnd) {
    return new Numeral(low * factor, high * factor, vague, spelled, newEnd);
  }

  boolean isExact() {
    return low == high;
  }
}
