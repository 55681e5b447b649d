package org.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A trained encoder with its heads, run by ONNX Runtime. One is enough for any number of threads.
 *
 * <p>The same windows in the same call give the same numbers. (Activations are quantised by the
 * largest among a call's windows, so the company that a window keeps moves its numbers a little:
 * a caller who wants the same bytes for a text gives all of its windows the same way.)
 */
public final class Encoder implements AutoCloseable {
  /** The most pieces a window may have. */
  public static final int LONGEST_WINDOW = 256;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Map<String, String> notes;

  /**
   * An encoder from the bytes of an ONNX file.
   *
   * @param threads how many threads one call may use
   */
  public Encoder(byte[] model, int threads) {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      options.setDeterministicCompute(true);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      session = environment.createSession(model, options);
      notes = session.getMetadata().getCustomMetadata();
    } catch (OrtException e) {
      throw new ModelFile.Unusable("The model cannot be loaded: " + e.getMessage());
    }
  }

  /** What the model says of itself: numbers that are no part of the graph, and its recipe. */
  public Map<String, String> notes() {
    return notes;
  }

  /** The heads' rows for windows of one text, read in one call. */
  public Encoded heads(Tokens tokens, List<Window> windows) {
    int length = windows.stream().mapToInt(w -> w.pieces(tokens)).max().orElseThrow();
    if (length > LONGEST_WINDOW) {
      throw new IllegalArgumentException("a window of " + length + " pieces is too long");
    }
    float[] rows = run(tokens, windows, length, "heads");
    return new Encoded(tokens, windows, rows, length, rows.length / (windows.size() * length));
  }

  private float[] run(Tokens tokens, List<Window> windows, int length, String output) {
    long[] pieces = new long[windows.size() * length];
    long[] features = new long[pieces.length];
    long[] mask = new long[pieces.length];
    Arrays.fill(features, Tokens.NO_FEATURE);
    for (int i = 0; i < windows.size(); i++) {
      windows.get(i).fill(tokens, pieces, features, mask, i * length);
    }
    long[] shape = {windows.size(), length};
    try (OnnxTensor p = tensor(pieces, shape);
        OnnxTensor f = tensor(features, shape);
        OnnxTensor m = tensor(mask, shape);
        OrtSession.Result result =
            session.run(Map.of("pieces", p, "features", f, "mask", m), Set.of(output))) {
      FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] rows = new float[buffer.remaining()];
      buffer.get(rows);
      return rows;
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
