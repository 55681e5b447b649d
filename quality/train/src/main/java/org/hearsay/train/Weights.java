package org.hearsay.train;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All numbers of a model by name, in a fixed order; matrices are [outputs, inputs], rows together.
 */
final class Weights {
  /** The width of the encoder. */
  static final int HIDDEN = 384;

  static final int INNER = 1536;
  static final int HEADS = 12;

  record Tensor(float[] values, long... shape) {}

  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  Map<String, Tensor> all() {
    return tensors;
  }

  Tensor get(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no weights " + name);
    }
    return tensor;
  }

  void put(String name, float[] values, long... shape) {
    tensors.put(name, new Tensor(values, shape));
  }

  /** Takes a tensor out. */
  float[] remove(String name) {
    float[] values = get(name).values();
    tensors.remove(name);
    return values;
  }

  /** The first {@code layers} layers of a BERT of width 384 in an ONNX file. */
  static Weights encoder(OnnxTensors onnx, int layers) {
    var weights = new Weights();
    weights.put("words", onnx.get("embeddings.word_embeddings.weight"), -1, HIDDEN);
    float[] places = onnx.get("embeddings.position_embeddings.weight").clone();
    float[] type = onnx.get("embeddings.token_type_embeddings.weight");
    for (int i = 0; i < places.length; i++) {
      places[i] += type[i % HIDDEN];
    }
    weights.put("places", places, -1, HIDDEN);
    weights.norm("embedding.norm", onnx, "embeddings.LayerNorm");
    for (int layer = 0; layer < layers; layer++) {
      String from = "encoder.layer." + layer + ".";
      String to = layer + ".";
      weights.linear(to + "query", onnx, from + "attention.self.query", HIDDEN, HIDDEN);
      weights.linear(to + "key", onnx, from + "attention.self.key", HIDDEN, HIDDEN);
      weights.linear(to + "value", onnx, from + "attention.self.value", HIDDEN, HIDDEN);
      weights.linear(to + "output", onnx, from + "attention.output.dense", HIDDEN, HIDDEN);
      weights.norm(to + "norm1", onnx, from + "attention.output.LayerNorm");
      weights.linear(to + "inner", onnx, from + "intermediate.dense", INNER, HIDDEN);
      weights.linear(to + "outer", onnx, from + "output.dense", HIDDEN, INNER);
      weights.norm(to + "norm2", onnx, from + "output.LayerNorm");
    }
    return weights;
  }

  private void linear(String name, OnnxTensors onnx, String from, int outputs, int inputs) {
    String product = "/" + from.replace("encoder.layer.", "encoder/layer.").replace('.', '/');
    product = product.replace("layer/", "layer.") + "/MatMul";
    put(name + ".weight", transposed(onnx.get(product), inputs, outputs), outputs, inputs);
    put(name + ".bias", onnx.get(from + ".bias"), outputs);
  }

  private void norm(String name, OnnxTensors onnx, String from) {
    put(name + ".weight", onnx.get(from + ".weight"), HIDDEN);
    put(name + ".bias", onnx.get(from + ".bias"), HIDDEN);
  }

  static float[] transposed(float[] matrix, int rows, int columns) {
    float[] out = new float[matrix.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        out[c * rows + r] = matrix[r * columns + c];
      }
    }
    return out;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(tensors.size());
    for (var entry : tensors.entrySet()) {
      out.writeUTF(entry.getKey());
      Tensor tensor = entry.getValue();
      out.writeInt(tensor.shape().length);
      for (long side : tensor.shape()) {
        out.writeLong(side);
      }
      out.writeInt(tensor.values().length);
      ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * 4);
      bytes.asFloatBuffer().put(tensor.values());
      out.write(bytes.array());
    }
  }

  static Weights read(DataInputStream in) throws IOException {
    var weights = new Weights();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      long[] shape = new long[in.readInt()];
      for (int d = 0; d < shape.length; d++) {
        shape[d] = in.readLong();
      }
      float[] values = new float[in.readInt()];
      byte[] bytes = in.readNBytes(values.length * 4);
      ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
      weights.put(name, values, shape);
    }
    return weights;
  }
}
