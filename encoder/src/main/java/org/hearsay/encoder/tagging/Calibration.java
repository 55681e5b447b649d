package org.hearsay.encoder.tagging;

/**
 * From evidence to the share of attributions with such evidence that a person would mark too: a
 * logistic regression on log odds (Platt 1999).
 *
 * @param weights a constant, then the weights of cue, content and link
 */
public record Calibration(float... weights) {
  /** How many weights a calibration has. */
  public static final int WEIGHTS = 4;

  private static final double FAINTEST = 1e-3;

  public Calibration {
    if (weights.length != WEIGHTS) {
      throw new IllegalArgumentException("a calibration has " + WEIGHTS + " weights");
    }
  }

  /** Between 0 and 1. */
  public double confidence(Evidence evidence) {
    double sum = weights[0];
    double[] odds = logOdds(evidence);
    for (int i = 0; i < odds.length; i++) {
      sum += weights[i + 1] * odds[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The log odds of cue, content and link, in that order. */
  public static double[] logOdds(Evidence evidence) {
    return new double[] {
      logOdds(evidence.cue()), logOdds(evidence.content()), logOdds(evidence.link())
    };
  }

  private static double logOdds(double probability) {
    double p = Math.clamp(probability, FAINTEST, 1 - FAINTEST);
    return Math.log(p / (1 - p));
  }
}
