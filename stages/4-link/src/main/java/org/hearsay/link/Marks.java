package org.hearsay.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.Party;
import org.hearsay.model.Place;

/**
 * The proper names and designations in a claim's arguments ("Udhampur", "F-16"), as stems: of two
 * air bases the words "air base" tell nothing, the names tell all. Names of states are left out:
 * they stand as houses.
 */
record Marks(Set<String> actor, Set<String> counterpart, Set<String> item, Set<String> place) {
  static Marks of(Claim claim, String text, Houses houses, Optional<LocalDate> day) {
    return new Marks(
        in(claim.actor().map(Party::name), houses, day),
        in(claim.counterpart().map(Party::name), houses, day),
        in(claim.item().map(i -> i.span().in(text)), houses, day),
        in(claim.place().map(Place::name), houses, day));
  }

  /** Whether both have marks and none in common. */
  static boolean apart(Set<String> p, Set<String> q) {
    return !p.isEmpty() && !q.isEmpty() && p.stream().noneMatch(q::contains);
  }

  /** Whether they have one in common. */
  static boolean meet(Set<String> p, Set<String> q) {
    return p.stream().anyMatch(q::contains);
  }

  /** All but the actor's. */
  Set<String> objects() {
    Set<String> objects = new HashSet<>(counterpart);
    objects.addAll(item);
    objects.addAll(place);
    return objects;
  }

  private static Set<String> in(Optional<String> stretch, Houses houses, Optional<LocalDate> day) {
    if (stretch.isEmpty()) {
      return Set.of();
    }
    List<String> words = Phrases.words(stretch.get());
    boolean[] state = new boolean[words.size()];
    for (Phrases.Found<House> f : houses.mentioned(words, day)) {
      for (int i = f.from(); i < f.to(); i++) {
        state[i] = true;
      }
    }
    Set<String> marks = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!state[i] && isMark(words.get(i))) {
        marks.add(Stems.of(words.get(i)));
      }
    }
    return Set.copyOf(marks);
  }

  /** A capital, or a letter and a figure; a bare number counts things. */
  private static boolean isMark(String word) {
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean letter = word.chars().anyMatch(Character::isLetter);
    return Character.isUpperCase(word.charAt(0)) || (digit && letter);
  }
}
