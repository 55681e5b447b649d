package org.hearsay.read.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/** "The village mayor", "the city's prosecutor": of the town or island that the text named last. */
final class Localities {
  private static final Set<String> KINDS =
      Set.of("village", "city", "town", "island", "district", "municipality");

  private static final Set<String> PLACING =
      Set.of("in", "at", "over", "near", "on", "off", "from", "towards", "outside", "around");

  private final List<Token> tokens;
  private final Document document;
  private final EntityLexicon lexicon;

  Localities(Document document, EntityLexicon lexicon) {
    this.document = document;
    this.tokens = document.tokens();
    this.lexicon = lexicon;
  }

  /** The office with its place's name, where the phrase only tells the kind of place. */
  Optional<String> office(SourcePhrase p, int before) {
    Optional<String> kind = kind(p);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    int end = document.firstTokenFrom(before);
    int from = p.core().get(0).is(kind.get()) ? 1 : 0;
    String office = StateNames.words(p.core().subList(from, p.core().size()));
    return named(kind.get(), end).or(() -> placed(end)).map(name -> office + " of " + name);
  }

  private static Optional<String> kind(SourcePhrase p) {
    List<List<Token>> owners = List.of(p.possessor(), p.whose());
    for (List<Token> owner : owners) {
      if (!owner.isEmpty() && owner.size() <= 2) {
        String last = owner.get(owner.size() - 1).lower();
        if (KINDS.contains(last)) {
          return Optional.of(last);
        }
      }
    }
    boolean compound = p.core().size() == 2 && KINDS.contains(p.core().get(0).lower());
    return compound && p.complement().isEmpty()
        ? Optional.of(p.core().get(0).lower())
        : Optional.empty();
  }

  /** "The village of Oram", "the city of Oram". */
  private Optional<String> named(String kind, int end) {
    for (int i = end - 3; i >= 0; i--) {
      if (tokens.get(i).is(kind)
          && tokens.get(i + 1).is("of")
          && tokens.get(i + 2).isCapitalised()) {
        return Optional.of(name(i + 2, end));
      }
    }
    return Optional.empty();
  }

  /** "At Oram", the last one that is no state. */
  private Optional<String> placed(int end) {
    for (int i = end - 2; i >= 0; i--) {
      boolean place =
          PLACING.contains(tokens.get(i).lower())
              && tokens.get(i + 1).isCapitalised()
              && !SourcePhrase.isTime(tokens.get(i + 1))
              && lexicon.at(tokens, i + 1).isEmpty();
      if (place) {
        return Optional.of(name(i + 1, end));
      }
    }
    return Optional.empty();
  }

  private String name(int from, int end) {
    int to = from;
    while (to < end && tokens.get(to).isCapitalised() && tokens.get(to).isWord()) {
      to++;
    }
    return StateNames.words(tokens.subList(from, to));
  }
}
