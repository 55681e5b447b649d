package org.hearsay.read.grammar;

import org.hearsay.model.Span;

/**
 * A word of a sentence: one token, or several that hyphens join ("short-range").
 *
 * @param lower lower case, straight apostrophes
 * @param firstToken index of its first token in the sentence
 * @param endToken index after its last
 */
public record Word(
    int index, Span span, String form, String lower, Tag tag, int firstToken, int endToken) {
  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isVerbal() {
    return tag == Tag.VERB || tag == Tag.AUX;
  }

  public boolean isNominal() {
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON;
  }

  Word tagged(Tag other) {
    return new Word(index, span, form, lower, other, firstToken, endToken);
  }
}
