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

/** From a source's words to whom they mean. */
final class SourceReader {
  private static final Set<String> HE = Set.of("he", "him", "his");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> THEY = Set.of("they", "them", "their", "some", "others", "both");
  private static final Set<String> I = Set.of("i", "we", "me", "us", "my", "our");
  private static final Set<String> FORMER = Set.of("former", "retired", "ex", "one-time", "ousted");

  private final Document document;
  private final EntityLexicon lexicon;
  private final Memory memory;
  private final PersonNames names;
  private final StateNames states;

  SourceReader(Document document, EntityLexicon lexicon, Memory memory, PersonNames names) {
    this.document = document;
    this.lexicon = lexicon;
    this.memory = memory;
    this.names = names;
    this.states = new StateNames(lexicon);
  }

  /**
   * @param above the voice in whose content this one lies
   */
  Referent resolve(Spoken spoken, Optional<Referent> above) {
    Span span = spoken.source().get(0);
    List<Token> tokens = document.tokens(span);
    if (tokens.isEmpty()) {
      return plain(span.in(document.text()));
    }
    Optional<Referent> byPronoun =
        tokens.size() == 1 ? pronoun(tokens.get(0), spoken, above) : Optional.empty();
    return byPronoun.orElseGet(() -> phrase(tokens, spoken.content()));
  }

  // ---- pronouns

  private Optional<Referent> pronoun(Token t, Spoken spoken, Optional<Referent> above) {
    String word = t.lower();
    int at = t.start();
    List<Span> own = spoken.content();
    if (I.contains(word)) {
      return above;
    }
    if (HE.contains(word) || SHE.contains(word)) {
      boolean she = SHE.contains(word);
      Optional<Referent> who =
          memory.latest(at, own, r -> r.isPerson() && !r.plural() && memory.mayBe(r, she));
      who.ifPresent(r -> memory.gender(r, she));
      return who;
    }
    if (IT.contains(word)) {
      return memory.latest(at, own, r -> !r.isPerson());
    }
    if (THEY.contains(word)) {
      return memory
          .latest(at, own, Referent::plural)
          .or(() -> memory.latest(at, own, r -> r.sort() == Sort.GROUP || r.sort() == Sort.BODY));
    }
    return word.equals("who") ? before(at) : Optional.empty();
  }

  /** "Ro, who said": the name or noun that ends right before. */
  private Optional<Referent> before(int at) {
    int i = document.firstTokenFrom(at) - 1;
    List<Token> all = document.tokens();
    while (i >= 0 && all.get(i).kind() == Token.Kind.MARK) {
      i--;
    }
    int end = i + 1;
    while (i >= 0
        && all.get(i).isWord()
        && end - i <= 5
        && (all.get(i).isCapitalised() || Head.of(all.get(i).lower()).isPresent())) {
      i--;
    }
    if (i + 1 >= end) {
      return Optional.empty();
    }
    boolean article = i >= 0 && Set.of("the", "a", "an", "one").contains(all.get(i).lower());
    return Optional.of(phrase(all.subList(article ? i : i + 1, end), List.of()));
  }

  // ---- phrases

