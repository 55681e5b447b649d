package org.hearsay.encoder;

import java.util.List;

/**
 * What the encoder says of some windows of one text.
 *
 * @param heads a row of {@code stride} numbers per piece, {@code length} rows a window, padding
 *     included
 */
public record Encoded(
    Tokens tokens, List<Window> windows, float[] heads, int length, int stride) {

  /** Where the rows of the window with this index begin. */
  public int base(int window) {
    return window * length * stride;
  }
}
