package org.hearsay.train;

import static org.hearsay.train.Weights.HEADS;
import static org.hearsay.train.Weights.HIDDEN;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.encoder.Tokens;

/**
 * The encoder with its heads, as PyTorch computes it: the same graph that {@code OnnxGraph} writes.
 */
final class Network {
  static final double EPSILON = 1e-12;

  /** 5 casings, 3 quotations, 2 starts, none. */
  static final int FEATURE_VECTORS = 11;

  private final Map<String, NDArray> arrays = new LinkedHashMap<>();
  private final NDArray words;
  private final NDArray combinations;
  private final int layers;
  private final int frozen;

  /**
   * The attention's scale, kept as an array of its own: DJL's product with a plain number leaves
   * PyTorch's backward pass a pointer into memory that the garbage collector may take.
   */
  private final NDArray scale;

  /**
   * Puts the weights before PyTorch.
   *
   * @param learns whether all but the word embeddings are to be trained
   */
  Network(NDManager manager, Weights weights, int layers, boolean learns) {
    this(manager, weights, layers, learns, 0);
  }

  /**
   * Puts the weights before PyTorch.
   *
   * @param learns whether what lies above the frozen layers is to be trained
   * @param frozen how many of the lowest layers stay as they are, and with them the embeddings
   */
  Network(NDManager manager, Weights weights, int layers, boolean learns, int frozen) {
    this.layers = layers;
    this.frozen = frozen;
    weights
        .all()
        .forEach(
            (name, tensor) -> {
              NDArray array = manager.create(tensor.values(), shape(tensor));
              if (learns && !isFrozen(name)) {
                array.setRequiresGradient(true);
              }
              arrays.put(name, array);
            });
    words = get("words");
    scale = manager.create((float) (1 / Math.sqrt(HIDDEN / (double) HEADS)));
    int vectors = weights.get("features").values().length / HIDDEN;
    float[] table = combinations(vectors);
    combinations = manager.create(table, new Shape(table.length / vectors, vectors));
  }

  /** Which vectors sum to each feature, for a network with that many vectors. */
  static float[] combinations(int vectors) {
    return vectors == FEATURE_VECTORS ? combinations() : markedCombinations();
  }

  /** The same, and once more with a twelfth vector added: the words of a marked trigger. */
  private static float[] markedCombinations() {
    float[] plain = combinations();
    int vectors = FEATURE_VECTORS + 1;
    float[] table = new float[2 * Tokens.FEATURES * vectors];
    for (int f = 0; f < 2 * Tokens.FEATURES; f++) {
      int from = f % Tokens.FEATURES * FEATURE_VECTORS;
      System.arraycopy(plain, from, table, f * vectors, FEATURE_VECTORS);
      table[f * vectors + FEATURE_VECTORS] = f < Tokens.FEATURES ? 0 : 1;
    }
    return table;
  }

  private static Shape shape(Weights.Tensor tensor) {
    long[] shape = tensor.shape().clone();
    if (shape[0] < 0) {
      shape[0] = tensor.values().length / shape[1];
    }
    return new Shape(shape);
  }

