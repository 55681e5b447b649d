package org.hearsay.link;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.ClaimKey;

/**
 * How likely two claims speak of the same event: a logistic regression over {@link Feature}, one
 * set of weights for claims of one article and one across articles, learned on constructed gold.
 */
final class PairScore {
  /** Log-odds are kept in millionths, so that sums do not depend on their order. */
  static final long UNIT = 1_000_000;

  /** The least average log-odds that merges two groups; chosen on the training stories. */
  static final long THRESHOLD = -400_000;

  private final double[] within;
  private final double[] across;
  private final double[] againWithin;
  private final double[] againAcross;

  PairScore(double[] within, double[] across, double[] againWithin, double[] againAcross) {
    this.within = within;
    this.across = across;
    this.againWithin = againWithin;
    this.againAcross = againAcross;
  }

  /** Weights under which nothing tells anything. */
  static PairScore blank() {
    int n = Feature.values().length;
    int m = Rivals.FEATURES.length;
    return new PairScore(new double[n], new double[n], new double[m], new double[m]);
  }

  /** These first weights with other weights for the second look. */
  PairScore again(double[] ofOneArticle, double[] ofTwo) {
    return new PairScore(within, across, ofOneArticle, ofTwo);
  }

  /** The file that {@link #of(List)} reads. */
  String written() {
    StringBuilder file = new StringBuilder();
    for (Feature f : Feature.values()) {
      write(file, f.code(), within[f.ordinal()], across[f.ordinal()]);
    }
    for (int i = 0; i < Rivals.FEATURES.length; i++) {
      write(file, Rivals.FEATURES[i], againWithin[i], againAcross[i]);
    }
    return file.toString();
  }

  private static void write(StringBuilder file, String name, double one, double two) {
    file.append(String.format(Locale.ROOT, "%s %.4f %.4f%n", name, one, two));
  }

  /**
   * The file's form: a feature, then its weight within an article and across articles.
   *
   * @throws IllegalArgumentException where a line names no feature
   */
  static PairScore of(List<String> lines) {
    PairScore score = blank();
    for (String line : lines) {
      String[] part = line.split("\\s+");
      int again = List.of(Rivals.FEATURES).indexOf(part[0]);
      double one = Double.parseDouble(part[1]);
      double two = Double.parseDouble(part[2]);
      if (again >= 0) {
        score.againWithin[again] = one;
        score.againAcross[again] = two;
      } else {
        int at = Feature.valueOf(part[0].toUpperCase(Locale.ROOT).replace('-', '_')).ordinal();
        score.within[at] = one;
        score.across[at] = two;
      }
    }
    return score;
  }

  static PairScore standard() {
    return of(Data.lines("pair-weights.txt"));
  }

  /** The log-odds in millionths, by what the two tell. */
  long of(Telling a, Telling b, double aligned) {
    boolean same = a.key().article().equals(b.key().article());
    return sum(same ? within : across, Pair.features(a, b, aligned));
  }

  /** The log-odds in millionths, with the pairs beside it in view. */
  long again(ClaimKey a, ClaimKey b, Rivals rivals) {
    boolean same = a.article().equals(b.article());
    return sum(same ? againWithin : againAcross, rivals.features(a, b));
  }

  private static long sum(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return Math.round(sum * UNIT);
  }
}
