package org.hearsay.read.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;
import org.hearsay.read.voice.Referent.Sort;

/**
 * Persons and bodies that the text calls by a name nobody knows, with the words that it describes
 * them by: "Emil Vasov, the yard's owner", "the mayor, Emil Vasov", "the trading house Vasov
 * Brothers".
 */
final class NamedParties {
  private static final int NAME_WORDS_MAX = 5;
  private static final int DESCRIPTION_MAX = 12;

  private static final Set<String> INNER =
      Set.of("of", "al", "bin", "von", "van", "de", "el", "for", "and", "-", "&");

  /** Capitals that only their place at a sentence's start gives them. */
  private static final Set<String> FUNCTION =
      Set.of(
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "of",
          "to",
          "with",
          "between",
          "after",
          "before",
          "since",
          "until",
          "under",
          "over",
          "about",
          "against",
          "during",
          "through",
          "and",
          "but",
          "or",
          "no",
          "yes",
          "not",
          "when",
          "while",
          "if",
          "as",
          "what",
          "why",
          "how",
          "that",
          "this",
          "these",
          "those",
          "it",
          "its",
          "he",
          "she",
          "his",
          "her",
          "they",
          "their",
          "we",
          "our",
          "i",
          "my",
          "you",
          "your",
          "a",
          "an",
          "the",
          "one",
          "two",
          "three",
          "both",
          "each",
          "all",
          "some",
          "any",
          "there",
          "here",
          "then",
          "now",
          "so",
          "such",
          "asked",
          "according",
          "because",
          "only",
          "even",
          "still",
          "also",
          "however",
          "meanwhile",
          "earlier",
          "later",
          "today",
          "yesterday",
          "last",
          "nobody",
          "nothing",
          "neither",
          "whether",
          "which",
          "who",
          "where",
          "mr",
          "ms",
          "mrs",
          "dr");

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "off", "over", "outside", "around", "towards", "into", "across");

  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "one", "then", "former");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "ms", "mrs", "dr", "mr.", "ms.", "mrs.", "dr.", "gen.", "col.", "maj.", "lt.",
          "capt.", "sen.", "rep.", "adm.", "brig.");

  /** A mention by name. */
  record Named(Referent who, Span span) {}

  private final List<Token> tokens;
  private final EntityLexicon lexicon;
  private final PersonNames names;
  private final SourceReader sources;

  private NamedParties(
      Document document, EntityLexicon lexicon, PersonNames names, SourceReader sources) {
    this.tokens = document.tokens();
    this.lexicon = lexicon;
    this.names = names;
    this.sources = sources;
  }

  /** In text order. */
  static List<Named> of(
      Document document, EntityLexicon lexicon, PersonNames names, SourceReader sources) {
    return new NamedParties(document, lexicon, names, sources).find();
  }

  private List<Named> find() {
    List<Named> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (FUNCTION.contains(tokens.get(i).lower())) {
        i++;
        continue;
      }
      boolean known = lexicon.at(tokens, i).isPresent();
      int end = known ? lexicon.at(tokens, i).get().endToken() : runEnd(i);
      if (!known && end > i && isName(i, end)) {
        Named named = named(i, end);
        if (!isPlace(i, named)) {
          found.add(named);
        }
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  private int runEnd(int from) {
    int end = from;
    while (end < tokens.size() && end - from < NAME_WORDS_MAX && inRun(from, end)) {
      end++;
    }
    while (end > from && !(tokens.get(end - 1).isCapitalised() && tokens.get(end - 1).isWord())) {
      end--;
    }
    return end;
  }

  private boolean inRun(int from, int i) {
    Token t = tokens.get(i);
    boolean same = t.sentence() == tokens.get(from).sentence();
    boolean capital = t.isWord() && t.isCapitalised();
    boolean inner =
        i > from
            && INNER.contains(t.lower())
            && (!t.form().equals("-") || t.start() == tokens.get(i - 1).end());
    boolean office = i == from && Head.of(t.lower()).map(h -> h.kind().isHuman()).orElse(false);
    return same && (capital || inner) && !office && !HONORIFICS.contains(t.lower());
  }

  /** Not a mere capital at the start of a sentence, nor a day. */
  private boolean isName(int from, int to) {
    Token first = tokens.get(from);
    boolean opens =
        from == 0
            || tokens.get(from - 1).sentence() != first.sentence()
            || "\"“‘".contains(tokens.get(from - 1).form());
    boolean one = to - from == 1;
    if (SourcePhrase.isTime(first) || (one && Pronouns.isOne(first.lower()))) {
      return false;
    }
    return !(one && opens) || names.knows(first.form());
  }

  /** "In Oram", where nothing calls it a body or a person. */
  private boolean isPlace(int from, Named named) {
    boolean placed = from > 0 && PLACING.contains(tokens.get(from - 1).lower());
    return placed
        && named.who().words().stream().noneMatch(w -> Head.of(w).isPresent())
        && !names.knows(tokens.get(from).form());
  }

  private Named named(int from, int to) {
    List<Token> name = tokens.subList(from, to);
    Set<String> words = new HashSet<>();
    Optional<Head> head = described(from, to, words);
    Referent who = sources.phrase(name, List.of());
    boolean human =
        head.map(h -> h.kind().isHuman() || h.kind() == Head.Kind.ANALYST).orElse(who.human());
    boolean person = human && (who.human() || to - from <= 4);
    Sort sort = head.map(h -> h.kind().sort()).orElse(who.sort());
    boolean known = names.known(who.name()).isPresent();
    Referent told =
        known
            ? who
            : new Referent(who.name(), sort, who.house(), person, false, false, who.words());
    return new Named(
        told.calledAlso(words), name.get(0).span().hull(name.get(name.size() - 1).span()));
  }

  /** The noun that describes a name, before it or after it between commas; its words are added. */
  private Optional<Head> described(int from, int to, Set<String> words) {
    Optional<Head> head = Optional.empty();
    if (from > 0 && HONORIFICS.contains(tokens.get(from - 1).lower())) {
      head = Head.of("man");
      words.add(tokens.get(from - 1).lower());
    }
    int before = from > 0 && tokens.get(from - 1).is(",") ? from - 1 : from;
    boolean closed = to >= tokens.size() || ",.;)–—".contains(tokens.get(to).form());
    Optional<Head> title = before == from || closed ? title(before, words) : Optional.empty();
    Optional<Head> after = head.or(() -> title).isPresent() ? Optional.empty() : apposed(to, words);
    return title
        .or(() -> after)
        .or(() -> Optional.empty())
        .or(() -> headOfName(from, to))
        .or(honorific(head));
  }

  private static java.util.function.Supplier<Optional<Head>> honorific(Optional<Head> head) {
    return () -> head;
  }

  private Optional<Head> headOfName(int from, int to) {
    return to - from < 2
        ? Optional.empty()
        : Head.of(tokens.get(to - 1).lower()).filter(h -> !h.kind().isHuman());
  }

  /** "The prime minister Vasov", "the yard's owner, Vasov,". */
  private Optional<Head> title(int end, Set<String> words) {
    int last = end - 1;
    if (last < 0
        || Head.of(tokens.get(last).lower()).isEmpty()
        || tokens.get(last).sentence() != tokens.get(Math.min(end, tokens.size() - 1)).sentence()) {
      return Optional.empty();
    }
    for (int i = last; i >= 0 && end - i <= 6; i--) {
      Token t = tokens.get(i);
      if (t.kind() == Token.Kind.MARK && !"-'’".contains(t.form()) || OPENERS.contains(t.lower())) {
        break;
      }
      words.add(t.lower());
    }
    return Head.of(tokens.get(last).lower());
  }

  /** ", a fellow at the institute,". */
  private Optional<Head> apposed(int comma, Set<String> words) {
    if (comma >= tokens.size() || !",(–—".contains(tokens.get(comma).form())) {
      return Optional.empty();
    }
    Optional<Head> head = Optional.empty();
    for (int i = comma + 1; i < Math.min(tokens.size(), comma + 1 + DESCRIPTION_MAX); i++) {
      Token t = tokens.get(i);
      if (t.kind() == Token.Kind.MARK && !"-'’".contains(t.form())
          || t.sentence() != tokens.get(comma).sentence()
          || t.is("who")
          || t.is("which")) {
        break;
      }
      if (i == comma + 1
          && !OPENERS.contains(t.lower())
          && Head.of(t.lower()).isEmpty()
          && lexicon.at(tokens, i).isEmpty()
          && !t.isCapitalised()
          && !possessive(i)) {
        return Optional.empty();
      }
      words.add(t.lower());
      Optional<Head> here = Head.of(t.lower());
      boolean stop = i + 1 < tokens.size() && tokens.get(i + 1).is("'s");
      if (here.isPresent() && !stop && (head.isEmpty() || adjacentHead(i))) {
        head = here;
      }
    }
    return head;
  }

  private boolean possessive(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is("'s");
  }

  private boolean adjacentHead(int i) {
    return Head.of(tokens.get(i - 1).lower()).isPresent();
  }
}
