package org.hearsay.read.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.text.Token;

/**
 * A source taken apart: "the five-member board's chief engineer at Oram, a veteran, who" has the
 * possessor "five-member board", the core "chief engineer", the head "engineer", the complement "at
 * Oram" and the apposition "a veteran".
 *
 * @param article how it starts
 * @param determiner its first token, whatever it is
 * @param possessor words before the possessive mark, empty where there is none
 * @param core words after it up to a preposition
 * @param preposition the word that begins the complement; empty where there is none
 * @param complement the words after the preposition
 * @param apposition the words after a comma
 * @param called the name among them that stands first, empty where none does
 */
record SourcePhrase(
    Article article,
    Token determiner,
    List<Token> possessor,
    List<Token> core,
    String preposition,
    List<Token> complement,
    List<Token> apposition,
    List<Token> called) {

  enum Article {
    DEFINITE,
    INDEFINITE,
    /** "his", "its": the possessor stands before. */
    POSSESSIVE,
    NONE
  }

  private static final Set<String> DEFINITES =
      Set.of("the", "this", "that", "these", "those", "same");
  private static final Set<String> INDEFINITES =
      Set.of(
          "a",
          "an",
          "one",
          "another",
          "two",
          "three",
          "four",
          "five",
          "several",
          "some",
          "many",
          "most",
          "other",
          "few",
          "both",
          "unnamed",
          "anonymous",
          "unidentified");
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "my", "our", "whose");

  /** Words that tell how many, and nothing of who. */
  static final Set<String> COUNTS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both");

  private static final Set<String> OWNERS = Set.of("of", "for", "at", "from", "by", "with");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "for",
          "at",
          "from",
          "on",
          "by",
          "with",
          "to",
          "near",
          "inside",
          "under",
          "about",
          "within",
          "like",
          "familiar",
          "involved",
          "posted",
          "released",
          "sold",
          "briefed",
          "based",
          "quoted",
          "cited",
          "close",
          "speaking",
          "including",
          "as",
          "put",
          "taken",
          "published",
          "obtained",
          "issued",
          "made",
          "bought",
          "carried",
          "shown",
          "seen",
          "circulated",
          "dated",
          "filed",
          "sent",
          "printed");
  private static final Set<String> TRAILING =
      Set.of(
          "there", "here", "alike", "themselves", "himself", "herself", "itself", "today", "also");
  private static final Set<String> COMMON =
      Set.of(
          "preliminary",
          "satellite",
          "intelligence",
          "flight",
          "radio",
          "local",
          "senior",
          "state",
          "military",
          "government",
          "opposition",
          "unnamed",
          "independent",
          "western",
          "commercial",
          "internal",
          "early",
          "initial",
          "new",
          "tender",
          "court",
          "police",
          "other");
  private static final Set<String> TIMES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "last",
          "yesterday",
          "earlier");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom");

  static SourcePhrase of(List<Token> source, EntityLexicon lexicon) {
    List<Token> tokens = withoutMark(source);
    int cut = cut(tokens);
    List<Token> rest = tokens.subList(Math.min(tokens.size(), cut + 1), tokens.size());
    return parse(tokens.subList(0, cut), rest, Apposition.name(tokens, cut, lexicon), lexicon);
  }

  /** "By the ministry's account" has the source "the ministry's". */
  private static List<Token> withoutMark(List<Token> source) {
    int last = source.size() - 1;
    boolean mark = last > 0 && (source.get(last).is("'s") || isApostrophe(source.get(last)));
    return mark ? source.subList(0, last) : source;
  }

  private static boolean isApostrophe(Token t) {
    return t.form().equals("'") || t.form().equals("’");
  }

  private static SourcePhrase parse(
      List<Token> main, List<Token> apposition, List<Token> called, EntityLexicon lexicon) {
    Article article = article(main);
    Token first = main.get(0);
    int from = article == Article.NONE ? 0 : 1;
    while (from < main.size() && DEFINITES.contains(main.get(from).lower())) {
      from++;
    }
    int mark = possessive(main, from);
    List<Token> possessor = mark > from ? main.subList(from, mark) : List.of();
    int start = mark > from ? mark + 1 : from;
    if (start >= main.size()) {
      start = from;
      main = mark > from ? main.subList(0, mark) : main;
      possessor = List.of();
    }
    int end = coreEnd(main, start, lexicon);
    String preposition = end < main.size() ? main.get(end).lower() : "";
    List<Token> complement = end + 1 < main.size() ? main.subList(end + 1, main.size()) : List.of();
    return new SourcePhrase(
        article,
        first,
        possessor,
        withoutAdverbs(main.subList(Math.min(start, end), end)),
        preposition,
        complement,
        apposition,
        called);
  }

  private static List<Token> withoutAdverbs(List<Token> core) {
    int end = core.size();
    while (end > 1 && TRAILING.contains(core.get(end - 1).lower())) {
      end--;
    }
    return core.subList(0, end);
  }

  private static Article article(List<Token> main) {
    String first = main.isEmpty() ? "" : main.get(0).lower();
    if (DEFINITES.contains(first)) {
      return Article.DEFINITE;
    }
    if (POSSESSIVES.contains(first) && main.size() > 1) {
      return Article.POSSESSIVE;
    }
    boolean number = !main.isEmpty() && main.get(0).kind() == Token.Kind.NUMBER;
    return INDEFINITES.contains(first) && main.size() > 1 || number
        ? Article.INDEFINITE
        : Article.NONE;
  }

  /** Index of the comma, bracket or relative pronoun that ends the phrase proper. */
  private static int cut(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      boolean mark = t.kind() == Token.Kind.MARK && !"-'’/&.".contains(t.form());
      if (mark || RELATIVES.contains(t.lower())) {
        return i;
      }
    }
    return tokens.size();
  }

  private static int possessive(List<Token> main, int from) {
    for (int i = from + 1; i < main.size(); i++) {
      Token t = main.get(i);
      if (t.is("'s") || (isApostrophe(t) && main.get(i - 1).lower().endsWith("s"))) {
        return i;
      }
      if (PREPOSITIONS.contains(t.lower())) {
        return -1;
      }
    }
    return -1;
  }

  /** Up to the first preposition that no known name holds. */
  private static int coreEnd(List<Token> main, int start, EntityLexicon lexicon) {
    int i = start;
    while (i < main.size()) {
      Optional<Mention> known = lexicon.at(main, i);
      if (known.isPresent()) {
        i = known.get().endToken();
      } else if (i > start
          && PREPOSITIONS.contains(main.get(i).lower())
          && !main.get(i - 1).form().equals("-")) {
        return i;
      } else {
        i++;
      }
    }
    return main.size();
  }

  /** With "the" where it starts so: "the agency" of "the agency's spokesman". */
  List<Token> possessorWithArticle() {
    if (article != Article.DEFINITE) {
      return possessor;
    }
    List<Token> all = new ArrayList<>();
    all.add(determiner);
    all.addAll(possessor);
    return all;
  }

  /** Whose it is: what follows "of", "from" or "released by"; no day and no number. */
  List<Token> whose() {
    List<Token> owner = complement;
    if (!OWNERS.contains(preposition)) {
      boolean by = complement.size() > 1 && complement.get(0).is("by");
      owner = by ? complement.subList(1, complement.size()) : List.of();
    }
    return !owner.isEmpty() && isTime(owner.get(0)) ? List.of() : owner;
  }

  /** A number, a day, a month. */
  static boolean isTime(Token t) {
    return t.kind() == Token.Kind.NUMBER || TIMES.contains(t.lower());
  }

  /** The last noun of the core that can head a source. */
  Optional<Head> head() {
    for (int i = core.size() - 1; i >= 0; i--) {
      Token t = core.get(i);
      Optional<Head> head =
          i > 0 ? Head.of(core.get(i - 1).lower() + " " + t.lower()) : Optional.empty();
      if (head.isEmpty()) {
        head = Head.of(t.lower());
      }
      if (head.isEmpty() && i >= 2 && core.get(i - 1).form().equals("-")) {
        head = Head.of(core.get(i - 2).lower() + "-" + t.lower());
      }
      if (head.isPresent()) {
        return head;
      }
      if (t.kind() == Token.Kind.WORD && !t.isCapitalised()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Words that open a description and are no name. */
  static boolean isCommon(String lower) {
    return COMMON.contains(lower);
  }

  /** The capitalised words at the end of the core: a person's name after a title. */
  List<Token> trailingName() {
    int from = core.size();
    while (from > 0 && nameWord(core.get(from - 1), from, core.size())) {
      from--;
    }
    return core.subList(from, core.size());
  }

  /** The core without a description in front of a proper name: "the daily Karvast Times". */
  List<Token> properName() {
    int from = core.size();
    while (from > 0 && (core.get(from - 1).isCapitalised() || !core.get(from - 1).isWord())) {
      from--;
    }
    boolean describes =
        from > 0
            && from < core.size()
            && core.subList(0, from).stream().noneMatch(Token::isCapitalised);
    return describes ? core.subList(from, core.size()) : core;
  }

  private static boolean nameWord(Token t, int at, int size) {
    boolean inner = t.form().equals("-") && at < size;
    boolean particle = Set.of("al", "bin", "von", "van", "de", "el", "un").contains(t.lower());
    return inner || ((t.isCapitalised() || particle) && t.isWord() && Head.of(t.lower()).isEmpty());
  }

  /** Words of possessor, core and complement, lower case, without articles and marks. */
  Set<String> words() {
    List<Token> all = new ArrayList<>(possessor);
    all.addAll(core);
    all.addAll(complement);
    return words(all);
  }

  static Set<String> words(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.kind() != Token.Kind.MARK)
        .map(Token::lower)
        .filter(w -> !PREPOSITIONS.contains(w) && !DEFINITES.contains(w) && !w.equals("'s"))
        .collect(Collectors.toSet());
  }

  /** The known names in all its parts, the possessor's first. */
  List<Known> known(EntityLexicon lexicon) {
    List<Known> found = new ArrayList<>();
    for (List<Token> part : List.of(possessor, core, complement)) {
      lexicon.mentions(part).forEach(m -> found.add(m.known()));
    }
    return found;
  }
}
