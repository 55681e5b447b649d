package org.hearsay.places;

import java.util.List;

/** Maximum likelihood with an L2 prior, by Adam over the whole set; no chance in it. */
final class Learner {
  private static final int STEPS = 400;
  private static final double RATE = 0.05;

  /** One choice: rows of features, and which rows are right (several may be). */
  record Choice(double[][] rows, boolean[] right, double weight) {}

  /** One yes or no. */
  record Decision(double[] row, boolean yes, double weight) {}

  private Learner() {}

  /**
   * Weights of a softmax over the rows of each choice; the likelihood is that of the right rows.
   */
  static double[] choices(List<Choice> choices, int features, double l2) {
    return adam(
        features,
        (w, gradient) -> {
          for (Choice c : choices) {
            double[] p = softmax(c.rows, w);
            double right = 0;
            for (int i = 0; i < p.length; i++) {
              right += c.right[i] ? p[i] : 0;
            }
            for (int i = 0; i < p.length; i++) {
              double error = p[i] - (c.right[i] ? p[i] / Math.max(right, 1e-12) : 0);
              add(gradient, c.rows[i], error * c.weight);
            }
          }
          regularise(gradient, w, l2);
        });
  }

  /** Weights of a logistic regression. */
  static double[] decisions(List<Decision> decisions, int features, double l2) {
    return adam(
        features,
        (w, gradient) -> {
          for (Decision d : decisions) {
            double p = 1 / (1 + Math.exp(-dot(w, d.row)));
            add(gradient, d.row, (p - (d.yes ? 1 : 0)) * d.weight);
          }
          regularise(gradient, w, l2);
        });
  }

  private interface Gradient {
    void of(double[] weights, double[] into);
  }

  private static double[] adam(int features, Gradient objective) {
    double[] w = new double[features];
    double[] m = new double[features];
    double[] v = new double[features];
    for (int step = 1; step <= STEPS; step++) {
      double[] g = new double[features];
      objective.of(w, g);
      double rate = RATE * Math.min(1, 2.0 * (STEPS - step + 1) / STEPS);
      for (int i = 0; i < features; i++) {
        m[i] = 0.9 * m[i] + 0.1 * g[i];
        v[i] = 0.99 * v[i] + 0.01 * g[i] * g[i];
        double mean = m[i] / (1 - Math.pow(0.9, step));
        double size = Math.sqrt(v[i] / (1 - Math.pow(0.99, step))) + 1e-8;
        w[i] -= rate * mean / size;
      }
    }
    return w;
  }

  private static void regularise(double[] gradient, double[] w, double l2) {
    for (int i = 0; i < w.length; i++) {
      gradient[i] += l2 * w[i];
    }
  }

  private static double[] softmax(double[][] rows, double[] w) {
    double[] p = new double[rows.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      p[i] = dot(w, rows[i]);
      max = Math.max(max, p[i]);
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - max);
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] into, double[] row, double times) {
    for (int i = 0; i < row.length; i++) {
      into[i] += times * row[i];
    }
  }
}
