package org.hearsay.read.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/**
 * Noun phrases of a text that describe a person or a body without naming it: whom "he", "it" or
 * "its spokesman" may mean though it does not speak.
 */
final class Described {
  /** Words looked at before the head noun and after it. */
  private static final int BEFORE_MAX = 6;

  private static final int AFTER_MAX = 8;

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "one", "another", "two", "three",
          "several");
  private static final Set<String> BREAKS =
      Set.of(
          "and", "but", "or", "that", "who", "which", "of", "in", "on", "at", "by", "for", "from",
          "with", "to", "as", "is", "was", "are", "were", "has", "had", "have", "said", "told");

  private final List<Token> tokens;
  private final EntityLexicon lexicon;

  private Described(List<Token> tokens, EntityLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** In text order; none overlaps another. */
  static List<Span> of(Document document, EntityLexicon lexicon) {
    return new Described(document.tokens(), lexicon).find();
  }

  private List<Span> find() {
    List<Span> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean speaks =
          Head.of(tokens.get(i).lower()).map(h -> h.kind() != Head.Kind.DOCUMENT).orElse(false);
      boolean compound = i + 1 < tokens.size() && Head.of(tokens.get(i + 1).lower()).isPresent();
      int from = speaks && !compound ? start(i, free) : -1;
      if (from >= 0) {
        int to = end(i + 1);
        found.add(tokens.get(from).span().hull(tokens.get(to - 1).span()));
        free = to;
      }
    }
    return found;
  }

  /** The phrase's first token, a determiner or a possessor; -1 where there is none. */
  private int start(int head, int free) {
    for (int i = head - 1; i >= Math.max(free, head - BEFORE_MAX); i--) {
      Token t = tokens.get(i);
      if (t.sentence() != tokens.get(head).sentence() || BREAKS.contains(t.lower())) {
        return -1;
      }
      if (DETERMINERS.contains(t.lower())) {
        return i;
      }
      if (t.is("'s") && i > free && tokens.get(i - 1).isCapitalised()) {
        return i - 1;
      }
      if (t.kind() == Token.Kind.MARK && !"-'’".contains(t.form())) {
        return -1;
      }
    }
    return -1;
  }

  /** With "of the guards", "for South Oram", "to the council". */
  private int end(int from) {
    boolean belongs =
        from < tokens.size()
            && Set.of("of", "for", "to", "at", "from").contains(tokens.get(from).lower());
    if (!belongs) {
      return from;
    }
    int i = from + 1;
    while (i < tokens.size() && i - from < AFTER_MAX && names(i)) {
      Optional<Mention> known = lexicon.at(tokens, i);
      i = known.map(Mention::endToken).orElse(i + 1);
    }
    return i > from + 1 && !tokens.get(i - 1).is("the") ? i : from;
  }

  private boolean names(int i) {
    Token t = tokens.get(i);
    return t.isCapitalised() || t.is("the") || t.is("'s") || Head.of(t.lower()).isPresent();
  }
}
