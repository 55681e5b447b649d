package org.hearsay.read.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.lexicon.Inflection;
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
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "one",
          "another",
          "two",
          "three",
          "several",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "some");

  /** Titles before another noun: "the deputy defence minister". */
  private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "chief", "head", "general");

  /** Before a place's name. */
  private static final Set<String> PLACING =
      Set.of(
          "in", "at", "of", "near", "from", "to", "off", "over", "on", "the", "by", "for", "with");

  private static final int NOUNS_MAX = 3;
  private static final Set<String> AUXILIARIES =
      Set.of("is", "was", "has", "had", "will", "would", "says", "does", "did", "may", "can");
  private static final Set<String> BREAKS =
      Set.of(
          "and", "but", "or", "that", "who", "which", "of", "in", "on", "at", "by", "for", "from",
          "with", "to", "as", "is", "was", "are", "were", "has", "had", "have", "said", "told");

  private final List<Token> tokens;
  private final EntityLexicon lexicon;
  private final PersonNames names;

  private Described(List<Token> tokens, EntityLexicon lexicon, PersonNames names) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.names = names;
  }

  /** In text order; none overlaps another. */
  static List<Span> of(Document document, EntityLexicon lexicon, PersonNames names) {
    return new Described(document.tokens(), lexicon, names).find();
  }

  private List<Span> find() {
    List<Span> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Head> head = Head.of(tokens.get(i).lower());
      int from = head.isPresent() && !compound(i) ? start(i, free) : -1;
      if (from >= 0 && head.get().kind() == Head.Kind.DOCUMENT && !owned(from)) {
        from = -1;
      }
      int to = from >= 0 ? called(end(i + 1)) : i;
      if (from < 0 && i >= free) {
        to = subject(i);
        from = to > i ? i : -1;
      }
      if (from >= 0) {
        found.add(tokens.get(from).span().hull(tokens.get(to - 1).span()));
        free = to;
      }
    }
    return found;
  }

  /** "Its report", "Oram's note": a document that leads to whoever made it. */
  private boolean owned(int from) {
    return Set.of("its", "his", "her", "their").contains(tokens.get(from).lower())
        || (from + 1 < tokens.size() && tokens.get(from + 1).is("'s"));
  }

  private boolean compound(int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    boolean next = Head.of(tokens.get(at + 1).lower()).isPresent();
    boolean title = DEPUTIES.contains(tokens.get(at).lower());
    for (int i = at + 1; title && !next && i < Math.min(tokens.size(), at + NOUNS_MAX + 1); i++) {
      if (BREAKS.contains(tokens.get(i).lower()) || tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
      next = Head.of(tokens.get(i).lower()).isPresent();
    }
    return next;
  }

  /** With the name that follows between commas. */
  private int called(int end) {
    List<Token> ahead = tokens.subList(end, Math.min(tokens.size(), end + AFTER_MAX));
    int words = Apposition.name(ahead, 0, lexicon).size();
    boolean article = words > 0 && ahead.get(1).is("the");
    return words == 0 ? end : end + 1 + words + (article ? 1 : 0);
  }

  /** The end of a name nobody knows that opens a sentence and does something; else {@code at}. */
  private int subject(int at) {
    boolean opens = at == 0 || tokens.get(at - 1).sentence() != tokens.get(at).sentence();
    boolean inside =
        !opens
            && !tokens.get(at - 1).isCapitalised()
            && !PLACING.contains(tokens.get(at - 1).lower());
    if (!(opens || inside)
        || !tokens.get(at).isCapitalised()
        || lexicon.at(tokens, at).isPresent()) {
      return at;
    }
    int to = at;
    boolean opener =
        BREAKS.contains(tokens.get(at).lower())
            || PLACING.contains(tokens.get(at).lower())
            || SourcePhrase.isTime(tokens.get(at));
    if (opener) {
      return at;
    }
    while (to < tokens.size()
        && to - at < BEFORE_MAX
        && tokens.get(to).isCapitalised()
        && lexicon.at(tokens, to).isEmpty()) {
      to++;
    }
    boolean name =
        to - at > 1
            || names.knows(tokens.get(at).form())
            || Head.of(tokens.get(at).lower()).map(Head::plural).orElse(false);
    if (inside && (to - at < 2 || !names.knows(tokens.get(to - 1).form()))) {
      return at;
    }
    boolean acts =
        to < tokens.size()
            && tokens.get(to).sentence() == tokens.get(at).sentence()
            && (Inflection.isPast(tokens.get(to).lower())
                || AUXILIARIES.contains(tokens.get(to).lower()));
    boolean placed = to == at + 1 && Head.of(tokens.get(at).lower()).isPresent() && end(to) > to;
    return name && (acts || placed) ? (placed ? end(to) : to) : at;
  }

  /** The phrase's first token, a determiner or a possessor; -1 where there is none. */
  private int start(int head, int free) {
    for (int i = head - 1; i >= Math.max(free, head - BEFORE_MAX); i--) {
      Token t = tokens.get(i);
      if (t.sentence() != tokens.get(head).sentence() || BREAKS.contains(t.lower())) {
        return -1;
      }
      if (DETERMINERS.contains(t.lower()) || t.kind() == Token.Kind.NUMBER) {
        return i;
      }
      if (t.is("'s") && i > free && tokens.get(i - 1).isCapitalised()) {
        return nameStart(i - 1, free);
      }
      if (t.kind() == Token.Kind.MARK && !"-'’".contains(t.form())) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the capitalised words begin that end at the index. */
  private int nameStart(int last, int free) {
    int from = last;
    while (from - 1 >= free
        && tokens.get(from - 1).isCapitalised()
        && tokens.get(from - 1).isWord()
        && tokens.get(from - 1).sentence() == tokens.get(last).sentence()) {
      from--;
    }
    return lexicon.at(tokens, from).isPresent() || from == last ? from : last;
  }

  /** With "of the guards", "for South Oram", "to the council". */
  private int end(int from) {
    boolean belongs =
        from < tokens.size()
            && Set.of("of", "for", "to", "at", "from", "in").contains(tokens.get(from).lower());
    if (!belongs) {
      return from;
    }
    int i = from + 1;
    while (i < tokens.size() && i - from < AFTER_MAX && names(i)) {
      Optional<Mention> known = lexicon.at(tokens, i);
      i = known.map(Mention::endToken).orElse(i + 1);
      i = afterOwner(i);
    }
    return i > from + 1 && !tokens.get(i - 1).is("the") ? i : from;
  }

  /** After "' air force" in "of the Guards' air force"; {@code at} where no such noun follows. */
  private int afterOwner(int at) {
    if (at >= tokens.size() || !(tokens.get(at).is("'s") || "'’".contains(tokens.get(at).form()))) {
      return at;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + NOUNS_MAX); i++) {
      if (Head.of(tokens.get(i).lower()).isPresent()) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean names(int i) {
    Token t = tokens.get(i);
    return t.isCapitalised() || t.is("the") || t.is("'s") || Head.of(t.lower()).isPresent();
  }
}
