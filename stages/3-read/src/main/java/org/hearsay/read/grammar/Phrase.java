package org.hearsay.read.grammar;

/**
 * A noun group behind a preposition.
 *
 * @param preposition lower case
 */
public record Phrase(String preposition, NounGroup noun) {}