  /** Which of the eleven feature vectors (5 casings, 3 quotations, 2 starts, none) sum to each. */
  static float[] combinations() {
    float[] table = new float[Tokens.FEATURES * 11];
    for (int f = 0; f < Tokens.NO_FEATURE; f++) {
      table[f * 11 + f % 5] = 1;
      table[f * 11 + 5 + f / 5 % 3] = 1;
      table[f * 11 + 8 + f / 15] = 1;
    }
    table[Tokens.NO_FEATURE * 11 + 10] = 1;
    return table;
  }

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no weights " + name);
    }
    return array;
  }

  /** A copy of all weights as they are now. */
  Weights weights() {
    var copy = new Weights();
    arrays.forEach(
        (name, array) -> copy.put(name, array.toFloatArray(), array.getShape().getShape()));
    return copy;
  }

  /** What is trained, by name. */
  Map<String, NDArray> trained() {
    var trained = new LinkedHashMap<>(arrays);
    trained.keySet().removeIf(this::isFrozen);
    return trained;
  }

  private boolean isFrozen(String name) {
    int dot = name.indexOf('.');
    boolean layer = dot > 0 && Character.isDigit(name.charAt(0));
    boolean low = layer && Integer.parseInt(name.substring(0, dot)) < frozen;
    boolean embedding = name.equals("places") || name.startsWith("embedding.");
    return name.equals("words") || low || frozen > 0 && embedding;
  }

  /**
   * The heads' numbers, [batch * length, outputs].
   *
   * @param drop the share of activations dropped, 0 outside training
   */
  NDArray heads(NDManager step, Batch batch, float drop) {
    NDArray hidden = hidden(step, batch, drop);
    NDArray rows = dropped(hidden.reshape((long) batch.size() * batch.length(), HIDDEN), drop);
    return linear(rows, "heads");
  }

  NDArray hidden(NDManager step, Batch batch, float drop) {
    int size = batch.size();
    int length = batch.length();
    NDArray ids = step.create(batch.pieces(), new Shape(size, length));
    NDArray features = step.create(batch.features(), new Shape(size, length));
    NDArray table = JniUtils.matmul(pt(attached(step, combinations)), pt(get("features")));
    NDArray x = JniUtils.embedding(pt(ids), pt(words), false);
    x.attach(step);
    x = x.add(JniUtils.embedding(pt(features), pt(table), false));
    NDArray places =
        JniUtils.embedding(pt(step.arange(0, length, 1, DataType.INT64)), pt(get("places")), false);
    places.attach(step);
    x = dropped(norm(x.add(places.expandDims(0)), "embedding.norm"), drop);
    NDArray mask = step.create(batch.penalties(), new Shape(size, 1, 1, length));
    for (int layer = 0; layer < layers; layer++) {
      x = layer(x, mask, layer + ".", size, length, drop);
    }
    return x;
  }

  private NDArray layer(NDArray x, NDArray mask, String name, int size, int length, float drop) {
    NDArray query = split(linear(x, name + "query"), size, length);
    NDArray key = split(linear(x, name + "key"), size, length);
    NDArray value = split(linear(x, name + "value"), size, length);
    NDArray scores = JniUtils.matmul(pt(query), pt(key.swapAxes(2, 3)));
    scores = scores.mul(scale).add(mask);
    NDArray shares = JniUtils.softmax(pt(scores), 3, DataType.FLOAT32);
    NDArray mixed = JniUtils.matmul(pt(shares), pt(value));
    mixed = mixed.transpose(0, 2, 1, 3).reshape(size, length, HIDDEN);
    x = norm(x.add(dropped(linear(mixed, name + "output"), drop)), name + "norm1");
    NDArray inner = JniUtils.gelu(pt(linear(x, name + "inner")));
    return norm(x.add(dropped(linear(inner, name + "outer"), drop)), name + "norm2");
  }

  private static NDArray split(NDArray x, int size, int length) {
    return x.reshape(size, length, HEADS, HIDDEN / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray linear(NDArray x, String name) {
    return JniUtils.linear(pt(x), pt(get(name + ".weight")), pt(get(name + ".bias")));
  }

  private NDArray norm(NDArray x, String name) {
    return JniUtils.layerNorm(
        pt(x), new Shape(HIDDEN), pt(get(name + ".weight")), pt(get(name + ".bias")), EPSILON);
  }

  private static NDArray dropped(NDArray x, float drop) {
    return drop > 0 ? JniUtils.dropout(pt(x), drop, true) : x;
  }

  private static NDArray attached(NDManager step, NDArray constant) {
    NDArray copy = constant.duplicate();
    copy.attach(step);
    return copy;
  }

  private static PtNDArray pt(NDArray array) {
    return (PtNDArray) array;
  }
}
