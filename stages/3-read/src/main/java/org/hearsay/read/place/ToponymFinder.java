package org.hearsay.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.gazetteer.Feature;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.NamedPlace;
import org.hearsay.model.Span;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/** Finds the names in a text that some place bears; the longest wins. */
final class ToponymFinder {
  /** "Sohae Satellite Launching Station", "Demilitarized Zone", with hyphens as tokens. */
  private static final int TOKENS_MAX = 6;

  /** More places than this share no name that a text could still tell apart. */
  private static final int CANDIDATES_MAX = 80;

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ash", "as", "at", "an", "ar", "ad", "az", "bab", "de", "la");

  private final Gazetteer gazetteer;
  private final EntityLexicon lexicon;
  private final Surroundings words = Surroundings.STANDARD;

  ToponymFinder(Gazetteer gazetteer, EntityLexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  List<Toponym> find(Document document) {
    List<Token> tokens = document.tokens();
    List<Toponym> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Toponym> toponym = mayStart(tokens, i) ? longest(document, i) : Optional.empty();
      toponym.ifPresent(found::add);
      i = toponym.map(Toponym::end).orElse(i + 1);
    }
    return found;
  }

  private static boolean mayStart(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return false;
    }
    return token.isCapitalised()
        || ARTICLES.contains(token.form())
            && i + 2 < tokens.size()
            && tokens.get(i + 1).is("-")
            && tokens.get(i + 2).isCapitalised();
  }

  private Optional<Toponym> longest(Document document, int i) {
    List<Token> tokens = document.tokens();
    int last = i;
    while (last + 1 < tokens.size()
        && last + 1 < i + TOKENS_MAX
        && tokens.get(last + 1).sentence() == tokens.get(i).sentence()
        && joins(tokens, last)) {
      last++;
    }
    for (int end = last + 1; end > i; end--) {
      if (mayEnd(tokens, i, end)) {
        Optional<Toponym> found = at(document, i, end);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A name ends in a capital, in its kind ("Kursk region") or in what a hyphen ties to it. */
  private boolean mayEnd(List<Token> tokens, int first, int end) {
    Token last = tokens.get(end - 1);
    boolean tied = end > first + 2 && tokens.get(end - 2).is("-");
    boolean kind = end > first + 1 && words.is(Surroundings.WordClass.KIND, last.form());
    return last.isWord() && (last.isCapitalised() || tied || kind);
  }

  /** Whether the next token may belong to the same name: only a space or nothing in between. */
  private static boolean joins(List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    int gap = next.start() - tokens.get(at).end();
    return gap <= 1
        && (next.isWord() || next.kind() == Token.Kind.NUMBER || next.is("-") || next.is("'"));
  }

  private Optional<Toponym> at(Document document, int first, int end) {
    List<Token> tokens = document.tokens();
    Span span = tokens.get(first).span().hull(tokens.get(end - 1).span());
    String name = span.in(document.text());
    Optional<Known> state =
        lexicon
            .at(tokens, first)
            .filter(m -> m.endToken() == end)
            .map(Mention::known)
            .filter(k -> k.kind() == Known.Kind.STATE || k.kind() == Known.Kind.ADJECTIVE);
    List<Candidate> candidates =
        name.length() < 3 && state.isEmpty()
            ? shortRegion(tokens, first, name)
            : candidates(name, state);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    boolean people = state.filter(k -> k.kind() == Known.Kind.ADJECTIVE).isPresent();
    boolean byKind =
        end > first + 1 && words.is(Surroundings.WordClass.KIND, tokens.get(end - 1).form());
    return Optional.of(
        new Toponym(first, end, span, name.toLowerCase(Locale.ROOT), candidates, people, byKind));
  }

  /** "La." and "LA": two letters mean a region only after a comma or before a dot. */
  private List<Candidate> shortRegion(List<Token> tokens, int at, String name) {
    boolean afterComma = at > 0 && tokens.get(at - 1).is(",");
    boolean beforeDot = at + 1 < tokens.size() && tokens.get(at + 1).is(".");
    if (name.length() < 2 || !(afterComma || beforeDot)) {
      return List.of();
    }
    if (afterComma && name.equals(name.toUpperCase(Locale.ROOT))) {
      return gazetteer.region("US." + name).map(p -> new Candidate(p, true)).stream().toList();
    }
    return gazetteer.named(name).stream()
        .filter(n -> n.place().feature() == Feature.REGION && n.place().country().isPresent())
        .filter(n -> n.place().country().get().code().equals("US"))
        .map(n -> new Candidate(n.place(), true))
        .toList();
  }

  private List<Candidate> candidates(String name, Optional<Known> state) {
    List<Candidate> candidates = new ArrayList<>();
    state
        .flatMap(Known::country)
        .flatMap(country -> gazetteer.country(country.code()))
        .ifPresent(place -> candidates.add(new Candidate(place, true)));
    for (NamedPlace named : gazetteer.named(name)) {
      boolean there =
          !candidates.isEmpty() && candidates.get(0).place.number() == named.place().number();
      if (!there && candidates.size() < CANDIDATES_MAX) {
        candidates.add(new Candidate(named.place(), named.canonical()));
      }
    }
    return candidates;
  }
}
