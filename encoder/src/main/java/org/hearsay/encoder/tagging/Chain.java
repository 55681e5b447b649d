package org.hearsay.encoder.tagging;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over words (Lafferty et al. 2001).
 *
 * <p>A transition's score depends on the two states and on the classes of both words (a closing
 * quotation mark, a comma, a paragraph's first word). Immutable but for {@link #refresh}.
 */
public final class Chain {
  /** How many weights a chain has. */
  public static final int WEIGHTS = 2 * States.CLASSES * States.COUNT * States.COUNT;

  static final int K = States.COUNT;
  private static final int HALF = States.CLASSES * K * K;

  private final float[] weights;
  private final double[] factors = new double[States.CLASSES * States.CLASSES * K * K];

  /** A chain over {@code weights}, which are kept, not copied. */
  public Chain(float[] weights) {
    if (weights.length != WEIGHTS) {
      throw new IllegalArgumentException(
          "a chain has " + WEIGHTS + " weights, not " + weights.length);
    }
    this.weights = weights;
    refresh();
  }

  /** To be called after the weights were changed. */
  public void refresh() {
    for (int a = 0; a < States.CLASSES; a++) {
      for (int b = 0; b < States.CLASSES; b++) {
        for (int i = 0; i < K; i++) {
          for (int j = 0; j < K; j++) {
            double score = weights[before(a, i, j)] + weights[after(b, i, j)];
            factors[at(a, b) + i * K + j] = States.follows(i, j) ? Math.exp(score) : 0;
          }
        }
      }
    }
  }

  /** The weight of leaving a word of class {@code from} in state {@code i} towards {@code j}. */
  public static int before(int from, int i, int j) {
    return HALF + from * K * K + i * K + j;
  }

  /** The weight of reaching a word of class {@code to} in state {@code j} from {@code i}. */
  public static int after(int to, int i, int j) {
    return to * K * K + i * K + j;
  }

  private static int at(int from, int to) {
    return (from * States.CLASSES + to) * K * K;
  }

  /** Forward and backward over a window. */
  public Lattice lattice(Rows rows) {
    int n = rows.window().words();
    int[] classes = new int[n + 1];
    double[] emission = new double[n * K];
    double logScale = 0;
    classes[0] = States.EDGE;
    for (int t = 0; t < n; t++) {
      int word = rows.window().from() + t;
      classes[t + 1] = States.wordClass(rows.tokens(), word);
      logScale += emissions(rows.values(), rows.at(word), emission, t * K);
    }
    return new Lattice(this, n, classes, emission, logScale);
  }

  private static double emissions(float[] values, int from, double[] into, int at) {
    float max = values[from];
    for (int k = 1; k < K; k++) {
      max = Math.max(max, values[from + k]);
    }
    for (int k = 0; k < K; k++) {
      into[at + k] = Math.exp(values[from + k] - max);
    }
    return max;
  }

  /** exp of the transition score into word {@code t} (0 is the first), {@code K * K} from here. */
  int factorsInto(int[] classes, int t) {
    return at(classes[t], classes[t + 1]);
  }

  double factor(int index) {
    return factors[index];
  }

  /** The states of the best path. */
  public int[] best(Lattice lattice) {
    int n = lattice.words();
    double[] score = new double[K];
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    int[] back = new int[n * K];
    for (int t = 0; t < n; t++) {
      double[] next = new double[K];
      int f = factorsInto(lattice.classes(), t);
      for (int j = 0; j < K; j++) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < (t == 0 ? 1 : K); i++) {
          double s = (t == 0 ? 0 : score[i]) + Math.log(factors[f + i * K + j]);
          if (s > top) {
            top = s;
            back[t * K + j] = i;
          }
        }
        next[j] = top + Math.log(lattice.emission(t, j));
      }
      score = next;
    }
    return trace(score, back, n);
  }

  private static int[] trace(double[] score, int[] back, int n) {
    int state = 0;
    for (int j = 1; j < K; j++) {
      state = score[j] > score[state] ? j : state;
    }
    int[] path = new int[n];
    for (int t = n - 1; t >= 0; t--) {
      path[t] = state;
      state = back[t * K + state];
    }
    return path;
  }
}
