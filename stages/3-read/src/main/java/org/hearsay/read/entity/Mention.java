package org.hearsay.read.entity;

import org.hearsay.model.Span;

/**
 * A known name in a text.
 *
 * @param firstToken index of its first token in the list that was searched
 * @param endToken index after its last
 */
public record Mention(Known known, Span span, int firstToken, int endToken) {}
