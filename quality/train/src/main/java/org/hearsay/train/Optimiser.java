package org.hearsay.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * AdamW (Loshchilov and Hutter 2019) on PyTorch's arrays, with a running average of the weights.
 */
final class Optimiser {
  private static final float LARGEST_NORM = 1;

  private final Map<String, NDArray> trained;
  private final Map<String, NDArray> averages;
  final Map<String, NDArray> means = new LinkedHashMap<>();
  final Map<String, NDArray> squares = new LinkedHashMap<>();
  private final Recipe recipe;

  Optimiser(NDManager manager, Network network, Network average, Recipe recipe) {
    this.recipe = recipe;
    trained = network.trained();
    averages = average.trained();
    trained.forEach(
        (name, array) -> {
          means.put(name, manager.zeros(array.getShape()));
          squares.put(name, manager.zeros(array.getShape()));
        });
  }

  /** One step at {@code rate}; gradients are cleared. Gives the gradients' norm. */
  double step(int step, float rate) {
    Map<String, NDArray> gradients = new LinkedHashMap<>();
    double square = 0;
    for (var entry : trained.entrySet()) {
      NDArray gradient = entry.getValue().getGradient();
      gradients.put(entry.getKey(), gradient);
      try (NDArray norm = JniUtils.norm((PtNDArray) gradient, 2, new int[] {}, false)) {
        double n = norm.getFloat();
        square += n * n;
      }
    }
    double norm = Math.sqrt(square);
    if (!Double.isFinite(norm)) {
      throw new IllegalStateException("the gradient is not finite at step " + step);
    }
    float scale = (float) (norm > LARGEST_NORM ? LARGEST_NORM / norm : 1);
    double bias = Math.sqrt(1 - Math.pow(0.999, step)) / (1 - Math.pow(0.9, step));
    gradients.forEach(
        (name, gradient) -> update(name, gradient, step, rate * factor(name), bias, scale));
    return norm;
  }

  private void update(
      String name, NDArray gradient, int step, float rate, double bias, float scale) {
    NDArray array = trained.get(name);
    float decay = name.endsWith(".weight") && !name.contains("norm") ? 0.01f : 0;
    JniUtils.adamUpdate(
        (PtNDArray) array,
        (PtNDArray) gradient,
        (PtNDArray) means.get(name),
        (PtNDArray) squares.get(name),
        rate,
        (float) (rate * bias),
        decay,
        scale,
        -1,
        0.9f,
        0.999f,
        1e-8f,
        true);
    gradient.close();
    JniUtils.zeroGrad((PtNDArray) array);
    NDArray average = Objects.requireNonNull(averages.get(name));
    try (NDArray share = JniUtils.detachGradient((PtNDArray) array);
        NDArray difference = share.sub(average)) {
      average.addi(difference.muli(1 - Math.min(recipe.average(), (1f + step) / (10f + step))));
    }
  }

  private float factor(String name) {
    if (name.startsWith("heads") || name.startsWith("features")) {
      return recipe.headFactor();
    }
    int dot = name.indexOf('.');
    boolean layer = dot > 0 && Character.isDigit(name.charAt(0));
    int below =
        layer ? recipe.layers() - 1 - Integer.parseInt(name.substring(0, dot)) : recipe.layers();
    return (float) Math.pow(recipe.layerDecay(), below);
  }
}
