package org.hearsay.read.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Span;
import org.hearsay.read.text.Token;
import org.hearsay.read.voice.Referent.Sort;

/** Whom a pronoun means, by what was mentioned before it. */
final class Pronouns {
  private static final Set<String> HE = Set.of("he", "him", "his");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> THEY = Set.of("they", "them", "their", "some", "others", "both");
  private static final Set<String> I = Set.of("i", "we", "me", "us", "my", "our");

  private final Memory memory;

  Pronouns(Memory memory) {
    this.memory = memory;
  }

  static boolean isOne(String lower) {
    return HE.contains(lower)
        || SHE.contains(lower)
        || IT.contains(lower)
        || THEY.contains(lower)
        || I.contains(lower);
  }

  /**
   * @param own what it says itself: mentions there do not count
   * @param above the voice in whose content it lies
   */
  Optional<Referent> meant(Token pronoun, List<Span> own, Optional<Referent> above) {
    String word = pronoun.lower();
    int at = pronoun.start();
    if (I.contains(word)) {
      return above;
    }
    if (HE.contains(word) || SHE.contains(word)) {
      return person(at, own, SHE.contains(word));
    }
    if (IT.contains(word)) {
      return memory.latest(at, own, r -> !r.human() && !r.plural());
    }
    return THEY.contains(word) ? several(at, own) : Optional.empty();
  }

  private Optional<Referent> person(int at, List<Span> own, boolean she) {
    Predicate<Referent> fits = r -> r.human() && !r.plural() && memory.mayBe(r, she);
    Optional<Referent> who = memory.latest(at, own, fits);
    who.ifPresent(r -> memory.gender(r, she));
    return who;
  }

  private Optional<Referent> several(int at, List<Span> own) {
    return memory
        .latest(at, own, Referent::plural)
        .or(() -> memory.latest(at, own, r -> r.sort() == Sort.GROUP || r.sort() == Sort.BODY));
  }
}
