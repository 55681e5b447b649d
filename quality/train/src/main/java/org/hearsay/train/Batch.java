package org.hearsay.train;

import java.util.Arrays;
import java.util.List;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.Window;

/** Windows of about one length, padded to one. */
record Batch(List<Item> items, int length, long[] pieces, long[] features, long[] mask) {

  /** A window of an example. */
  record Item(Example example, Window window) {
    int pieces() {
      return window.pieces(example.tokens());
    }
  }

  static Batch of(List<Item> items) {
    int length = items.stream().mapToInt(Item::pieces).max().orElseThrow();
    long[] pieces = new long[items.size() * length];
    long[] features = new long[pieces.length];
    long[] mask = new long[pieces.length];
    Arrays.fill(pieces, Vocabulary.PAD);
    Arrays.fill(features, Tokens.NO_FEATURE);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      item.window().fill(item.example().tokens(), pieces, features, mask, i * length);
    }
    return new Batch(items, length, pieces, features, mask);
  }

  int size() {
    return items.size();
  }

  /** What is added to attention scores: nothing for a piece, much below nothing for padding. */
  float[] penalties() {
    float[] out = new float[mask.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = mask[i] == 1 ? 0 : -10_000;
    }
    return out;
  }
}
