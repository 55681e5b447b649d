package org.hearsay.read.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;
import org.hearsay.read.voice.Referent.Sort;
import org.hearsay.read.voice.SourcePhrase.Article;

/**
 * From a source's words to whom they mean. The first that fits wins: a pronoun, a known name, "like
 * somebody", a person's name, a head noun (see {@link HeadedSources}), an unknown capitalised name.
 */
final class SourceReader {
  private static final Set<String> RELATIVES = Set.of("who", "which");

  /** What a text may call a body later of which it only tells the name. */
  private static final Set<String> CALLINGS =
      Set.of("group", "organisation", "organization", "body", "agency", "company", "firm");

  private static final Set<String> HEADS_OF_STATE =
      Set.of("president", "king", "emir", "leader", "sultan");

  private static final Set<String> MEMBERS =
      Set.of(
          "one of them", "the other", "another", "another of them", "a third", "one", "a second");

  /** Tokens looked at after a source for a name between commas. */
  private static final int AHEAD_MAX = 9;

  /** More words than this after a title are no person's name. */
  private static final int NAME_WORDS_MAX = 4;

  private final Document document;
  private final EntityLexicon lexicon;
  private final PersonNames names;
  private final StateNames states;
  private final Recall memory;
  private final Pronouns pronouns;
  private final HeadedSources headed;

  SourceReader(
      Document document,
      EntityLexicon lexicon,
      Recall memory,
      PersonNames names,
      Optional<Referent> outlet) {
    this.document = document;
    this.lexicon = lexicon;
    this.names = names;
    this.states = new StateNames(lexicon);
    this.memory = memory;
    this.pronouns = new Pronouns(document, memory, outlet);
    this.headed = new HeadedSources(document, lexicon, memory, this);
  }

  /**
   * @param above the voice in whose content this one lies
   */
  Referent resolve(Spoken spoken, Optional<Referent> above) {
    Span span = spoken.source().get(0);
    List<Token> tokens = document.tokens(span);
    if (tokens.isEmpty()) {
      return Referent.unnamed(span.in(document.text()).strip(), Optional.empty(), false);
    }
    Token first = tokens.get(0);
    Referent who =
        tokens.size() == 1 && (Pronouns.isOne(first.lower()) || RELATIVES.contains(first.lower()))
            ? single(first, spoken, above)
            : member(tokens, spoken.content())
                .orElseGet(() -> phrase(withName(tokens), spoken.content()));
    return who.name().isBlank() ? Referent.unresolved(span.in(document.text()).strip()) : who;
  }

  private Referent single(Token word, Spoken spoken, Optional<Referent> above) {
    Optional<Referent> meant =
        RELATIVES.contains(word.lower())
            ? before(word.start())
            : pronouns.meant(word, spoken.content(), above);
    return meant.orElseGet(() -> Referent.unresolved(word.form()));
  }

  /** "One of them", "the other": one of several that were met before. */
  private Optional<Referent> member(List<Token> tokens, List<Span> own) {
    String words = StateNames.words(tokens).toLowerCase(Locale.ROOT);
    if (!MEMBERS.contains(words)) {
      return Optional.empty();
    }
    Optional<Referent> group =
        memory.latest(tokens.get(0).start(), own, r -> r.plural() && r.human());
    return Optional.of(
        group
            .map(g -> Referent.unnamed("one of " + g.name(), g.house(), false))
            .orElseGet(() -> Referent.unresolved(StateNames.words(tokens))));
  }

  /** With the name that follows the source between commas: "the dealer, Emil Vasov, said". */
  private List<Token> withName(List<Token> tokens) {
    List<Token> all = document.tokens();
    int end = document.firstTokenFrom(tokens.get(tokens.size() - 1).end());
    boolean closed = tokens.get(tokens.size() - 1).kind() == Token.Kind.MARK;
    List<Token> ahead = all.subList(end, Math.min(all.size(), end + AHEAD_MAX));
    List<Token> name = closed ? List.of() : Apposition.name(ahead, 0, lexicon);
    if (name.isEmpty() || !Apposition.isPerson(name)) {
      return tokens;
    }
    int last = document.firstTokenFrom(name.get(name.size() - 1).start());
    return all.subList(document.firstTokenFrom(tokens.get(0).start()), last + 1);
  }

