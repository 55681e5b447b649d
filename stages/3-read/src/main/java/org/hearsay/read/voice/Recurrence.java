package org.hearsay.read.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Span;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.voice.Referent.Sort;

/** "The ministry", "the same agency", "the leaked letter": somebody who was met before. */
final class Recurrence {
  private static final Set<String> ARMED =
      Set.of("chiefs", "command", "forces", "army", "navy", "military", "ministry");

  private final EntityLexicon lexicon;
  private final Recall memory;

  Recurrence(EntityLexicon lexicon, Recall memory) {
    this.lexicon = lexicon;
    this.memory = memory;
  }

  Optional<Referent> calledBefore(SourcePhrase p, Head head, int at, List<Span> own) {
    Set<String> words = SourcePhrase.words(p.core());
    words.remove("same");
    words.removeAll(SourcePhrase.COUNTS);
    Set<String> singular = new HashSet<>(words);
    singular.remove(p.core().get(p.core().size() - 1).lower());
    singular.add(head.singular());
    boolean proper = p.core().get(p.core().size() - 1).isCapitalised();
    if (proper && (head.plural() || !head.kind().isHuman())) {
      return memory.called(at, words, r -> !r.human() && !r.unnamed());
    }
    Predicate<Referent> fits = r -> fits(r, head);
    Optional<Referent> group =
        head.kind() == Head.Kind.GROUP
            ? memory.called(at, singular, r -> r.sort() == Sort.GROUP)
            : Optional.empty();
    Optional<Referent> by =
        group.or(() -> memory.called(at, words, fits)).or(() -> memory.called(at, singular, fits));
    if (by.isPresent() && elsewhere(by.get(), head, at, own)) {
      return Optional.empty();
    }
    if (by.isPresent()) {
      return head.kind() == Head.Kind.DOCUMENT ? by.map(r -> r.as(Sort.DOCUMENT)) : by;
    }
    boolean told =
        head.kind() == Head.Kind.DOCUMENT
            ? !lexicon.mentions(p.core()).isEmpty()
            : words.size() > 1;
    return told ? Optional.empty() : latest(head, at, own);
  }

  /** Whether the text has gone to another capital since: "Oram stands by it. The ministry said". */
  private boolean elsewhere(Referent who, Head head, int at, List<Span> own) {
    boolean office = head.kind() == Head.Kind.BODY || head.kind() == Head.Kind.HOLDER;
    Optional<Referent> now = memory.capital(at, own, who);
    return office && now.isPresent() && !now.get().house().equals(who.house());
  }

  private Optional<Referent> latest(Head head, int at, List<Span> own) {
    return switch (head.kind()) {
      case DOCUMENT ->
          memory
              .latest(at, own, r -> r.sort() == Sort.DOCUMENT)
              .or(() -> memory.latestSpeaker(at, own, Recurrence::writes))
              .or(() -> memory.inFocus(at, own, Recurrence::writes))
              .map(r -> r.as(Sort.DOCUMENT));
      case AGENCY -> memory.latest(at, own, r -> r.sort() == Sort.AGENCY);
      case COMPANY -> memory.latest(at, own, r -> r.sort() == Sort.COMPANY);
      case GROUP -> memory.latest(at, own, r -> r.sort() == Sort.GROUP);
      case ANALYST, INSTITUTE ->
          memory.latest(at, own, r -> r.sort() == Sort.ANALYST || r.sort() == Sort.DOCUMENT);
      case BODY ->
          head.singular().equals("military")
              ? memory.latest(at, own, r -> r.sort() == Sort.BODY && armed(r))
              : Optional.empty();
      case PRIVATE ->
          Set.of("man", "woman", "person").contains(head.singular()) && !head.plural()
              ? memory.latest(at, own, r -> r.human() && !r.plural() && isPrivate(r))
              : Optional.empty();
      case SPOKESPERSON, SERVANT, HOLDER -> Optional.empty();
    };
  }

  /** No office: in its own words, or by a personal name. */
  private static boolean isPrivate(Referent r) {
    return r.unnamed() || Character.isUpperCase(r.name().charAt(r.name().lastIndexOf(' ') + 1));
  }

  private static boolean writes(Referent r) {
    return r.sort() == Sort.BODY || r.sort() == Sort.AGENCY || r.sort() == Sort.ANALYST;
  }

  private static boolean armed(Referent r) {
    return r.words().stream().anyMatch(ARMED::contains);
  }

  static boolean fits(Referent r, Head head) {
    return switch (head.kind()) {
      case SPOKESPERSON, SERVANT, PRIVATE, HOLDER -> r.human();
      case DOCUMENT -> r.sort() == Sort.DOCUMENT;
      case ANALYST -> r.human() || r.sort() == Sort.ANALYST || r.sort() == Sort.BODY;
      case INSTITUTE -> !r.human() && r.sort() != Sort.STATE;
      case AGENCY -> r.sort() == Sort.AGENCY || r.sort() == Sort.BODY;
      case BODY -> r.sort() == Sort.BODY;
      case COMPANY -> r.sort() == Sort.COMPANY || r.sort() == Sort.AGENCY;
      case GROUP -> !r.human() && r.sort() != Sort.STATE;
    };
  }
}
