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
  /** More words than this after a title are no person's name. */
  private static final int NAME_WORDS_MAX = 4;

  private final Document document;
  private final EntityLexicon lexicon;
  private final PersonNames names;
  private final StateNames states;
  private final Pronouns pronouns;
  private final HeadedSources headed;

  SourceReader(Document document, EntityLexicon lexicon, Memory memory, PersonNames names) {
    this.document = document;
    this.lexicon = lexicon;
    this.names = names;
    this.states = new StateNames(lexicon);
    this.pronouns = new Pronouns(memory);
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
    Optional<Referent> meant = Optional.empty();
    if (tokens.size() == 1) {
      Token only = tokens.get(0);
      meant = only.is("who") ? before(only.start()) : pronouns.meant(only, spoken.content(), above);
    }
    Referent who = meant.orElseGet(() -> phrase(tokens, spoken.content()));
    return who.name().isBlank()
        ? Referent.unnamed(span.in(document.text()).strip(), Optional.empty(), false)
        : who;
  }

  /**
   * Whom "his", "its" or "their" at the start of a phrase means; often the subject of what it says.
   */
  Optional<Referent> possessor(Token pronoun) {
    return pronouns.meant(pronoun, List.of(), Optional.empty());
  }

  /**
   * @param own what the source says: mentions there do not count
   */
  Referent phrase(List<Token> tokens, List<Span> own) {
    SourcePhrase p = SourcePhrase.of(tokens, lexicon);
    int at = tokens.get(0).start();
    Optional<Head> head = p.head();
    Referent who =
        known(p)
            .or(() -> likeSomebody(p, own))
            .or(() -> person(p, head))
            .or(() -> head.map(h -> headed.read(p, h, at, own)))
            .or(() -> name(p))
            .or(() -> ofState(p))
            .orElseGet(() -> Referent.unnamed(lowered(words(p, tokens)), Optional.empty(), false));
    Set<String> more = new HashSet<>(p.words());
    head.ifPresent(h -> more.add(h.singular()));
    return who.calledAlso(more);
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
    String fullName = names.full(StateNames.words(name));
    Optional<Known> famous = names.known(fullName);
    if (famous.isPresent()) {
      return Optional.of(Knowns.referent(famous.get(), name));
    }
    Set<String> words = new HashSet<>(p.words());
    words.addAll(List.of(fullName.toLowerCase(Locale.ROOT).split("[ -]+")));
    Optional<String> house = affiliation(p).or(() -> Optional.of(fullName));
    Sort sort = isAnalyst(p, head) ? Sort.ANALYST : Sort.PERSON;
    return Optional.of(new Referent(fullName, sort, house, true, false, false, words));
  }

  private boolean isPersonName(SourcePhrase p, Optional<Head> head, List<Token> name) {
    boolean described = name.size() < p.core().size();
    boolean titled =
        described && head.isPresent() && head.get().kind().isHuman() && unknownName(name);
    boolean honorific = described && p.core().get(0).lower().endsWith(".");
    boolean bare = !described && p.article() == Article.NONE && p.possessor().isEmpty();
    boolean full = bare && name.size() >= 2 && name.size() <= NAME_WORDS_MAX;
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
    Optional<String> house = affiliation(p).or(() -> Optional.of(name));
    return Optional.of(new Referent(name, Sort.AGENCY, house, false, false, false, Set.of()));
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
