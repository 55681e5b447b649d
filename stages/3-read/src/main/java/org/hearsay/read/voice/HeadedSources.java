package org.hearsay.read.voice;

import java.util.List;
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

/** Sources that a head noun explains: offices, spokespersons, documents, unnamed officials. */
final class HeadedSources {
  private static final Set<String> FORMER = Set.of("former", "retired", "ex", "one-time", "ousted");
  private static final Set<String> LEAKED = Set.of("leaked", "stolen", "hacked");
  private static final Set<String> LANDS =
      Set.of("country", "nation", "state", "kingdom", "republic", "province", "region");
  private static final Set<String> RANKS =
      Set.of("official", "chief", "senior", "press", "top", "deputy", "own");

  /** Where they are tells nothing of whose they are. */
  private static final Set<String> GUESTS =
      Set.of("embassy", "mission", "ambassador", "envoy", "delegation", "consulate", "attaché");

  private static final Set<String> NEWS_AGENCY = Set.of("state", "official", "news", "agency");

  private final Document document;
  private final EntityLexicon lexicon;
  private final Recall memory;
  private final SourceReader sources;
  private final StateNames states;
  private final Recurrence recurrence;
  private final Localities localities;

  HeadedSources(Document document, EntityLexicon lexicon, Recall memory, SourceReader sources) {
    this.document = document;
    this.lexicon = lexicon;
    this.memory = memory;
    this.sources = sources;
    this.states = new StateNames(lexicon);
    this.recurrence = new Recurrence(lexicon, memory);
    this.localities = new Localities(document, lexicon);
  }

  Referent read(SourcePhrase p, Head head, int at, List<Span> own) {
    boolean named = p.core().get(p.core().size() - 1).isCapitalised() && p.core().size() > 1;
    boolean again =
        p.article() == Article.DEFINITE
            && p.possessor().isEmpty()
            && p.complement().isEmpty()
            && !named;
    Optional<Referent> before =
        again ? recurrence.calledBefore(p, head, at, own) : Optional.empty();
    return before
        .map(r -> head.plural() ? r.inPlural() : r)
        .orElseGet(() -> first(p, head, at, own));
  }

  private Referent first(SourcePhrase p, Head head, int at, List<Span> own) {
    return switch (head.kind()) {
      case SPOKESPERSON -> spokesperson(p, head, at, own);
      case ANALYST, INSTITUTE -> analyst(p, head, at, own);
      case DOCUMENT -> documentOf(p, head, at, own);
      case SERVANT, PRIVATE -> unnamedOrOffice(p, head, at, own);
      case HOLDER, BODY, AGENCY, COMPANY, GROUP -> titled(p, head, at, own);
    };
  }

  // ---- spokespersons, analysts, documents stand for somebody else

  /** Whom it stands for: the possessor, the complement, or a known name in front. */
  private Optional<Referent> owner(SourcePhrase p, int at, List<Span> own) {
    if (p.article() == Article.POSSESSIVE) {
      return sources.possessor(p.determiner(), own);
    }
    if (!p.possessor().isEmpty()) {
      return Optional.of(
          country(p, at).orElseGet(() -> sources.phrase(p.possessorWithArticle(), own)));
    }
    List<Token> whose = p.whose();
    boolean calledSo =
        !whose.isEmpty()
            && !p.called().isEmpty()
            && !whose.get(whose.size() - 1).isCapitalised()
            && p.head().map(h -> !h.kind().isHuman()).orElse(false);
    if (calledSo) {
      return Optional.of(sources.phrase(p.called(), own));
    }
    if (!whose.isEmpty()) {
      return Optional.of(sources.phrase(whose, own));
    }
    List<Mention> inCore = lexicon.mentions(p.core());
    return inCore.isEmpty()
        ? Optional.empty()
        : Optional.of(Knowns.referent(inCore.get(0).known(), p.core()));
  }

  /** "The country's president": the state that the text speaks of. */
  private Optional<Referent> country(SourcePhrase p, int at) {
    boolean one = p.possessor().size() == 1 && LANDS.contains(p.possessor().get(0).lower());
    return one ? memory.state(at).map(Referent::state) : Optional.empty();
  }

  private Referent spokesperson(SourcePhrase p, Head head, int at, List<Span> own) {
    List<Token> before =
        p.core().subList(0, Math.max(0, p.core().size() - 1)).stream()
            .filter(t -> !RANKS.contains(t.lower()))
            .toList();
    boolean alone = p.possessor().isEmpty() && p.article() != Article.POSSESSIVE;
    if (!before.isEmpty() && alone && p.complement().isEmpty()) {
      return spokesperson(sources.phrase(before, own), "", head);
    }
    if (!before.isEmpty() && alone && p.preposition().equals("in")) {
      String name = seat(p) + states.written(before);
      return Referent.person(name, sources.affiliation(p), head.plural());
    }
    return owner(p, at, own)
        .map(o -> spokesperson(o, before.isEmpty() ? "" : " " + states.written(before), head))
        .or(() -> alone ? inFocus(p, head, at, own) : Optional.empty())
        .orElseGet(() -> stated(p, head, at, Sort.PERSON));
  }

