package org.hearsay.encoder.tagging;

/**
 * A span with the probability that exactly its words are one.
 *
 * @param probability under the chain
 */
public record SureSpan(WordSpan words, double probability) {}
