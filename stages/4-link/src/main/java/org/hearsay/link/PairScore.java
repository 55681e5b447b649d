package org.hearsay.link;

import java.util.List;
import java.util.Locale;

/**
 * How likely two claims speak of the same event: a logistic regression over {@link Feature}, one
 * set of weights for claims of one article and one across articles, learned on constructed gold.
 */
final class PairScore {
  /** Log-odds are kept in millionths, so that sums do not depend on their order. */
  static final long UNIT = 1_000_000;

  /** The least average log-odds that merges two groups; chosen on the training stories. */
  static final long THRESHOLD = 0;

  private final double[] within;
  private final double[] across;

  PairScore(double[] within, double[] across) {
    this.within = within;
    this.across = across;
  }

  /**
   * The file's form: a feature, then its weight within an article and across articles.
   *
   * @throws IllegalArgumentException where a line names no feature
   */
  static PairScore of(List<String> lines) {
    double[] within = new double[Feature.values().length];
    double[] across = new double[Feature.values().length];
    for (String line : lines) {
      String[] part = line.split("\\s+");
      int at = Feature.valueOf(part[0].toUpperCase(Locale.ROOT).replace('-', '_')).ordinal();
      within[at] = Double.parseDouble(part[1]);
      across[at] = Double.parseDouble(part[2]);
    }
    return new PairScore(within, across);
  }

  static PairScore standard() {
    return of(Data.lines("pair-weights.txt"));
  }

  /** The log-odds in millionths. */
  long of(Telling a, Telling b, double aligned) {
    boolean same = a.key().article().equals(b.key().article());
    double[] weights = same ? within : across;
    double[] features = Pair.features(a, b, aligned);
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return Math.round(sum * UNIT);
  }
}
