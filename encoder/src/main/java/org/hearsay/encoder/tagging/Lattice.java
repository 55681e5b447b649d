package org.hearsay.encoder.tagging;

/**
 * Every path of states over one window, weighed: the forward and backward sums, scaled per word.
 *
 * <p>Probabilities are exact under the chain; t counts words from the window's first.
 */
public final class Lattice {
  private static final int K = Chain.K;

  private final Chain chain;
  private final int words;
  private final int[] classes;
  private final double[] emission;
  private final double[] forward;
  private final double[] backward;
  private final double[] scale;
  private final double logTotal;

  Lattice(Chain chain, int words, int[] classes, double[] emission, double logScale) {
    this.chain = chain;
    this.words = words;
    this.classes = classes;
    this.emission = emission;
    forward = new double[words * K];
    backward = new double[words * K];
    scale = new double[words];
    logTotal = forward() + logScale;
    backward();
  }

  public int words() {
    return words;
  }

  int[] classes() {
    return classes;
  }

  double emission(int t, int state) {
    return emission[t * K + state];
  }

  /** The natural logarithm of the sum over all paths. */
  public double logTotal() {
    return logTotal;
  }

  /** The class of word {@code t}; of -1 the window's edge. */
  public int wordClass(int t) {
    return classes[t + 1];
  }

  /** The probability of {@code state} at word {@code t}. */
  public double at(int t, int state) {
    return forward[t * K + state] * backward[t * K + state];
  }

  /** The probability that word {@code t} is in a span of the kind. */
  double kindAt(int t, SpanKind kind) {
    double sum = 0;
    for (int state = States.FIRST_BEGIN; state < K; state++) {
      sum += States.kind(state) == kind ? at(t, state) : 0;
    }
    return sum;
  }

  /** The probability of {@code i} at word {@code t - 1} and {@code j} at word {@code t}. */
  public double pair(int t, int i, int j) {
    double step = chain.factor(chain.factorsInto(classes, t) + i * K + j);
    return forward[(t - 1) * K + i] * step * emission[t * K + j] * backward[t * K + j] / scale[t];
  }

  private double forward() {
    double log = 0;
    for (int t = 0; t < words; t++) {
      int f = chain.factorsInto(classes, t);
      double sum = 0;
      for (int j = 0; j < K; j++) {
        double in = t == 0 ? chain.factor(f + j) : 0;
        for (int i = 0; t > 0 && i < K; i++) {
          in += forward[(t - 1) * K + i] * chain.factor(f + i * K + j);
        }
        forward[t * K + j] = in * emission[t * K + j];
        sum += forward[t * K + j];
      }
      for (int j = 0; j < K; j++) {
        forward[t * K + j] /= sum;
      }
      scale[t] = sum;
      log += Math.log(sum);
    }
    return log;
  }

  private void backward() {
    for (int t = words - 1; t >= 0; t--) {
      for (int i = 0; i < K; i++) {
        backward[t * K + i] = t == words - 1 ? 1 : behind(t, i);
      }
    }
  }

  private double behind(int t, int i) {
    int f = chain.factorsInto(classes, t + 1) + i * K;
    double sum = 0;
    for (int j = 0; j < K; j++) {
      sum += chain.factor(f + j) * emission[(t + 1) * K + j] * backward[(t + 1) * K + j];
    }
    return sum / scale[t + 1];
  }
}
