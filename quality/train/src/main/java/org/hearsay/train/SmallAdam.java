package org.hearsay.train;

import java.util.Arrays;

/** Adam (Kingma and Ba 2015) for a few weights kept in Java. */
final class SmallAdam {
  final float[] mean;
  final float[] square;

  SmallAdam(int size) {
    mean = new float[size];
    square = new float[size];
  }

  /** Moves the weights against the gradient, and clears it. */
  void step(float[] weights, float[] gradient, int step, float rate) {
    double first = 1 - Math.pow(0.9, step);
    double second = 1 - Math.pow(0.99, step);
    for (int i = 0; i < weights.length; i++) {
      mean[i] = 0.9f * mean[i] + 0.1f * gradient[i];
      square[i] = 0.99f * square[i] + 0.01f * gradient[i] * gradient[i];
      weights[i] -= (float) (rate * (mean[i] / first) / (Math.sqrt(square[i] / second) + 1e-8));
    }
    Arrays.fill(gradient, 0);
  }
}
