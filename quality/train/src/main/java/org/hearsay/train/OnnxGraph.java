package org.hearsay.train;

import static org.hearsay.train.Weights.HEADS;
import static org.hearsay.train.Weights.HIDDEN;
import static org.hearsay.train.Weights.INNER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.Encoder;

/**
 * The trained encoder as an ONNX graph: in float, or with int8 matrices.
 *
 * <p>Int8 matrices have one scale a column, the word embeddings one a row; activations are
 * quantised as they come. Outputs are {@code heads} and {@code hidden}, the last hidden states.
 */
final class OnnxGraph {
  private static final float EPSILON = 1e-12f;

  private final OnnxFile file = new OnnxFile();
  private final Weights weights;
  private final boolean small;

  private OnnxGraph(Weights weights, boolean small) {
    this.weights = weights;
    this.small = small;
  }

  /** The file's bytes. */
  static byte[] of(Weights weights, int layers, boolean small, Map<String, String> notes) {
    return new OnnxGraph(weights, small).write(layers, notes);
  }

  private byte[] write(int layers, Map<String, String> notes) {
    for (String input : List.of("pieces", "features", "mask")) {
      file.input(input, OnnxFile.INT64, "windows", "length");
    }
    String mask =
        file.node("Cast", "mask32", List.of("mask"), OnnxFile.attribute("to", OnnxFile.INT32));
    String x = embedded();
    for (int layer = 0; layer < layers; layer++) {
      x = layer(x, mask, layer + ".");
    }
    file.node("Identity", "hidden", List.of(x));
    int outputs = weights.get("heads.bias").values().length;
    product("heads", x, "heads", outputs, HIDDEN, false);
    file.output("heads", OnnxFile.FLOAT, "windows", "length", Integer.toString(outputs));
    file.output("hidden", OnnxFile.FLOAT, "windows", "length", Integer.toString(HIDDEN));
    return file.bytes(notes);
  }

  private String embedded() {
    String words = small ? smallWords() : gather("words", weights.get("words").values(), "pieces");
    String features = gather("features", features(), "features");
    String shape = file.node("Shape", "shape", List.of("pieces"));
    file.longs("one", new long[] {1}, 1);
    file.longs("zero", new long[] {0}, 1);
    String length = file.node("Gather", "length", List.of(shape, "one"));
    float[] places = Arrays.copyOf(weights.get("places").values(), Encoder.LONGEST_WINDOW * HIDDEN);
    file.floats("places.table", places, Encoder.LONGEST_WINDOW, HIDDEN);
    String here = file.node("Slice", "places", List.of("places.table", "zero", length, "zero"));
    String sum = file.node("Add", "sum1", List.of(words, features));
    sum = file.node("Add", "sum2", List.of(sum, here));
    return file.node(
        "LayerNormalization",
        "embedded",
        List.of(sum, vector("embedding.norm.weight"), vector("embedding.norm.bias")),
        OnnxFile.attribute("axis", -1),
        OnnxFile.attribute("epsilon", EPSILON));
  }

  private String gather(String name, float[] table, String index) {
    file.floats(name + ".table", table, table.length / HIDDEN, HIDDEN);
    return file.node("Gather", name + ".here", List.of(name + ".table", index));
  }

  /** The vector of each casing, quotation and start together. */
  private float[] features() {
    float[] parts = weights.get("features").values();
    int vectors = parts.length / HIDDEN;
    float[] which = Network.combinations(vectors);
    int rows = which.length / vectors;
    float[] table = new float[rows * HIDDEN];
    for (int f = 0; f < rows; f++) {
      for (int part = 0; part < vectors; part++) {
        for (int h = 0; h < HIDDEN && which[f * vectors + part] != 0; h++) {
          table[f * HIDDEN + h] += parts[part * HIDDEN + h];
        }
      }
    }
    return table;
  }

  private String smallWords() {
    Quantised q = Quantised.rows(weights.get("words").values(), HIDDEN);
    int rows = q.scales().length;
    file.tensor("words.table", OnnxFile.INT8, q.values(), rows, HIDDEN);
    file.floats("words.scales", q.scales(), rows, 1);
    String whole = file.node("Gather", "words.int8", List.of("words.table", "pieces"));
    String scale = file.node("Gather", "words.scale", List.of("words.scales", "pieces"));
    String cast =
        file.node("Cast", "words.cast", List.of(whole), OnnxFile.attribute("to", OnnxFile.FLOAT));
    return file.node("Mul", "words.here", List.of(cast, scale));
  }

  private String layer(String x, String mask, String name) {
    String query = product(name + "query", x, name + "query", HIDDEN, HIDDEN, small);
    String key = product(name + "key", x, name + "key", HIDDEN, HIDDEN, small);
    String value = product(name + "value", x, name + "value", HIDDEN, HIDDEN, small);
    String mixed =
        file.runtimeNode(
            "MultiHeadAttention",
            name + "mixed",
            List.of(query, key, value, "", mask),
            OnnxFile.attribute("num_heads", HEADS));
    String output = product(name + "output", mixed, name + "output", HIDDEN, HIDDEN, small);
    String middle = norm(name + "norm1", x, output);
    String inner = product(name + "inner", middle, name + "inner", INNER, HIDDEN, small);
    inner = file.runtimeNode("Gelu", name + "gelu", List.of(inner));
    return norm(
        name + "norm2",
        middle,
        product(name + "outer", inner, name + "outer", HIDDEN, INNER, small));
  }

  private String norm(String name, String x, String added) {
    return file.runtimeNode(
        "SkipLayerNormalization",
        name,
        List.of(x, added, vector(name + ".weight"), vector(name + ".bias")),
        OnnxFile.attribute("epsilon", EPSILON));
  }

  private String vector(String name) {
    float[] values = weights.get(name).values();
    return file.floats(name, values, values.length);
  }

  /** x times a matrix, plus a vector. */
  private String product(
      String output, String x, String name, int outputs, int inputs, boolean quantised) {
    float[] rows = weights.get(name + ".weight").values();
    String bias = vector(name + ".bias");
    if (!quantised) {
      float[] columns = Weights.transposed(rows, outputs, inputs);
      String matrix = file.floats(name + ".matrix", columns, inputs, outputs);
      String times = file.node("MatMul", output + ".times", List.of(x, matrix));
      return file.node("Add", output, List.of(times, bias));
    }
    Quantised q = Quantised.rows(rows, inputs);
    String matrix =
        file.tensor(name + ".matrix", OnnxFile.INT8, q.transposed(inputs), inputs, outputs);
    String scales = file.floats(name + ".scales", q.scales(), outputs);
    return file.runtimeNode("DynamicQuantizeMatMul", output, List.of(x, matrix, scales, "", bias));
  }
}