  Referent phrase(List<Token> tokens, List<Span> own) {
    SourcePhrase p = SourcePhrase.of(tokens, lexicon);
    int at = tokens.get(0).start();
    Optional<Head> head = p.head();
    Referent who =
        known(p)
            .or(() -> likeSomebody(p, own))
            .or(() -> person(p, head))
            .or(() -> head.flatMap(h -> byHead(p, h, at, own)))
            .or(() -> name(p))
            .orElseGet(() -> plain(StateNames.words(tokens)));
    return who.calledAlso(p.words())
        .calledAlso(head.map(h -> Set.of(h.singular())).orElse(Set.of()));
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
    if (ends
        && (begins
            || kind == Known.Kind.PERSON
            || kind == Known.Kind.AGENCY
            || kind == Known.Kind.ANALYST)) {
      boolean peopleOnly = kind == Known.Kind.ADJECTIVE && p.article() == Article.INDEFINITE;
      return peopleOnly
          ? Optional.empty()
          : Optional.of(
              Knowns.referent(last.known(), p.core().subList(last.firstToken(), last.endToken())));
    }
    boolean agencyNoun =
        begins
            && kind == Known.Kind.AGENCY
            && p.head().map(h -> h.kind() == Head.Kind.AGENCY).orElse(false);
    return agencyNoun ? Optional.of(Knowns.referent(last.known(), p.core())) : Optional.empty();
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
    boolean titled =
        head.isPresent()
            && head.get().kind() != Head.Kind.BODY
            && !name.isEmpty()
            && name.size() < p.core().size();
    String written = StateNames.words(name);
    boolean full =
        name.size() >= 2
            && name.size() <= 4
            && name.size() == p.core().size()
            && !unlikelyPerson(p);
    boolean part =
        name.size() == 1
            && p.core().size() == 1
            && names.knows(written)
            && p.article() == Article.NONE;
    boolean honorific =
        name.size() < p.core().size() && !name.isEmpty() && p.core().get(0).lower().endsWith(".");
    if (!titled && !full && !part && !honorific) {
      return Optional.empty();
    }
    if (titled
        && lexicon.mentions(name).stream().anyMatch(m -> m.known().kind() != Known.Kind.PERSON)) {
      return Optional.empty();
    }
    String fullName = names.full(written);
    Optional<Known> famous = names.known(fullName);
    if (famous.isPresent()) {
      return Optional.of(Knowns.referent(famous.get(), name));
    }
    boolean analyst = isAnalyst(p, head);
    Optional<String> house = affiliation(p).or(() -> Optional.of(fullName));
    Set<String> words = new HashSet<>(p.words());
    for (String w : fullName.split("[ -]")) {
      words.add(w.toLowerCase(Locale.ROOT));
    }
    return Optional.of(
        new Referent(fullName, analyst ? Sort.ANALYST : Sort.PERSON, house, false, false, words)
            .as(Sort.PERSON)
            .calledAlso(analyst ? Set.of("analyst") : Set.of()));
  }

  private boolean unlikelyPerson(SourcePhrase p) {
    return p.article() != Article.NONE || !p.possessor().isEmpty();
  }

  private boolean isAnalyst(SourcePhrase p, Optional<Head> head) {
    boolean known = p.known(lexicon).stream().anyMatch(k -> k.kind() == Known.Kind.ANALYST);
    return known || head.map(h -> h.kind() == Head.Kind.ANALYST).orElse(false);
  }

  /** The house of a state, body or institute that the phrase or its apposition names. */
  private Optional<String> affiliation(SourcePhrase p) {
    Optional<String> inside = p.known(lexicon).stream().flatMap(k -> house(k).stream()).findFirst();
    return inside.or(
        () ->
            lexicon.mentions(p.apposition()).stream()
                .flatMap(m -> house(m.known()).stream())
                .findFirst());
  }

  private static Optional<String> house(Known k) {
    return k.house().isPresent() ? k.house() : Optional.of(k.name());
  }

