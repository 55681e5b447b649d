package org.hearsay.encoder.tagging;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.ModelFile;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;

/** Reads attributions off a text: windows, encoder, chain, linker. Shared by threads. */
public final class SpanReader {
  /** The model's note that holds the chain's weights: big-endian floats in base 64. */
  public static final String CHAIN = "hearsay.chain";

  /** The model's note that holds the linker's weights. */
  public static final String LINKER = "hearsay.linker";

  /** The model's note that holds the calibration. */
  public static final String CALIBRATION = "hearsay.calibration";

  /** The most pieces of a window: what the heads were measured with. */
  public static final int LONGEST = 160;

  private final Encoder encoder;
  private final SpanDecoder decoder;
  private final Calibration calibration;

  public SpanReader(Encoder encoder) {
    this.encoder = encoder;
    decoder =
        new SpanDecoder(
            new Chain(floats(encoder, CHAIN, Chain.WEIGHTS)),
            new Linker(floats(encoder, LINKER, Linker.WEIGHTS)));
    calibration = new Calibration(floats(encoder, CALIBRATION, Calibration.WEIGHTS));
  }

  /** How likely a person is to mark an attribution too. */
  public double confidence(Linked linked) {
    return calibration.confidence(linked.evidence());
  }

  private static float[] floats(Encoder encoder, String name, int size) {
    String note = encoder.notes().getOrDefault(name, "");
    byte[] bytes = Base64.getDecoder().decode(note);
    if (bytes.length != size * 4) {
      throw ModelFile.unusable(
          "The model has no usable " + name + ": it was made for another reader.");
    }
    float[] values = new float[size];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
    return values;
  }

  /** The attributions of a text, in the order of their cues. */
  public List<Linked> read(Tokens tokens) {
    var found = new ArrayList<Linked>();
    for (Window window : Windows.of(tokens, LONGEST)) {
      found.addAll(decoder.read(Rows.of(encoder.heads(tokens, window))));
    }
    found.sort(Comparator.comparingInt(linked -> linked.cue().from()));
    return found;
  }
}
