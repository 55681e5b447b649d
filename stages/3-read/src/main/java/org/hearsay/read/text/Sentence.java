package org.hearsay.read.text;

import org.hearsay.model.Span;

/**
 * A sentence; it never crosses a paragraph.
 *
 * @param index its place in {@link Document#sentences()}
 * @param paragraph index of its paragraph
 * @param span without surrounding space
 * @param firstToken index of its first token in {@link Document#tokens()}
 * @param endToken index after its last
 */
public record Sentence(int index, int paragraph, Span span, int firstToken, int endToken) {}