  /** "A spokesman" with nothing else: of the body that was spoken of. */
  private Optional<Referent> inFocus(SourcePhrase p, Head head, int at, List<Span> own) {
    return p.core().size() > 1
        ? Optional.empty()
        : memory
            .inFocus(at, own, r -> !r.human() && r.sort() != Sort.DOCUMENT && !r.unnamed())
            .map(r -> spokesperson(r, "", head));
  }

  private Referent spokesperson(Referent office, String department, Head head) {
    String alone =
        office.sort() == Sort.GROUP ? prefix(office) + " " + head.singular() : office.name();
    String name = department.isEmpty() ? alone : prefix(office) + department;
    return new Referent(
        name, Sort.PERSON, office.house(), true, false, head.plural(), office.words());
  }

  private Referent analyst(SourcePhrase p, Head head, int at, List<Span> own) {
    boolean former = p.core().stream().anyMatch(t -> FORMER.contains(t.lower()));
    Optional<Referent> owner =
        owner(p, at, own)
            .filter(o -> !o.unnamed() && o.sort() != Sort.STATE && !former)
            .filter(o -> o.sort() == Sort.ANALYST || !p.complement().isEmpty());
    if (owner.isPresent()) {
      Referent o = owner.get();
      return new Referent(o.name(), Sort.ANALYST, o.house(), true, false, head.plural(), o.words());
    }
    boolean proper = p.core().get(p.core().size() - 1).isCapitalised();
    return proper && p.article() != Article.INDEFINITE && p.core().size() > 1
        ? stated(p, head, at, Sort.ANALYST)
        : Referent.unnamed(described(p), Optional.empty(), head);
  }

  private Referent documentOf(SourcePhrase p, Head head, int at, List<Span> own) {
    Optional<Referent> owner = owner(p, at, own).filter(o -> !o.unnamed());
    boolean leaked = p.core().stream().anyMatch(t -> LEAKED.contains(t.lower()));
    boolean place =
        p.preposition().equals("from")
            && !p.whose().isEmpty()
            && lexicon.mentions(p.complement()).isEmpty();
    boolean stands = owner.isPresent() && owner.get().sort() != Sort.STATE && !place;
    if (stands && !(leaked && ofState(owner.get()))) {
      Referent o = owner.get();
      return new Referent(
          o.name(), Sort.DOCUMENT, o.house(), false, false, head.plural(), o.words());
    }
    String name = SourceReader.lowered(words(p, false));
    Optional<String> house =
        leaked ? Optional.of(name) : owner.flatMap(Referent::house).or(() -> Optional.of(name));
    return new Referent(name, Sort.DOCUMENT, house, false, false, head.plural(), Set.of());
  }

  private boolean ofState(Referent r) {
    return r.house().map(h -> !lexicon.adjective(h).equals(h)).orElse(false);
  }

  // ---- officials, witnesses, office holders, bodies

  private Referent unnamedOrOffice(SourcePhrase p, Head head, int at, List<Span> own) {
    boolean definite =
        p.article() == Article.DEFINITE
            || p.article() == Article.POSSESSIVE
            || !p.possessor().isEmpty();
    if (definite && !head.plural()) {
      return titled(p, head, at, own);
    }
    boolean former = p.core().stream().anyMatch(t -> FORMER.contains(t.lower()));
    boolean serves = head.kind() == Head.Kind.SERVANT && !former;
    return Referent.unnamed(
        described(p), serves ? sources.affiliation(p) : Optional.empty(), head.plural());
  }

  private Referent titled(SourcePhrase p, Head head, int at, List<Span> own) {
    boolean proper = p.core().get(p.core().size() - 1).isCapitalised();
    if (p.article() == Article.INDEFINITE && !proper) {
      return Referent.unnamed(described(p), sources.affiliation(p), head);
    }
    Optional<String> local = localities.office(p, at);
    if (local.isPresent()) {
      return Referent.person(local.get(), memory.state(at), head.plural());
    }
    Sort sort = head.kind().sort();
    boolean namedOwner = !p.possessor().isEmpty() && !lexicon.mentions(p.possessor()).isEmpty();
    boolean owned = p.article() == Article.POSSESSIVE || !p.possessor().isEmpty();
    Optional<Referent> owner = owned && !namedOwner ? owner(p, at, own) : Optional.empty();
    Optional<Referent> agency =
        NEWS_AGENCY.containsAll(SourcePhrase.words(p.core()))
            ? owner
                .filter(o -> o.sort() == Sort.STATE)
                .flatMap(Referent::house)
                .flatMap(this::stateAgency)
            : Optional.empty();
    if (agency.isPresent()) {
      return agency.get();
    }
    if (owner.isPresent()
        && owner.get().name().endsWith(" president")
        && head.singular().equals("office")) {
      return new Referent(
          owner.get().name() + "ial office",
          sort,
          owner.get().house(),
          false,
          false,
          false,
          Set.of());
    }
    if (owner.isPresent()) {
      String name = prefix(owner.get()) + " " + states.written(p.core()) + tail(p);
      return new Referent(
          name, sort, owner.get().house(), head.kind().isHuman(), false, head.plural(), Set.of());
    }
    return stated(p, head, at, sort);
  }

