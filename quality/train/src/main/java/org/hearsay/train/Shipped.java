package org.hearsay.train;

import static org.hearsay.train.Weights.HIDDEN;
import static org.hearsay.train.Weights.INNER;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.tagging.SpanReader;

/** The weights of a model file that {@link OnnxGraph} wrote in int8: a start for another model. */
final class Shipped {
  private final OnnxTensors file;
  private final Weights weights = new Weights();

  private Shipped(OnnxTensors file) {
    this.file = file;
  }

  /** The encoder's first {@code layers} layers and its feature vectors, without the heads. */
  static Weights encoder(OnnxTensors file, int layers) {
    return new Shipped(file).read(layers);
  }

  /** A whole reader of attributions: the encoder, its heads, the chain and the linker. */
  static Trained reader(OnnxTensors file, int layers) {
    Shipped shipped = new Shipped(file);
    Weights weights = shipped.read(layers);
    float[] columns = file.get("heads.matrix");
    int outputs = columns.length / HIDDEN;
    float[] rows = Weights.transposed(columns, HIDDEN, outputs);
    weights.put("heads.weight", rows, outputs, HIDDEN);
    weights.put("heads.bias", file.get("heads.bias"), outputs);
    return new Trained(
        weights, floats(file.note(SpanReader.CHAIN)), floats(file.note(SpanReader.LINKER)));
  }

  private static float[] floats(String base64) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
    float[] values = new float[bytes.remaining() / 4];
    bytes.asFloatBuffer().get(values);
    return values;
  }

  private Weights read(int layers) {
    float[] scales = file.get("words.scales");
    float[] words = new Quantised(file.bytes("words.table"), scales).matrix();
    weights.put("words", words, scales.length, HIDDEN);
    float[] places = file.get("places.table");
    weights.put("places", places, places.length / HIDDEN, HIDDEN);
    norm("embedding.norm");
    for (int layer = 0; layer < layers; layer++) {
      for (String name : new String[] {"query", "key", "value", "output"}) {
        linear(layer + "." + name, HIDDEN, HIDDEN);
      }
      norm(layer + ".norm1");
      linear(layer + ".inner", INNER, HIDDEN);
      linear(layer + ".outer", HIDDEN, INNER);
      norm(layer + ".norm2");
    }
    features();
    return weights;
  }

  private void linear(String name, int outputs, int inputs) {
    byte[] columns = file.bytes(name + ".matrix");
    byte[] rows = new byte[columns.length];
    for (int in = 0; in < inputs; in++) {
      for (int out = 0; out < outputs; out++) {
        rows[out * inputs + in] = columns[in * outputs + out];
      }
    }
    float[] matrix = new Quantised(rows, file.get(name + ".scales")).matrix();
    weights.put(name + ".weight", matrix, outputs, inputs);
    weights.put(name + ".bias", file.get(name + ".bias"), outputs);
  }

  private void norm(String name) {
    weights.put(name + ".weight", file.get(name + ".weight"), HIDDEN);
    weights.put(name + ".bias", file.get(name + ".bias"), HIDDEN);
  }

  /** The vectors that sum to the file's table: 5 casings, 3 quotations, 2 starts, none. */
  private void features() {
    float[] table = file.get("features.table");
    float[] vectors = new float[Network.FEATURE_VECTORS * HIDDEN];
    for (int casing = 0; casing < 5; casing++) {
      difference(table, casing, -1, vectors, casing);
    }
    for (int quotation = 1; quotation < 3; quotation++) {
      difference(table, 5 * quotation, 0, vectors, 5 + quotation);
    }
    difference(table, 15, 0, vectors, 9);
    difference(table, Tokens.NO_FEATURE, -1, vectors, 10);
    weights.put("features", vectors, Network.FEATURE_VECTORS, HIDDEN);
  }

  private static void difference(float[] table, int row, int less, float[] vectors, int to) {
    for (int h = 0; h < HIDDEN; h++) {
      vectors[to * HIDDEN + h] =
          table[row * HIDDEN + h] - (less < 0 ? 0 : table[less * HIDDEN + h]);
    }
  }
}