  /**
   * Whom "his", "its" or "their" at the start of a phrase means; often the subject of what it says.
   */
  Optional<Referent> possessor(Token pronoun, List<Span> own) {
    return pronoun.is("whose") ? before(pronoun.start()) : pronouns.owner(pronoun, own);
  }

  /**
   * @param own what the source says: mentions there do not count
   */
  Referent phrase(List<Token> tokens, List<Span> own) {
    SourcePhrase p = SourcePhrase.of(tokens, lexicon);
    int at = tokens.get(0).start();
    Optional<Head> head = p.head();
    Referent who =
        apposed(p, head, own)
            .or(() -> whole(tokens))
            .or(() -> known(p))
            .or(() -> likeSomebody(p, own))
            .or(() -> person(p, head))
            .or(() -> head.map(h -> headed.read(p, h, at, own)))
            .or(() -> name(p))
            .or(() -> ofState(p))
            .orElseGet(() -> Referent.unnamed(lowered(words(p, tokens)), Optional.empty(), false));
    Set<String> more = new HashSet<>(p.words());
    if (Apposition.isAcronym(p.called())) {
      more.add(p.called().get(0).lower());
    }
    head.ifPresent(h -> more.add(h.singular()));
    if (head.map(h -> HEADS_OF_STATE.contains(h.singular())).orElse(false)) {
      more.addAll(List.of("head", "state"));
    }
    return who.calledAlso(more);
  }

  /** "The dealer, Emil Vasov", "a militia, Saraya": the name that stands beside a description. */
  private Optional<Referent> apposed(SourcePhrase p, Optional<Head> head, List<Span> own) {
    boolean describes =
        !p.called().isEmpty()
            && !p.core().isEmpty()
            && isCommonNoun(p.core().get(p.core().size() - 1), head);
    if (!describes) {
      return Optional.empty();
    }
    boolean human = head.map(h -> h.kind().isHuman()).orElse(true);
    if (human && Apposition.isPerson(p.called())) {
      return Optional.of(named(p, p.called(), isAnalyst(p, head)));
    }
    boolean document = head.map(h -> h.kind() == Head.Kind.DOCUMENT).orElse(false);
    return human && head.isPresent() || document
        ? Optional.empty()
        : Optional.of(apposedBody(p, head, own));
  }

  /** In small letters, or a title that is written large: "the President". */
  private static boolean isCommonNoun(Token last, Optional<Head> head) {
    return !last.isCapitalised()
        || (head.map(h -> h.kind().isHuman()).orElse(false) && Head.of(last.lower()).isPresent());
  }

  private Referent apposedBody(SourcePhrase p, Optional<Head> head, List<Span> own) {
    Referent who = phrase(p.called(), own);
    boolean told = !lexicon.mentions(p.called()).isEmpty() || head.isEmpty();
    return told
        ? who
        : new Referent(
            StateNames.words(p.called()),
            head.get().kind().sort(),
            affiliation(p).or(() -> who.house()),
            false,
            false,
            false,
            who.words());
  }

  /** Something of a state's that no head noun explains: a body of that state. */
  private Optional<Referent> ofState(SourcePhrase p) {
    boolean state =
        lexicon.mentions(p.possessor()).stream().anyMatch(m -> m.known().kind().meansState());
    if (!state || p.core().isEmpty()) {
      return Optional.empty();
    }
    String name = states.written(p.possessor()) + " " + states.written(p.core());
    return Optional.of(
        new Referent(name, Sort.BODY, affiliation(p), false, false, false, Set.of()));
  }