  /** "Its news agency": the one through which that state speaks. */
  private Optional<Referent> stateAgency(String state) {
    return lexicon.agency(state).map(k -> Knowns.referent(k, List.of()));
  }

  /** An office by its own words, with the state where the words or what stands before tell it. */
  private Referent stated(SourcePhrase p, Head head, int at, Sort sort) {
    Optional<String> told = sources.affiliation(p);
    Optional<String> near =
        told.isPresent() || !head.kind().isOfState() ? Optional.empty() : nearState(p, at);
    boolean proper = !p.core().isEmpty() && p.core().get(p.core().size() - 1).isCapitalised();
    boolean guest = GUESTS.contains(head.singular());
    String seat = p.preposition().equals("in") && !guest ? seat(p) : "";
    String owner = p.possessor().isEmpty() ? "" : states.written(p.possessor()) + " ";
    String words = owner + seat + titled(p, head, seat.isEmpty());
    String name = proper ? words : SourceReader.lowered(words);
    Optional<String> house = told.or(() -> near).or(() -> Optional.of(name));
    return new Referent(name, sort, house, head.kind().isHuman(), false, head.plural(), Set.of());
  }

  /**
   * The state whose capital was gone to ("Oram stands by it. The ministry said"), else the last.
   */
  private Optional<String> nearState(SourcePhrase p, int at) {
    Optional<String> capital =
        p.article() == Article.DEFINITE
            ? memory.capital(at, List.of(), Referent.state("")).flatMap(Referent::house)
            : Optional.empty();
    return capital.or(() -> memory.state(at));
  }

  /** "Defence ministry" for "Ministry of Defence", so that both are one voice. */
  private String titled(SourcePhrase p, Head head, boolean withTail) {
    boolean inverts =
        Set.of("ministry", "minister").contains(head.singular())
            && p.preposition().equals("of")
            && !p.complement().isEmpty()
            && p.core().size() == 1;
    if (!inverts) {
      return states.written(p.properName()) + (withTail ? tail(p) : "");
    }
    List<Token> matter = p.complement();
    int in = 0;
    while (in < matter.size() && !matter.get(in).is("in")) {
      in++;
    }
    return seat(matter.subList(in, matter.size()))
        + StateNames.plain(states.written(matter.subList(0, in)))
        + " "
        + head.singular();
  }

  /** "in Oram": the state whose capital it is, as an adjective and a space. */
  private String seat(SourcePhrase p) {
    return seat(p.complement());
  }

  private String seat(List<Token> place) {
    return lexicon.mentions(place).stream()
        .map(Mention::known)
        .filter(k -> k.kind() == Known.Kind.CAPITAL || k.kind() == Known.Kind.STATE)
        .findFirst()
        .map(k -> states.adjective(k.name()) + " ")
        .orElse("");
  }

  private String tail(SourcePhrase p) {
    boolean belongs = Set.of("of", "for", "to", "at").contains(p.preposition());
    boolean inName =
        p.preposition().equals("of") && p.core().get(p.core().size() - 1).isCapitalised();
    String words = inName ? states.writtenInName(p.complement()) : states.written(p.complement());
    return belongs ? " " + p.preposition() + " " + words : "";
  }

  private String prefix(Referent owner) {
    Optional<String> state = owner.house().filter(h -> owner.unnamed() && owner.human());
    if (state.isPresent() && !lexicon.adjective(state.get()).equals(state.get())) {
      return states.adjective(state.get());
    }
    return owner.sort() == Sort.STATE
        ? states.adjective(owner.name())
        : StateNames.attributive(owner.name(), owner.sort());
  }

  private String described(SourcePhrase p) {
    return SourceReader.lowered(words(p, true));
  }

  /** The phrase in its own words, with its article where that is indefinite. */
  private String words(SourcePhrase p, boolean withArticle) {
    List<Token> first = p.possessor().isEmpty() ? p.core() : p.possessor();
    List<Token> last = p.complement().isEmpty() ? p.core() : p.complement();
    boolean article = withArticle && p.article() == Article.INDEFINITE;
    int from = article ? p.determiner().start() : first.get(0).start();
    return document.text().substring(from, Math.max(last.get(last.size() - 1).end(), from));
  }
}
