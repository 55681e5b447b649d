package org.hearsay.encoder.tagging;

import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Window;

/**
 * The encoder's numbers for one window: a row per piece, of which a word's first is the word's.
 *
 * @param values rows of many windows, one after the other
 * @param base where this window's first row begins
 * @param stride the length of a row: {@link States#COUNT} label scores, then {@link Linker#WIDTH}
 */
public record Rows(Tokens tokens, Window window, float[] values, int base, int stride) {
  /** The rows of a window that was read alone. */
  public static Rows of(Encoded encoded) {
    return new Rows(encoded.tokens(), encoded.window(), encoded.heads(), 0, encoded.stride());
  }

  /** Where the row of a word of the text begins. */
  public int at(int word) {
    return base + window.place(tokens, word) * stride;
  }
}
