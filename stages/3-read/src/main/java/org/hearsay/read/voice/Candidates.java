package org.hearsay.read.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/** Everybody whom a source may mean, one a name. */
final class Candidates {
  private final Document document;
  private final Memory memory;
  private final Function<Recall, SourceReader> readers;

  /**
   * @param readers reads a source by what it is told of the text before
   */
  Candidates(Document document, Memory memory, Function<Recall, SourceReader> readers) {
    this.document = document;
    this.memory = memory;
    this.readers = readers;
  }

  /**
   * In the order in which they were met.
   *
   * @param rule what the rules make of the source, which is always among them
   */
  List<Candidate> of(Asked asked, Optional<Referent> above, Referent rule) {
    Map<String, Candidate> all = new LinkedHashMap<>();
    Map<String, Party> parties = Party.before(asked.at(), memory.all());
    Referent written = resolved(Supposed.NOBODY, asked.spoken(), above);
    if (!asked.kind().isPronoun()) {
      add(all, parties, new Candidate(written, Candidate.Way.WRITTEN, Optional.empty()));
    }
    if (asked.kind().isOpen()) {
      inside(asked).forEach(c -> add(all, parties, c));
      owners(asked).forEach(c -> add(all, parties, c));
      for (Party p : parties.values()) {
        Referent meant = resolved(Supposed.means(p.who()), asked.spoken(), above);
        if (!meant.name().equals(written.name())) {
          add(all, parties, new Candidate(meant, Candidate.Way.MEANT, Optional.of(p)));
        }
        if (!asked.kind().isPronoun()) {
          add(all, parties, new Candidate(p.who(), Candidate.Way.ITSELF, Optional.of(p)));
          filled(asked, written, p).ifPresent(c -> add(all, parties, c));
        }
      }
      if (!asked.kind().isPronoun()) {
        for (Party p : Party.after(asked.at(), memory.all()).values()) {
          add(all, parties, new Candidate(p.who(), Candidate.Way.LATER, Optional.of(p)));
        }
      }
      stated(asked, above, written, parties).forEach(c -> add(all, parties, c));
    }
    if (!asked.kind().isPronoun()) {
      verbatim(asked, written).ifPresent(c -> add(all, parties, c));
    }
    add(all, parties, new Candidate(rule, Candidate.Way.RULE, Optional.empty()));
    return List.copyOf(all.values());
  }

  private Referent resolved(Recall recall, Spoken spoken, Optional<Referent> above) {
    return readers.apply(recall).resolve(spoken, above);
  }

  private static void add(
      Map<String, Candidate> all, Map<String, Party> parties, Candidate candidate) {
    String name = candidate.who().name();
    if (name.isBlank()) {
      return;
    }
    Optional<Party> same = Optional.ofNullable(parties.get(name));
    all.putIfAbsent(
        name, new Candidate(candidate.who(), candidate.way(), candidate.through().or(() -> same)));
  }

  /**
   * "The country's president" as that of each state that was met. An office that names no state
   * keeps its own words: to put the likeliest state before it was tried, and was wrong too often.
   */
  private List<Candidate> stated(
      Asked asked, Optional<Referent> above, Referent written, Map<String, Party> parties) {
    List<Candidate> found = new ArrayList<>();
    for (Party p : parties.values()) {
      if (p.who().sort() != Referent.Sort.STATE) {
        continue;
      }
      String state = p.who().name();
      Referent office = resolved(Supposed.stateOf(state), asked.spoken(), above);
      if (!office.name().equals(written.name())) {
        found.add(new Candidate(office, Candidate.Way.STATE, Optional.of(p)));
      }
    }
    return found;
  }

  private List<Candidate> inside(Asked asked) {
    List<Candidate> found = new ArrayList<>();
    Span source = asked.spoken().source().get(0);
    for (Memory.Trace t : memory.all()) {
      if (source.contains(t.span())
          && !t.span().equals(source)
          && t.who().sort() != Referent.Sort.STATE) {
        Party p = new Party(t.who(), List.of(t));
        found.add(new Candidate(t.who(), Candidate.Way.INSIDE, Optional.of(p)));
      }
    }
    return found;
  }

  private List<Candidate> owners(Asked asked) {
    List<Candidate> found = new ArrayList<>();
    SourceReader reader = readers.apply(Supposed.NOBODY);
    for (List<Token> owner :
        List.of(asked.phrase().possessorWithArticle(), asked.phrase().whose())) {
      if (!owner.isEmpty()
          && (owner != asked.phrase().possessorWithArticle()
              || !asked.phrase().possessor().isEmpty())) {
        Referent who = reader.phrase(owner, List.of());
        found.add(new Candidate(who, Candidate.Way.OWNER, Optional.empty()));
      }
    }
    return found;
  }

  /** "A source at the agency" as "a source at" whoever it is. */
  private Optional<Candidate> filled(Asked asked, Referent written, Party p) {
    SourcePhrase phrase = asked.phrase();
    List<Token> open = asked.open();
    if (open.isEmpty() || open == phrase.core() || p.who().unnamed()) {
      return Optional.empty();
    }
    List<Token> first =
        phrase.article() == SourcePhrase.Article.INDEFINITE
            ? List.of(phrase.determiner())
            : List.of();
    String words = StateNames.words(join(first, phrase.core()));
    String name =
        phrase.possessor().isEmpty() && phrase.article() != SourcePhrase.Article.POSSESSIVE
            ? words + " " + phrase.preposition() + " " + p.who().name()
            : p.who().name() + " " + words;
    return Optional.of(
        new Candidate(
            written.under(SourceReader.lowered(name)), Candidate.Way.FILLED, Optional.of(p)));
  }

  private static List<Token> join(List<Token> a, List<Token> b) {
    List<Token> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private Optional<Candidate> verbatim(Asked asked, Referent written) {
    Span span = asked.spoken().source().get(0);
    List<Token> tokens = document.tokens(span);
    boolean article = !tokens.isEmpty() && Set.of("the", "a", "an").contains(tokens.get(0).lower());
    List<Token> rest = article ? tokens.subList(1, tokens.size()) : tokens;
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                written.under(StateNames.words(rest)), Candidate.Way.VERBATIM, Optional.empty()));
  }
}
