package org.hearsay.link;

import java.util.List;

/**
 * Logistic regression with a ridge, fitted by Newton's method (iteratively reweighted least
 * squares; McCullagh and Nelder, Generalized Linear Models, 1989, section 4.4). Deterministic.
 */
final class LogisticRegression {
  private static final int STEPS = 25;

  /**
   * A row of features and whether the answer is yes.
   *
   * @param weight how many rows it stands for
   */
  record Row(double[] features, boolean yes, double weight) {}

  private LogisticRegression() {}

  /**
   * The weights.
   *
   * @param ridge how strongly weights are held near zero
   */
  static double[] fit(List<Row> rows, int features, double ridge) {
    double[] w = new double[features];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[features];
      double[][] hessian = new double[features][features];
      for (int i = 0; i < features; i++) {
        gradient[i] = -ridge * w[i];
        hessian[i][i] = ridge;
      }
      rows.forEach(row -> accumulate(row, w, gradient, hessian));
      double[] move = solve(hessian, gradient);
      double size = 0;
      for (int i = 0; i < features; i++) {
        w[i] += move[i];
        size += move[i] * move[i];
      }
      if (size < 1e-9) {
        break;
      }
    }
    return w;
  }

  private static void accumulate(Row row, double[] w, double[] gradient, double[][] hessian) {
    double[] x = row.features();
    int[] told = new int[x.length];
    int n = 0;
    double z = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] != 0) {
        told[n++] = i;
        z += w[i] * x[i];
      }
    }
    double p = 1 / (1 + Math.exp(-z));
    double miss = row.weight() * ((row.yes() ? 1 : 0) - p);
    double curve = row.weight() * Math.max(1e-6, p * (1 - p));
    for (int k = 0; k < n; k++) {
      int i = told[k];
      gradient[i] += miss * x[i];
      for (int l = 0; l < n; l++) {
        hessian[i][told[l]] += curve * x[i] * x[told[l]];
      }
    }
  }

  /** Gauss elimination with row pivots. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      int pivot = i;
      for (int r = i + 1; r < n; r++) {
        pivot = Math.abs(a[r][i]) > Math.abs(a[pivot][i]) ? r : pivot;
      }
      double[] row = a[i];
      a[i] = a[pivot];
      a[pivot] = row;
      double value = b[i];
      b[i] = b[pivot];
      b[pivot] = value;
      for (int r = i + 1; r < n; r++) {
        double factor = a[r][i] / a[i][i];
        for (int c = i; factor != 0 && c < n; c++) {
          a[r][c] -= factor * a[i][c];
        }
        b[r] -= factor * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int c = i + 1; c < n; c++) {
        sum -= a[i][c] * x[c];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
