package org.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Set;

/**
 * A trained encoder with its heads, run by ONNX Runtime. One is enough for any number of threads.
 *
 * <p>A window is read in a call of its own: activations are quantised by the largest in a call, so
 * that only then the numbers of a window do not depend on its company.
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

  /** The heads' rows of one window. */
  public Encoded heads(Tokens tokens, Window window) {
    float[] rows = run(tokens, window, "heads");
    return new Encoded(tokens, window, rows, rows.length / window.pieces(tokens));
  }

  /** The last hidden states of one window: for heads that are computed outside the graph. */
  public Encoded hidden(Tokens tokens, Window window) {
    float[] rows = run(tokens, window, "hidden");
    return new Encoded(tokens, window, rows, rows.length / window.pieces(tokens));
  }

  /**
   * The heads' rows of one window in which words {@code first} to {@code end} (exclusive) are
   * marked.
   */
  public Encoded heads(Tokens tokens, Window window, int first, int end) {
    Row row = new Row(tokens, window);
    window.mark(tokens, first, end, row.features, 0);
    float[] rows = run(row, "heads");
    return new Encoded(tokens, window, rows, rows.length / window.pieces(tokens));
  }

  private float[] run(Tokens tokens, Window window, String output) {
    return run(new Row(tokens, window), output);
  }

  /** A window as the graph takes it. */
  private static final class Row {
    private final long[] pieces;
    private final long[] features;
    private final long[] mask;

    Row(Tokens tokens, Window window) {
      int length = window.pieces(tokens);
      if (length > LONGEST_WINDOW) {
        throw new IllegalArgumentException("a window of " + length + " pieces is too long");
      }
      pieces = new long[length];
      features = new long[length];
      mask = new long[length];
      window.fill(tokens, pieces, features, mask, 0);
    }
  }

  private float[] run(Row row, String output) {
    long[] shape = {1, row.pieces.length};
    try (OnnxTensor p = tensor(row.pieces, shape);
        OnnxTensor f = tensor(row.features, shape);
        OnnxTensor m = tensor(row.mask, shape);
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
