package org.hearsay.link;

import org.hearsay.model.Span;

/**
 * A sentence as the linker compares it.
 *
 * @param span its place in the article
 * @param words the hashes of its distinct stems, ascending
 * @param weights how rare each word is, beside {@code words}
 * @param weight the weights' sum
 * @param exact a hash of its words in order, so that two of the same wording are told at once
 */
record Sentence(Span span, int[] words, float[] weights, double weight, long exact) {
  /** The weight of the words that both hold. */
  double shared(Sentence other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      if (words[i] == other.words[j]) {
        sum += weights[i];
        i++;
        j++;
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** 0 to 1: the shared weight against the geometric mean of both (Ochiai's coefficient). */
  double similarity(Sentence other) {
    if (exact == other.exact) {
      return 1;
    }
    double norm = Math.sqrt(weight * other.weight);
    return norm == 0 ? 0 : shared(other) / norm;
  }
}
