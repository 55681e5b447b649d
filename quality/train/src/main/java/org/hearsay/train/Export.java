package org.hearsay.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.encoder.tagging.SpanReader;
import org.hearsay.encoder.tagging.States;

/**
 * Writes the model files of what was trained: in float, compared with PyTorch, and in int8.
 *
 * <p>The int8 file is not run here: ONNX Runtime's int8 products and PyTorch do not bear each other
 * in one process (a fault in native code).
 */
final class Export {
  private final Path work;
  private final Recipe recipe;

  Export(Path work, Recipe recipe) {
    this.work = work;
    this.recipe = recipe;
  }

  /**
   * Writes reader-float.onnx, reader.onnx and the latter's checksum.
   *
   * @param corpus what identifies the data
   * @param example a text on which the float file is compared
   */
  void write(Trained trained, String corpus, Example example) throws IOException {
    Map<String, String> notes = new TreeMap<>();
    notes.put(SpanReader.CHAIN, base64(trained.chain()));
    notes.put(SpanReader.LINKER, base64(trained.links()));
    notes.put(SpanReader.CALIBRATION, base64(Recipe.CALIBRATION));
    notes.put("hearsay.recipe", recipe.toString());
    notes.put("hearsay.corpus", corpus);
    byte[] wide = OnnxGraph.of(trained.weights(), recipe.layers(), false, notes);
    Files.write(work.resolve("reader-float.onnx"), wide);
    System.out.printf("furthest from PyTorch, in float: %.6f%n", distance(trained, wide, example));
    byte[] small = OnnxGraph.of(trained.weights(), recipe.layers(), true, notes);
    Files.write(work.resolve("reader.onnx"), small);
    String sum = sha256(small);
    Files.writeString(work.resolve("reader.onnx.sha256"), sum + "\n");
    System.out.printf("reader.onnx: %,d bytes, SHA-256 %s%ncorpus %s%n", small.length, sum, corpus);
  }

  /** The largest difference of a label's score on a document's first window. */
  private double distance(Trained trained, byte[] model, Example example) {
    Window window = Windows.of(example.tokens(), SpanReader.LONGEST).getFirst();
    Batch batch = Batch.of(List.of(new Batch.Item(example, window)));
    double furthest = 0;
    try (NDManager manager = Engine.getEngine("PyTorch").newBaseManager();
        var encoder = new Encoder(model, 1)) {
      Encoded encoded = encoder.heads(example.tokens(), window);
      var network = new Network(manager, trained.weights(), recipe.layers(), false);
      float[] torch = network.heads(manager, batch, 0).toFloatArray();
      for (int i = 0; i < torch.length; i++) {
        if (i % Trainer.OUTPUTS < States.COUNT) {
          furthest = Math.max(furthest, Math.abs(torch[i] - encoded.heads()[i]));
        }
      }
    }
    return furthest;
  }

  private static String base64(float[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4);
    bytes.asFloatBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