  private Optional<Referent> byHead(SourcePhrase p, Head head, int at, List<Span> own) {
    boolean again =
        p.article() == Article.DEFINITE && p.possessor().isEmpty() && p.complement().isEmpty();
    if (again) {
      Optional<Referent> before = calledBefore(p, head, at, own);
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.of(
        switch (head.kind()) {
          case SPOKESPERSON -> office(p, head, at, own);
          case ANALYST -> analyst(p, head, at, own);
          case DOCUMENT -> documentOf(p, head, at, own);
          case SERVANT, PRIVATE -> unnamedOrOffice(p, head, at, own);
          case HOLDER, BODY, AGENCY, COMPANY, GROUP -> titled(p, head, at, own);
        });
  }

  /** "The ministry", "the same agency", "the leaked letter": somebody met before. */
  private Optional<Referent> calledBefore(SourcePhrase p, Head head, int at, List<Span> own) {
    Set<String> words = SourcePhrase.words(p.core());
    words.remove("same");
    Set<String> singular = new HashSet<>(words);
    singular.remove(p.core().get(p.core().size() - 1).lower());
    singular.add(head.singular());
    Optional<Referent> by =
        memory
            .called(at, words, r -> fits(r, head))
            .or(() -> memory.called(at, singular, r -> fits(r, head)));
    if (by.isPresent() || words.size() > 1) {
      return head.kind() == Head.Kind.DOCUMENT ? by.map(r -> r.as(Sort.DOCUMENT)) : by;
    }
    return switch (head.kind()) {
      case DOCUMENT ->
          memory
              .latest(at, own, r -> r.sort() == Sort.DOCUMENT || r.sort() == Sort.BODY)
              .map(r -> r.as(Sort.DOCUMENT));
      case AGENCY -> memory.latest(at, own, r -> r.sort() == Sort.AGENCY);
      case COMPANY -> memory.latest(at, own, r -> r.sort() == Sort.COMPANY);
      case GROUP -> memory.latest(at, own, r -> r.sort() == Sort.GROUP);
      case ANALYST -> memory.latest(at, own, r -> r.sort() == Sort.ANALYST);
      case SPOKESPERSON, SERVANT, PRIVATE, HOLDER, BODY -> Optional.empty();
    };
  }

  private static boolean fits(Referent r, Head head) {
    return switch (head.kind()) {
      case SPOKESPERSON, SERVANT, PRIVATE, HOLDER -> r.isPerson();
      case DOCUMENT -> r.sort() == Sort.DOCUMENT;
      case ANALYST -> r.isPerson() || r.sort() == Sort.ANALYST || r.sort() == Sort.BODY;
      case AGENCY -> r.sort() == Sort.AGENCY || r.sort() == Sort.BODY;
      case BODY -> r.sort() == Sort.BODY;
      case COMPANY -> r.sort() == Sort.COMPANY;
      case GROUP -> r.sort() == Sort.GROUP;
    };
  }

  /** Whom a spokesperson, a document or an analyst stands for: the possessor, or the complement. */
  private Optional<Referent> owner(SourcePhrase p, int at, List<Span> own) {
    if (p.article() == Article.POSSESSIVE) {
      return possessorBefore(at, own);
    }
    if (!p.possessor().isEmpty()) {
      return Optional.of(phrase(p.possessor(), own));
    }
    boolean names = Set.of("of", "for", "at", "from", "by", "with").contains(p.preposition());
    if (names && !p.complement().isEmpty()) {
      return Optional.of(phrase(p.complement(), own));
    }
    List<Mention> inCore = lexicon.mentions(p.core());
    return inCore.isEmpty()
        ? Optional.empty()
        : Optional.of(Knowns.referent(inCore.get(0).known(), p.core()));
  }

  private Optional<Referent> possessorBefore(int at, List<Span> own) {
    return memory.latest(at, own, r -> true);
  }

  private Referent office(SourcePhrase p, Head head, int at, List<Span> own) {
    int cut = p.core().size() - 1;
    List<Token> before = p.core().subList(0, Math.max(0, cut));
    boolean premodified = !before.isEmpty() && p.possessor().isEmpty() && p.complement().isEmpty();
    Optional<Referent> owner = premodified ? Optional.of(phrase(before, own)) : owner(p, at, own);
    if (owner.isPresent() && !before.isEmpty() && !premodified) {
      String name = prefix(owner.get()) + " " + states.written(before);
      return new Referent(name, Sort.PERSON, owner.get().house(), false, head.plural(), Set.of());
    }
    return owner
        .map(o -> new Referent(o.name(), Sort.PERSON, o.house(), false, head.plural(), o.words()))
        .orElseGet(() -> stated(p, head, at, Sort.PERSON));
  }

  private Referent analyst(SourcePhrase p, Head head, int at, List<Span> own) {
    Optional<Referent> owner =
        owner(p, at, own).filter(o -> o.sort() == Sort.ANALYST || !p.complement().isEmpty());
    boolean former = p.core().stream().anyMatch(t -> FORMER.contains(t.lower()));
    if (owner.isPresent()
        && !former
        && !owner.get().unnamed()
        && owner.get().sort() != Sort.STATE) {
      return new Referent(
          owner.get().name(),
          Sort.ANALYST,
          owner.get().house(),
          false,
          head.plural(),
          owner.get().words());
    }
    boolean capital = p.core().get(p.core().size() - 1).isCapitalised();
    return capital && p.article() != Article.INDEFINITE
        ? stated(p, head, at, Sort.ANALYST)
        : unnamed(p, head, Optional.empty());
  }

  private Referent documentOf(SourcePhrase p, Head head, int at, List<Span> own) {
    Optional<Referent> owner = owner(p, at, own);
    boolean leaked = p.core().stream().anyMatch(t -> t.is("leaked") || t.is("stolen"));
    if (owner.isPresent()
        && !owner.get().unnamed()
        && owner.get().sort() != Sort.STATE
        && !(leaked && p.possessor().isEmpty() && isState(owner.get()))) {
      Referent o = owner.get();
      return new Referent(o.name(), Sort.DOCUMENT, o.house(), false, head.plural(), o.words());
    }
    String name = lowered(describe(p, false));
    Optional<String> house =
        owner.filter(o -> !leaked).flatMap(Referent::house).or(() -> Optional.of(name));
    return new Referent(name, Sort.DOCUMENT, house, false, head.plural(), Set.of());
  }

  private boolean isState(Referent r) {
    return r.house().map(h -> !lexicon.adjective(h).equals(h)).orElse(false);
  }

  private Referent unnamedOrOffice(SourcePhrase p, Head head, int at, List<Span> own) {
    boolean definite =
        p.article() == Article.DEFINITE
            || p.article() == Article.POSSESSIVE
            || !p.possessor().isEmpty();
    if (definite && !head.plural()) {
      return titled(p, head, at, own);
    }
    boolean former = p.core().stream().anyMatch(t -> FORMER.contains(t.lower()));
    Optional<String> house =
        head.kind() == Head.Kind.SERVANT && !former ? affiliation(p) : Optional.empty();
    return unnamed(p, head, house);
  }

  private Referent unnamed(SourcePhrase p, Head head, Optional<String> house) {
    String words = lowered(describe(p, true));
    return new Referent(
        words, Sort.PERSON, house.or(() -> Optional.of(words)), true, head.plural(), Set.of());
  }

  private Referent titled(SourcePhrase p, Head head, int at, List<Span> own) {
    Sort sort = sortOf(head);
    boolean proper = p.core().get(p.core().size() - 1).isCapitalised();
    if (p.article() == Article.INDEFINITE && !proper) {
      return unnamed(p, head, affiliation(p));
    }
    if (p.article() == Article.POSSESSIVE) {
      Optional<Referent> owner = possessorBefore(at, own);
      if (owner.isPresent()) {
        String name = prefix(owner.get()) + " " + states.written(p.core()) + tail(p);
        return new Referent(
            name, sort, owner.get().house(), false, head.plural(), owner.get().words());
      }
    }
    if (!p.possessor().isEmpty() && lexicon.mentions(p.possessor()).isEmpty()) {
      Referent owner = phrase(p.possessor(), own);
      String name = prefix(owner) + " " + states.written(p.core()) + tail(p);
      return new Referent(name, sort, owner.house(), false, head.plural(), owner.words());
    }
    return stated(p, head, at, sort);
  }

  /** An office by its own words, with the state where the words or what stands before tell it. */
  private Referent stated(SourcePhrase p, Head head, int at, Sort sort) {
    Optional<String> told = affiliation(p);
    boolean ofState =
        head.kind() == Head.Kind.BODY
            || head.kind() == Head.Kind.HOLDER
            || head.kind() == Head.Kind.SPOKESPERSON;
    boolean proper = !p.core().isEmpty() && p.core().get(p.core().size() - 1).isCapitalised();
    Optional<Referent> state = told.isPresent() || !ofState ? Optional.empty() : memory.state(at);
    String seat = p.preposition().equals("in") ? seat(p) : "";
    String possessor = p.possessor().isEmpty() ? "" : states.written(p.possessor()) + " ";
    String name = possessor + seat + states.written(p.core()) + (seat.isEmpty() ? tail(p) : "");
    Optional<String> house = told.or(() -> state.map(Referent::name)).or(() -> Optional.of(name));
    return new Referent(proper ? name : lowered(name), sort, house, false, head.plural(), Set.of());
  }

  /** "in Oram": the state whose capital it is, as an adjective and a space. */
  private String seat(SourcePhrase p) {
    return lexicon.mentions(p.complement()).stream()
        .map(Mention::known)
        .filter(k -> k.kind() == Known.Kind.CAPITAL || k.kind() == Known.Kind.STATE)
        .findFirst()
        .map(k -> states.adjective(k.name()) + " ")
        .orElse("");
  }

  private String tail(SourcePhrase p) {
    boolean belongs = Set.of("of", "for", "to", "at").contains(p.preposition());
    return belongs ? " " + p.preposition() + " " + states.written(p.complement()) : "";
  }

  private String prefix(Referent owner) {
    return owner.sort() == Sort.STATE ? states.adjective(owner.name()) : owner.name();
  }

  /** A capitalised name of an organisation or a person that nothing else explains. */
  private Optional<Referent> name(SourcePhrase p) {
    boolean capital =
        !p.core().isEmpty() && p.core().stream().allMatch(t -> t.isCapitalised() || !t.isWord());
    if (!capital) {
      return Optional.empty();
    }
    String name = states.written(p.core());
    return Optional.of(
        new Referent(
            name, Sort.AGENCY, affiliation(p).or(() -> Optional.of(name)), false, false, Set.of()));
  }

  private Referent plain(String words) {
    String name = lowered(words.strip());
    return new Referent(
        name.isEmpty() ? words : name, Sort.PERSON, Optional.of(name), true, false, Set.of());
  }

  private static Sort sortOf(Head head) {
    return switch (head.kind()) {
      case SPOKESPERSON, SERVANT, PRIVATE, HOLDER -> Sort.PERSON;
      case ANALYST -> Sort.ANALYST;
      case DOCUMENT -> Sort.DOCUMENT;
      case BODY -> Sort.BODY;
      case AGENCY -> Sort.AGENCY;
      case COMPANY -> Sort.COMPANY;
      case GROUP -> Sort.GROUP;
    };
  }

  /** The phrase in its own words, with its article where it is unnamed. */
  private String describe(SourcePhrase p, boolean withArticle) {
    List<Token> first = p.possessor().isEmpty() ? p.core() : p.possessor();
    if (first.isEmpty()) {
      return "";
    }
    int from = first.get(0).start();
    List<Token> last = p.complement().isEmpty() ? p.core() : p.complement();
    int to = last.get(last.size() - 1).end();
    int start = from;
    if (withArticle) {
      int before = document.firstTokenFrom(from) - 1;
      boolean article = before >= 0 && p.article() == Article.INDEFINITE;
      start = article ? document.tokens().get(before).start() : from;
    }
    return document.text().substring(Math.min(start, from), Math.max(to, from));
  }

  private static String lowered(String words) {
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    boolean plain =
        first.length() > 1
            && first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT));
    boolean article = Set.of("A", "An", "The", "One", "Two", "Some", "Several").contains(first);
    boolean common =
        Head.of(first.toLowerCase(Locale.ROOT)).isPresent() || article || first.endsWith("y");
    return plain && common
        ? first.toLowerCase(Locale.ROOT) + words.substring(first.length())
        : words;
  }
}
