package org.hearsay.read.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Country;
import org.hearsay.read.lexicon.FactFile;
import org.hearsay.read.lexicon.Phrases;
import org.hearsay.read.text.Token;

/** The names that the data files know. Immutable; safe for any number of threads. */
public final class EntityLexicon {
  private static final int STATE_COLUMNS = 4;
  private static final int NAME_COLUMNS = 5;

  private final Phrases<Known> names = Phrases.asWritten();
  private final Map<String, Known> statesByCode = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, Known> agencies = new HashMap<>();

  private EntityLexicon() {}

  /** The lexicon of the data files in the jar. */
  public static EntityLexicon standard() {
    return Standard.LEXICON;
  }

  private static final class Standard {
    private static final EntityLexicon LEXICON = load();
  }

  private static EntityLexicon load() {
    EntityLexicon lexicon = new EntityLexicon();
    FactFile.read(EntityLexicon.class, "states.tsv", STATE_COLUMNS).forEach(lexicon::state);
    FactFile.read(EntityLexicon.class, "organisations.tsv", NAME_COLUMNS).forEach(lexicon::name);
    FactFile.read(EntityLexicon.class, "persons.tsv", NAME_COLUMNS).forEach(lexicon::name);
    return lexicon;
  }

  private void state(List<String> fact) {
    String name = fact.get(1);
    Known.Kind kind =
        fact.get(2).equals("name")
            ? Known.Kind.STATE
            : Known.Kind.valueOf(fact.get(2).toUpperCase(Locale.ROOT));
    Known known = new Known(name, kind, country(fact.get(0)), Optional.of(name));
    names.add(fact.get(3), known);
    if (kind == Known.Kind.STATE) {
      statesByCode.putIfAbsent(fact.get(0), known);
    } else if (kind == Known.Kind.ADJECTIVE) {
      adjectives.putIfAbsent(name, fact.get(3));
    }
  }

  private void name(List<String> fact) {
    Known.Kind kind = Known.Kind.valueOf(fact.get(0).toUpperCase(Locale.ROOT));
    Optional<String> house = Optional.of(fact.get(3)).filter(h -> !h.isEmpty());
    Known known = new Known(fact.get(1), kind, country(fact.get(2)), house);
    names.add(fact.get(4), known);
    if (kind == Known.Kind.AGENCY) {
      house.filter(h -> !h.equals(known.name())).ifPresent(h -> agencies.putIfAbsent(h, known));
    }
  }

  private static Optional<Country> country(String code) {
    return code.isEmpty() ? Optional.empty() : Optional.of(new Country(code));
  }

  /** The known name that starts at the token, the longest one. */
  public Optional<Mention> at(List<Token> tokens, int i) {
    return names
        .longestAt(tokens, i)
        .map(
            f ->
                new Mention(
                    f.value(),
                    tokens.get(i).span().hull(tokens.get(f.end() - 1).span()),
                    i,
                    f.end()));
  }

  /** Every known name, in order, none overlapping another. */
  public List<Mention> mentions(List<Token> tokens) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Mention> mention = at(tokens, i);
      mention.ifPresent(found::add);
      i = mention.map(Mention::endToken).orElse(i + 1);
    }
    return found;
  }

  /** The state of a country code. */
  public Optional<Known> state(Country country) {
    return Optional.ofNullable(statesByCode.get(country.code()));
  }

  /** The news agency through which a state speaks: of its agencies the one that is listed first. */
  public Optional<Known> agency(String state) {
    return Optional.ofNullable(agencies.get(state)).filter(k -> adjectives.containsKey(state));
  }

  /** A state's adjective: "North Korean" of "North Korea"; the name itself where it has none. */
  public String adjective(String state) {
    return adjectives.getOrDefault(state, state);
  }
}
