package org.hearsay.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    boolean generic = generic(tokens, first, end);
    List<Candidate> candidates = new ArrayList<>();
    if (name.length() < 3 && state.isEmpty() && afterComma(tokens, first)) {
      candidates.addAll(postal(name));
    }
    if (candidates.isEmpty()) {
      candidates.addAll(candidates(name, state, dotted(document, first, end)));
    }
    candidates.removeIf(c -> generic && !c.isOfTheField());
    boolean ofTheField = candidates.stream().anyMatch(Candidate::isOfTheField);
    candidates.removeIf(c -> ofTheField && c.isDivision());
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    boolean people = state.filter(k -> k.kind() == Known.Kind.ADJECTIVE).isPresent();
    boolean byKind =
        end > first + 1 && words.is(Surroundings.WordClass.KIND, tokens.get(end - 1).form());
    return Optional.of(
        new Toponym(first, end, span, name.toLowerCase(Locale.ROOT), candidates, people, byKind));
  }

  /** "North", "West Coast", "Bay": such words name a place only where a data file says so. */
  private boolean generic(List<Token> tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      String form = tokens.get(i).form();
      if (!(form.equals("The") && end > first + 1)
          && !words.is(Surroundings.WordClass.GENERIC, form)
          && !words.is(Surroundings.WordClass.KIND, form)) {
        return false;
      }
    }
    return true;
  }

  private static boolean afterComma(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).is(",");
  }

  /** "LA" after a comma. */
  private List<Candidate> postal(String name) {
    return name.length() == 2 && name.equals(name.toUpperCase(Locale.ROOT))
        ? gazetteer.region("US." + name).map(p -> new Candidate(p, true)).stream().toList()
        : List.of();
  }

  /** Whether the name is written short: with a dot inside or after, or before a comma after one. */
  private static boolean dotted(Document document, int first, int end) {
    List<Token> tokens = document.tokens();
    Token last = tokens.get(end - 1);
    boolean dotAfter = end < tokens.size() && tokens.get(end).is(".");
    boolean betweenCommas =
        afterComma(tokens, first) && end < tokens.size() && tokens.get(end).is(",");
    return last.form().indexOf('.') >= 0 || dotAfter || betweenCommas;
  }

  /**
   * Whether a short form means the region: a dot, and of two initials ("S.C.", not "L.A.") only
   * where the region has two words.
   */
  private static boolean means(NamedPlace named, String name, boolean dotted) {
    if (!named.abbreviated()) {
      return name.length() > 2;
    }
    boolean initials = name.length() >= 3 && name.charAt(1) == '.';
    boolean twoWords = named.place().name().indexOf(' ') > 0;
    return dotted
        && name.indexOf('\'') < 0
        && name.indexOf('’') < 0
        && (name.length() > 4 || initials == twoWords);
  }

  private List<Candidate> candidates(String name, Optional<Known> state, boolean dotted) {
    List<Candidate> candidates = new ArrayList<>();
    state
        .flatMap(Known::country)
        .flatMap(country -> gazetteer.country(country.code()))
        .ifPresent(place -> candidates.add(new Candidate(place, true)));
    for (NamedPlace named : gazetteer.named(name)) {
      boolean there =
          !candidates.isEmpty() && candidates.get(0).place.number() == named.place().number();
      if (!there && candidates.size() < CANDIDATES_MAX && means(named, name, dotted)) {
        candidates.add(new Candidate(named.place(), named.canonical()));
      }
    }
    return candidates;
  }
}
