package org.hearsay.read.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;
import org.hearsay.read.voice.Referent.Sort;

/** Whom a pronoun means, by what was mentioned before it. */
final class Pronouns {
  /** A name that begins within so many characters of what is said is likely its subject. */
  private static final int OPENING = 9;

  private static final Set<String> HE = Set.of("he", "him", "his");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> THEY = Set.of("they", "them", "their", "some", "others", "both");
  private static final Set<String> I = Set.of("i", "we", "me", "us", "my", "our");

  private final Document document;
  private final Recall memory;
  private final Optional<Referent> outlet;

  /**
   * @param outlet who "we" is outside of any quotation
   */
  Pronouns(Document document, Recall memory, Optional<Referent> outlet) {
    this.document = document;
    this.memory = memory;
    this.outlet = outlet;
  }

  /** Whether it tells that one is a woman, or a man; empty where it tells neither. */
  static Optional<Boolean> isFemale(String lower) {
    return SHE.contains(lower)
        ? Optional.of(true)
        : HE.contains(lower) ? Optional.of(false) : Optional.empty();
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
      return above.or(() -> outlet);
    }
    return fits(word).flatMap(kinds -> first(kinds, at, own));
  }

  private Optional<Referent> first(List<Predicate<Referent>> kinds, int at, List<Span> own) {
    Optional<Referent> who = Optional.empty();
    for (Predicate<Referent> kind : kinds) {
      who = who.isPresent() ? who : memory.latest(at, own, kind);
    }
    return who;
  }

  /**
   * Whose "its spokesman" is: the subject of what the spokesman says where that comes first in the
   * outlet's words ("Oram has no such plan, its ministry said"), else as any pronoun.
   */
  Optional<Referent> owner(Token pronoun, List<Span> own) {
    String word = pronoun.lower();
    Optional<List<Predicate<Referent>>> kinds = fits(word);
    for (Span part : own) {
      boolean before = part.end() <= pronoun.start() && !quoted(part);
      if (before && kinds.isPresent()) {
        Span opening = new Span(part.start(), Math.min(part.end(), part.start() + OPENING));
        Optional<Referent> subject = memory.opens(opening, kinds.get().get(0));
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return meant(pronoun, own, Optional.empty());
  }

  private boolean quoted(Span part) {
    String text = document.text();
    return part.start() > 0 && "\"“‘'".indexOf(text.charAt(part.start() - 1)) >= 0
        || "\"“‘'".indexOf(text.charAt(part.start())) >= 0;
  }

  /** Who it may mean, the likelier kind first. */
  private Optional<List<Predicate<Referent>>> fits(String word) {
    if (HE.contains(word) || SHE.contains(word)) {
      boolean she = SHE.contains(word);
      return Optional.of(List.of(r -> r.human() && !r.plural() && memory.mayBe(r, she)));
    }
    if (IT.contains(word)) {
      return Optional.of(List.of(r -> !r.human() && !r.plural()));
    }
    return THEY.contains(word)
        ? Optional.of(
            List.of(Referent::plural, r -> r.sort() == Sort.GROUP || r.sort() == Sort.BODY))
        : Optional.empty();
  }
}
