package org.hearsay.encoder.tagging;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.hearsay.encoder.Encoded;
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

  private static final int LONGEST = 160;
  private static final int BATCH_PIECES = 1600;

  private final Encoder encoder;
  private final SpanDecoder decoder;

  public SpanReader(Encoder encoder) {
    this.encoder = encoder;
    decoder =
        new SpanDecoder(
            new Chain(floats(encoder, CHAIN, Chain.WEIGHTS)),
            new Linker(floats(encoder, LINKER, Linker.WEIGHTS)));
  }

  private static float[] floats(Encoder encoder, String name, int size) {
    String note = encoder.notes().getOrDefault(name, "");
    byte[] bytes = Base64.getDecoder().decode(note);
    if (bytes.length != size * 4) {
      throw ModelFile.unusable("The model has no usable " + name + ": it was made for another reader.");
    }
    float[] values = new float[size];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
    return values;
  }

  /** The attributions of a text, in the order of their cues. */
  public List<Linked> read(Tokens tokens) {
    var found = new ArrayList<Linked>();
    for (List<Window> batch : batches(tokens)) {
      Encoded encoded = encoder.heads(tokens, batch);
      for (int i = 0; i < batch.size(); i++) {
        found.addAll(decoder.read(Rows.of(encoded, i)));
      }
    }
    found.sort(Comparator.comparingInt(linked -> linked.cue().from()));
    return found;
  }

  /** Windows of about one length together, so that little is padding. */
  private static List<List<Window>> batches(Tokens tokens) {
    List<Window> windows = new ArrayList<>(Windows.of(tokens, LONGEST));
    windows.sort(
        Comparator.comparingInt((Window w) -> w.pieces(tokens)).thenComparingInt(Window::from));
    List<List<Window>> batches = new ArrayList<>();
    int to = windows.size();
    while (to > 0) {
      int size = Math.max(1, BATCH_PIECES / windows.get(to - 1).pieces(tokens));
      int from = Math.max(0, to - size);
      batches.add(List.copyOf(windows.subList(from, to)));
      to = from;
    }
    return batches;
  }
}
