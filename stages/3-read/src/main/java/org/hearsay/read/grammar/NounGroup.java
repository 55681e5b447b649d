package org.hearsay.read.grammar;

/**
 * A noun with what stands before it: determiner, numbers, adjectives, nouns, a genitive.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param head index of its head noun
 * @param preposition index of the preposition just before it; -1 where none is
 */
public record NounGroup(int first, int end, int head, int preposition) {
  public boolean hasPreposition() {
    return preposition >= 0;
  }

  public boolean contains(int word) {
    return first <= word && word < end;
  }
}
