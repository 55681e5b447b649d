package org.hearsay.read.voice;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody that a later "he", "the ministry" or "the statement" may mean.
 *
 * @param name canonical, or an unnamed one's own words
 * @param sort what it is
 * @param house under whose command it speaks
 * @param human "he" or "she" may mean it
 * @param unnamed the article keeps it anonymous
 * @param plural "they" may mean it
 * @param words lower-case words by which it may be called again
 */
record Referent(
    String name,
    Sort sort,
    Optional<String> house,
    boolean human,
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
    DOCUMENT,
    OUTLET
  }

  Referent {
    name = name.replace('’', '\'');
    house = house.map(h -> h.replace('’', '\''));
    words = Set.copyOf(words);
  }

  /** In its own words; where no body is behind it, it is its own house. */
  static Referent unnamed(String words, Optional<String> house, boolean plural) {
    return new Referent(
        words, Sort.PERSON, house.or(() -> Optional.of(words)), true, true, plural, Set.of());
  }

  /** The same of a noun, which tells what it is and how many. */
  static Referent unnamed(String words, Optional<String> house, Head head) {
    boolean human = head.kind().isHuman();
    return new Referent(
        words,
        human ? Sort.PERSON : head.kind().sort(),
        house.or(() -> Optional.of(words)),
        human,
        true,
        head.plural(),
        Set.of());
  }

  /**
   * A word that means somebody whom the text before does not tell. No house: it counts for nobody.
   */
  static Referent unresolved(String words) {
    return new Referent(words, Sort.PERSON, Optional.empty(), false, true, false, Set.of());
  }

  /** A person by name or office. */
  static Referent person(String name, Optional<String> house, boolean plural) {
    return new Referent(
        name, Sort.PERSON, house.or(() -> Optional.of(name)), true, false, plural, Set.of());
  }

  static Referent state(String name) {
    return new Referent(name, Sort.STATE, Optional.of(name), false, false, false, Set.of());
  }

  Referent as(Sort other) {
    return new Referent(name, other, house, human, unnamed, plural, words);
  }

  Referent under(String other) {
    return new Referent(other, sort, house, human, unnamed, plural, words);
  }

  Referent inPlural() {
    return new Referent(name, sort, house, human, unnamed, true, words);
  }

  Referent calledAlso(Set<String> more) {
    Set<String> all = new java.util.HashSet<>(words);
    all.addAll(more);
    return new Referent(name, sort, house, human, unnamed, plural, all);
  }
}
