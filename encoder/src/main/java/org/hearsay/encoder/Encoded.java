package org.hearsay.encoder;

/**
 * What the encoder says of one window of a text.
 *
 * @param heads a row of {@code stride} numbers per piece, the window's two ends included
 */
public record Encoded(Tokens tokens, Window window, float[] heads, int stride) {}