  /** The words before a comma or a relative clause. */
  private static String words(SourcePhrase p, List<Token> tokens) {
    if (p.core().isEmpty()) {
      return StateNames.words(tokens);
    }
    List<Token> last = p.complement().isEmpty() ? p.core() : p.complement();
    int end = tokens.indexOf(last.get(last.size() - 1)) + 1;
    return StateNames.words(tokens.subList(0, Math.max(1, end)));
  }

  /** "Ro, who said": the name or noun that ends right before. */
  private Optional<Referent> before(int at) {
    int i = document.firstTokenFrom(at) - 1;
    List<Token> all = document.tokens();
    while (i >= 0 && all.get(i).kind() == Token.Kind.MARK) {
      i--;
    }
    int end = i + 1;
    while (i >= 0 && end - i <= NAME_WORDS_MAX + 1 && nameOrHead(all.get(i))) {
      i--;
    }
    if (i + 1 >= end) {
      return Optional.empty();
    }
    boolean article = i >= 0 && Set.of("the", "a", "an", "one").contains(all.get(i).lower());
    return Optional.of(phrase(all.subList(article ? i : i + 1, end), List.of()));
  }

  private static boolean nameOrHead(Token t) {
    return t.isWord() && (t.isCapitalised() || Head.of(t.lower()).isPresent());
  }

  /** A known name with an owner in it: "South Korea's spy agency". */
  private Optional<Referent> whole(List<Token> tokens) {
    int from = tokens.get(0).is("the") ? 1 : 0;
    return lexicon.mentions(tokens).stream()
        .filter(m -> m.firstToken() <= from && m.endToken() == tokens.size())
        .filter(m -> !m.known().kind().meansState())
        .filter(m -> tokens.stream().anyMatch(t -> t.is("'s")))
        .findFirst()
        .map(m -> Knowns.referent(m.known(), tokens));
  }

  /** The phrase is a known name and nothing else of weight. */
  private Optional<Referent> known(SourcePhrase p) {
    List<Mention> found = lexicon.mentions(p.core());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Mention last = found.get(found.size() - 1);
    boolean ends = last.endToken() == p.core().size();
    boolean begins = last.firstToken() == 0;
    Known.Kind kind = last.known().kind();
    boolean newsNoun =
        kind == Known.Kind.AGENCY && p.head().map(h -> h.kind() == Head.Kind.AGENCY).orElse(false);
    boolean somePeople = kind == Known.Kind.ADJECTIVE && p.article() == Article.INDEFINITE;
    if (somePeople || !(newsNoun || (ends && (begins || ownName(kind))))) {
      return Optional.empty();
    }
    Referent who =
        Knowns.referent(last.known(), p.core().subList(last.firstToken(), last.endToken()));
    boolean expert = kind == Known.Kind.PERSON && isAnalyst(p, p.head());
    return Optional.of(expert ? who.as(Sort.ANALYST) : who);
  }

  /** Whose name may follow a description: "the state broadcaster PTV". */
  private static boolean ownName(Known.Kind kind) {
    return kind == Known.Kind.PERSON || kind == Known.Kind.AGENCY || kind == Known.Kind.ANALYST;
  }

  /** "Analysts like Ro of the institute" speak through the one they name. */
  private Optional<Referent> likeSomebody(SourcePhrase p, List<Span> own) {
    boolean like = p.preposition().equals("like") || p.preposition().equals("including");
    return like && !p.complement().isEmpty()
        ? Optional.of(phrase(p.complement(), own))
        : Optional.empty();
  }

  /** A title and a name, or a name with an affiliation. */
  private Optional<Referent> person(SourcePhrase p, Optional<Head> head) {
    List<Token> name = p.trailingName();
    if (name.isEmpty() || !isPersonName(p, head, name)) {
      return Optional.empty();
    }
    return Optional.of(named(p, name, isAnalyst(p, head)));
  }

