package org.hearsay.read.claim;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.model.Attribution;
import org.hearsay.model.EventType;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Tag;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.place.PlaceMention;
import org.hearsay.read.time.Timed;

/** Where and when of a draft: what stands in its clause and inside its attribution's content. */
final class Settings {
  private static final String PLACING =
      "in|at|near|on|off|over|from|into|to|across|towards?|outside|inside|around|above|through|of|by|along|via|onto|beyond|within|south|north|east|west";

  private final Draft draft;
  private final Optional<Attribution> attribution;

  Settings(Draft draft, Optional<Attribution> attribution) {
    this.draft = draft;
    this.attribution = attribution;
  }

  private Sighting sighting() {
    return draft.sighting();
  }

  /** The words that can speak of the draft: its clause, cut to the attribution's content. */
  private boolean reachable(Span span) {
    return attribution
        .map(a -> a.carries(span) || a.cue().stream().anyMatch(c -> c.overlaps(draft.trigger())))
        .orElse(true);
  }

  private int from() {
    return draft.clause().map(c -> c.clauseStart()).orElse(0);
  }

  private int to() {
    int trigger = Math.max(0, sighting().grammar().wordAt(draft.trigger()));
    int end = draft.clause().map(c -> c.clauseEnd()).orElse(sighting().grammar().size());
    return Math.max(end, Math.min(trigger + 1, sighting().grammar().size()));
  }

  /** The time nearest to the trigger in its clause; one that opens the sentence serves too. */
  Optional<Time> time(boolean ahead) {
    Grammar grammar = sighting().grammar();
    int trigger = grammar.wordAt(draft.trigger());
    return sighting().times().stream()
        .filter(t -> reachable(t.span()))
        .filter(t -> reach(grammar, t, trigger))
        .min(Comparator.comparingInt(t -> distance(grammar, t, trigger)))
        .map(t -> new Time(t.span(), t.days(ahead)));
  }

  private boolean reach(Grammar grammar, Timed t, int trigger) {
    int at = grammar.wordAt(t.span());
    boolean clause = at >= from() && at < to();
    boolean shared = at < trigger && sharedVerb(grammar, at, trigger);
    boolean opens = at <= 3;
    return clause || shared || opens && from() > 0 && sameBreath(grammar, trigger);
  }

  /** Between the time and the trigger stands no new subject. */
  private boolean sharedVerb(Grammar grammar, int at, int trigger) {
    boolean verb = draft.clause().isPresent();
    return verb
        && grammar.nouns().stream()
            .noneMatch(g -> g.first() > at && g.end() <= trigger && !g.hasPreposition())
        && draft.clause().get().subject().filter(s -> s.first() < at).isPresent();
  }

  private boolean sameBreath(Grammar grammar, int trigger) {
    for (int i = 0; i < trigger; i++) {
      if (WordShape.is(grammar.lower(i), ";|:|that|which")) {
        return false;
      }
    }
    return true;
  }

  private static int distance(Grammar grammar, Timed t, int trigger) {
    int at = grammar.wordAt(t.span());
    return at >= trigger ? at - trigger : 2 * (trigger - at) + 1;
  }

  /** The place that the draft's own phrases name; the type says which preposition counts most. */
  Optional<Place> place(Optional<Span> counterpart) {
    Grammar grammar = sighting().grammar();
    int trigger = grammar.wordAt(draft.trigger());
    return grammar.nouns().stream()
        .filter(g -> inReach(grammar, g, trigger))
        .filter(g -> reachable(grammar.span(g.first(), g.end())))
        .filter(g -> placeLike(grammar, g))
        .filter(g -> !taken(grammar, g, counterpart))
        .min(Comparator.comparingInt(g -> rank(grammar, g, trigger)))
        .map(g -> place(grammar, g));
  }

  private boolean inReach(Grammar grammar, NounGroup g, int trigger) {
    boolean phrase = g.hasPreposition() && grammar.lower(g.preposition()).matches(PLACING);
    boolean object =
        !g.hasPreposition()
            && draft.clause().filter(c -> c.objects().contains(g)).isPresent()
            && objectPlaces();
    boolean inClause = g.first() >= from() && g.end() <= to();
    boolean shared = g.first() < trigger && sharedVerb(grammar, g.first(), trigger);
    return (phrase || object) && (inClause || shared);
  }

