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

  /** The probability of {@code i} at word {@code t - 1} and {@code j} at word {@code t}. */
  public double pair(int t, int i, int j) {
    double step = chain.factor(chain.factorsInto(classes, t) + i * K + j);
    return forward[(t - 1) * K + i] * step * emission[t * K + j] * backward[t * K + j] / scale[t];
  }

  /** The probability that exactly words {@code from} to {@code to} (end exclusive) are one span. */
  public double span(int from, int to, int begin) {
    Run run = run(from, begin);
    while (run.end() < to) {
      run.grow();
    }
    return run.endsHere();
  }

  /** A span that begins at word {@code from} and grows a word at a time. */
  Run run(int from, int begin) {
    return new Run(from, begin);
  }

  /** One beginning, and the weight of all paths that keep to it so far. */
  final class Run {
    private final int goingOn;
    private int end;
    private int last;
    private double mass;

    private Run(int from, int begin) {
      goingOn = begin + 1;
      end = from + 1;
      last = begin;
      mass = forward[from * K + begin];
    }

    int end() {
      return end;
    }

    /** Whether the span may yet end with more than this probability. */
    boolean alive(double least) {
      return end <= words && mass * backward[(end - 1) * K + last] > least;
    }

    /** The probability that the span ends here. */
    double endsHere() {
      return end == words ? mass * backward[(end - 1) * K + last] : mass * closing(end, last, goingOn);
    }

    void grow() {
      if (end < words) {
        int f = chain.factorsInto(classes, end) + last * K + goingOn;
        mass *= chain.factor(f) * emission[end * K + goingOn] / scale[end];
      }
      last = goingOn;
      end++;
    }
  }

  private double closing(int t, int last, int goingOn) {
    double sum = 0;
    int f = chain.factorsInto(classes, t) + last * K;
    for (int j = 0; j < K; j++) {
      if (j != goingOn) {
        sum += chain.factor(f + j) * emission[t * K + j] * backward[t * K + j];
      }
    }
    return sum / scale[t];
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