  private Referent named(SourcePhrase p, List<Token> name, boolean analyst) {
    String fullName = names.full(StateNames.words(name));
    Optional<Known> famous = names.known(fullName);
    if (famous.isPresent()) {
      return Knowns.referent(famous.get(), name);
    }
    Set<String> words = new HashSet<>(p.words());
    words.addAll(List.of(fullName.toLowerCase(Locale.ROOT).split("[ -]+")));
    Optional<String> house = affiliation(p).or(() -> Optional.of(fullName));
    Sort sort = analyst ? Sort.ANALYST : Sort.PERSON;
    return new Referent(fullName, sort, house, true, false, false, words);
  }

  private boolean isPersonName(SourcePhrase p, Optional<Head> head, List<Token> name) {
    boolean described = name.size() < p.core().size();
    boolean titled =
        described && head.isPresent() && head.get().kind().isHuman() && unknownName(name);
    boolean honorific = described && p.core().get(0).lower().endsWith(".");
    boolean bare = !described && p.article() == Article.NONE && p.possessor().isEmpty();
    boolean full =
        bare && name.size() >= 2 && name.size() <= NAME_WORDS_MAX && !Head.isInstitute(name);
    boolean part = bare && name.size() == 1 && names.knows(StateNames.words(name));
    return titled || honorific || full || part;
  }

  private boolean unknownName(List<Token> name) {
    return lexicon.mentions(name).stream().allMatch(m -> m.known().kind() == Known.Kind.PERSON);
  }

  private boolean isAnalyst(SourcePhrase p, Optional<Head> head) {
    boolean institute =
        p.known(lexicon).stream().anyMatch(k -> k.kind() == Known.Kind.ANALYST)
            || lexicon.mentions(p.apposition()).stream()
                .anyMatch(m -> m.known().kind() == Known.Kind.ANALYST);
    boolean described =
        p.apposition().stream()
            .anyMatch(
                t -> Head.of(t.lower()).map(h -> h.kind() == Head.Kind.ANALYST).orElse(false));
    return institute || described || head.map(h -> h.kind() == Head.Kind.ANALYST).orElse(false);
  }

  /** The house of a state, body or institute that the phrase or its apposition names. */
  Optional<String> affiliation(SourcePhrase p) {
    Optional<String> inside = p.known(lexicon).stream().map(SourceReader::house).findFirst();
    return inside.or(
        () -> lexicon.mentions(p.apposition()).stream().map(m -> house(m.known())).findFirst());
  }

  private static String house(Known k) {
    return k.house().orElse(k.name());
  }

  /** A capitalised name that nothing else explains. */
  private Optional<Referent> name(SourcePhrase p) {
    boolean capital =
        !p.core().isEmpty() && p.core().stream().allMatch(t -> t.isCapitalised() || !t.isWord());
    if (!capital) {
      return Optional.empty();
    }
    String name = states.written(p.core());
    Optional<Referent> letters =
        Apposition.isAcronym(p.core())
            ? memory.called(p.core().get(0).start(), p.words(), r -> !r.human())
            : Optional.empty();
    Optional<String> house = affiliation(p).or(() -> Optional.of(name));
    return letters.or(
        () -> Optional.of(new Referent(name, Sort.AGENCY, house, false, false, false, CALLINGS)));
  }

  /** Without the capital that only its place in the sentence gave it. */
  static String lowered(String words) {
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    String lower = first.toLowerCase(Locale.ROOT);
    boolean plain = first.length() > 1 && first.substring(1).equals(lower.substring(1));
    boolean article = Set.of("a", "an", "the", "one", "two", "some", "several").contains(lower);
    boolean common = article || Head.of(lower).isPresent() || SourcePhrase.isCommon(lower);
    return (plain || article) && common ? lower + words.substring(first.length()) : words;
  }
}
