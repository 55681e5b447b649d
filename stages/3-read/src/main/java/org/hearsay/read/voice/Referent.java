package org.hearsay.read.voice;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody that a later "he", "the ministry" or "the statement" may mean.
 *
 * @param name canonical, or an unnamed one's own words
 * @param sort what it is
 * @param house under whose command it speaks
 * @param unnamed the article keeps it anonymous
 * @param plural "they" may mean it
 * @param words lower-case words by which it may be called again
 */
record Referent(
    String name,
    Sort sort,
    Optional<String> house,
    boolean unnamed,
    boolean plural,
    Set<String> words) {

  enum Sort {
    PERSON,
    STATE,
    BODY,
    AGENCY,
    ANALYST,
    COMPANY,
    GROUP,
    DOCUMENT
  }

  Referent {
    words = Set.copyOf(words);
  }

  boolean isPerson() {
    return sort == Sort.PERSON;
  }

  Referent as(Sort other) {
    return new Referent(name, other, house, unnamed, plural, words);
  }

  Referent calledAlso(Set<String> more) {
    Set<String> all = new java.util.HashSet<>(words);
    all.addAll(more);
    return new Referent(name, sort, house, unnamed, plural, all);
  }
}
