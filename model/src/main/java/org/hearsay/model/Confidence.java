package org.hearsay.model;

/**
 * How likely it is that the reader is right, 0 to 1, calibrated on text that it was not trained on.
 */
public record Confidence(double value) {
  public Confidence {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("no confidence: " + value);
    }
  }
}