  private boolean objectPlaces() {
    return draft.type() == EventType.INCURSION
        || draft.type() == EventType.INSPECT
        || draft.type() == EventType.ATTACK
        || draft.type() == EventType.TRANSFER;
  }

  private boolean taken(Grammar grammar, NounGroup g, Optional<Span> counterpart) {
    Span span = grammar.span(g.first(), g.end());
    boolean other = counterpart.filter(c -> c.overlaps(span)).isPresent();
    boolean named =
        sighting()
            .placeIn(g.first(), g.end())
            .filter(p -> p.kind() != PlaceMention.Kind.STATE)
            .isPresent();
    boolean keeps = draft.type() == EventType.ATTACK || draft.type() == EventType.INCURSION;
    boolean actor = draft.actor().map(a -> a.span().overlaps(span)).orElse(false);
    boolean item =
        draft.item().map(i -> i.span().overlaps(span)).orElse(false)
            && draft.type() != EventType.INSPECT;
    return other && !(keeps && (named || draft.type() == EventType.INCURSION))
        || actor
        || item && !named;
  }

  private boolean placeLike(Grammar grammar, NounGroup g) {
    boolean known = sighting().placeIn(g.first(), g.end()).isPresent();
    String head = grammar.lower(g.head());
    boolean noun = Words.in(Words.PLACE_NOUNS, head);
    boolean proper =
        grammar.word(g.head()).tag() == Tag.PROPN
            && g.hasPreposition()
            && WordShape.is(grammar.lower(g.preposition()), "in|at|near|off|over|outside|around")
            && sighting().nameIn(g.first(), g.end()).isEmpty()
            && !WordShape.is(
                head,
                ".*day|january|february|march|april|may|june|july|august|september|october|november|december|\\d+.*");
    boolean state =
        sighting()
            .nameIn(g.first(), g.end())
            .filter(m -> m.known().kind().meansState())
            .isPresent();
    boolean airspace = WordShape.is(head, "airspace|waters|territory");
    return known
        || noun
        || proper
        || state
            && g.hasPreposition()
            && WordShape.is(
                grammar.lower(g.preposition()), "in|into|over|across|inside|near|to|from")
        || airspace;
  }

  private int rank(Grammar grammar, NounGroup g, int trigger) {
    String preposition = g.hasPreposition() ? grammar.lower(g.preposition()) : "";
    int base =
        switch (draft.type()) {
          case TEST -> WordShape.is(preposition, "from|at|in|near|off") ? 0 : 40;
          case TRANSFER -> WordShape.is(preposition, "at|in|to|into|through|via") ? 0 : 20;
          case INCURSION -> WordShape.is(preposition, "into|over|across|around|above|") ? 0 : 10;
          default -> WordShape.is(preposition, "in|at|near|on|off|over|around|into|to|") ? 0 : 20;
        };
    boolean known =
        sighting()
            .placeIn(g.first(), g.end())
            .filter(p -> p.kind() != PlaceMention.Kind.STATE)
            .isPresent();
    int distance = Math.abs(g.first() - trigger);
    return base + (known ? 0 : 15) + distance;
  }

  private Place place(Grammar grammar, NounGroup g) {
    Optional<PlaceMention> known = sighting().placeIn(g.first(), g.end());
    int first = Parties.opened(grammar, g);
    Span words = grammar.span(first, g.end());
    if (known.isPresent()) {
      PlaceMention p = known.get();
      boolean bare = WordShape.is(grammar.lower(g.head()), "airspace|waters|territory");
      return new Place(
          bare ? words : p.span().hull(words),
          bare ? words.in(sighting().text()) : p.name(),
          p.country(),
          Optional.of(p.point()));
    }
    Optional<org.hearsay.model.Country> country =
        sighting().nameIn(g.first(), g.end()).flatMap(m -> m.known().country());
    return new Place(words, words.in(sighting().text()), country, Optional.empty());
  }
}
