package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.encoder.claims.Role;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Confidence;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.hearsay.model.Time;
import org.hearsay.read.attribution.Attributed;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.item.ItemMention;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.place.PlaceMention;
import org.hearsay.read.quantity.Measured;
import org.hearsay.read.time.Timed;

/**
 * Turns the words that the network found into claims: names, item classes, intervals, places and
 * days, by the same lexicons as the rules.
 */
final class EventResolver {
  /**
   * How sure the network must be to make a named class more special, to say another, to name one.
   */
  private static final double SPECIAL = 0.6;

  private static final double OTHER = 0.9;
  private static final double UNNAMED = 0.4;

  /** How sure the network must be of each of two items of one event. */
  private static final double ITEM_LEAST = 0.6;

  private static final int BETWEEN_ITEMS_MAX = 60;

  /** How far behind a number, in characters, the thing that it counts may begin. */
  private static final int COUNTED_WITHIN = 25;

  /** How far before one of several items, in characters, its number may end. */
  private static final int BEFORE_ITEM_MAX = 40;

  private final List<Sighting> sightings;
  private final Discourse discourse;
  private final Parties parties;
  private final Items items;

  EventResolver(Seen seen) {
    this.sightings = seen.sightings();
    this.discourse = seen.discourse();
    this.parties = new Parties(EntityLexicon.standard(), discourse);
    this.items = new Items(discourse);
  }

  /** The claims of an event, one an item (ruling 10); none where its words stand in no sentence. */
  List<Claim> claims(SpottedEvent event, EventType type, Attributed attributed) {
    Optional<Sighting> sighting = sighting(event.trigger());
    if (sighting.isEmpty()) {
      return List.of();
    }
    Optional<Attribution> carrier = Carrier.of(type, event.trigger(), attributed);
    if (carrier.filter(a -> a.stance() == Stance.ASKS).isPresent()) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    var words = new RoleWords(sighting.get());
    List<SpottedEvent.Part> items =
        coordinated(words.things(event.partsIn(Role.ITEM)), sighting.get().text());
    List<Span> counted = words.numbers(event);
    if (items.isEmpty()) {
      claims.add(
          claim(
              event, type, sighting.get(), carrier, attributed, Optional.empty(), first(counted)));
    }
    for (SpottedEvent.Part item : items) {
      List<Span> counting = counting(counted, item.span(), sighting.get());
      Optional<Span> own =
          items.size() == 1
              ? first(counting)
              : nearest(counting, item.span(), sighting.get().text());
      claims.add(claim(event, type, sighting.get(), carrier, attributed, Optional.of(item), own));
    }
    return claims;
  }

  private Optional<Sighting> sighting(Span span) {
    return sightings.stream()
        .filter(s -> s.grammar().size() > 0 && s.grammar().sentence().span().overlaps(span))
        .findFirst();
  }

  private Claim claim(
      SpottedEvent event,
      EventType type,
      Sighting s,
      Optional<Attribution> carrier,
      Attributed attributed,
      Optional<SpottedEvent.Part> item,
      Optional<Span> counted) {
    boolean ahead = event.status() == Status.PLANNED || event.status() == Status.ORDERED;
    Optional<Item> what = item.flatMap(this::item);
    return new Claim(
        new ClaimId("c0"),
        type,
        event.trigger(),
        List.of(event.trigger()),
        carrier.map(Attribution::id),
        attributed.chain(carrier),
        first(event.in(Role.ACTOR)).flatMap(this::party),
        first(event.in(Role.COUNTERPART)).flatMap(this::party),
        what,
        counted.flatMap(span -> quantity(span, what.map(Item::itemClass))),
        first(event.in(Role.PLACE)).flatMap(this::place),
        first(event.in(Role.TIME)).flatMap(span -> time(span, ahead)),
        event.status(),
        event.polarity(),
        event.certainty(),
        new Confidence(EventScore.of(event, false)));
  }

  private Optional<Party> party(Span span) {
    Optional<Sighting> s = sighting(span);
    if (s.isEmpty()) {
      return Optional.empty();
    }
    Grammar grammar = s.get().grammar();
    int last = lastWord(grammar, span);
    Optional<NounGroup> group = last < 0 ? Optional.empty() : grammar.nounAt(last);
    boolean heads = group.filter(g -> span.overlaps(grammar.word(g.head()).span())).isPresent();
    if (heads) {
      return parties.of(s.get(), group.get()).map(p -> new Party(span, p.name(), p.country()));
    }
    Optional<Mention> name =
        s.get().names().stream().filter(m -> m.span().overlaps(span)).findFirst();
    Optional<Party> asWritten =
        new RoleWords(s.get()).name(span)
            ? Optional.of(new Party(span, span.in(s.get().text()), Optional.empty()))
            : Optional.empty();
    return name.map(m -> parties.party(span, m.known())).or(() -> asWritten);
  }

  private Optional<Item> item(SpottedEvent.Part part) {
    Span span = part.span();
    Optional<Sighting> s = sighting(span);
    if (s.isEmpty()) {
      return Optional.empty();
    }
    Optional<ItemMention> named = Optional.empty();
    for (ItemMention mention : s.get().items()) {
      if (mention.span().overlaps(span)) {
        named = Optional.of(mention);
      }
    }
    Optional<ItemClass> itemClass = named.map(ItemMention::itemClass);
    if (itemClass.isEmpty()) {
      itemClass = anaphor(s.get(), span);
    }
    return Optional.of(new Item(span, decided(part, named.isPresent(), itemClass)));
  }

  /** The lexicon's class, unless the network is sure of a more special one or of another thing. */
  private static ItemClass decided(
      SpottedEvent.Part part, boolean named, Optional<ItemClass> lexical) {
    ItemClass learned = new ItemClass(part.itemClass());
    if (lexical.isEmpty()) {
      return learned;
    }
    double least = named ? learned.isA(lexical.get()) ? SPECIAL : OTHER : UNNAMED;
    return part.classShare() >= least ? learned : lexical.get();
  }

  /** "them", "the machines", "2,000 more": the item last spoken of. */
  private Optional<ItemClass> anaphor(Sighting s, Span span) {
    int last = lastWord(s.grammar(), span);
    Optional<NounGroup> group = last < 0 ? Optional.empty() : s.grammar().nounAt(last);
    return group
        .flatMap(g -> items.of(s, g, g.end()))
        .map(Item::itemClass)
        .or(() -> discourse.itemBefore(span.start()).map(ItemMention::itemClass));
  }

  private Optional<Quantity> quantity(Span span, Optional<ItemClass> item) {
    Optional<Sighting> s = sighting(span);
    Optional<Measured> number =
        s.stream()
            .flatMap(x -> x.numbers().stream())
            .filter(m -> m.span().overlaps(span))
            .filter(m -> m.kind() == Measured.Kind.COUNT || m.kind() == Measured.Kind.WEIGHT)
            .findFirst();
    return number.map(
        m ->
            new Quantity(
                m.span(),
                m.low(),
                m.high(),
                m.approximate(),
                m.vague(),
                m.unit().isEmpty() ? item.map(EventResolver::unit) : Optional.of(m.unit())));
  }

  private static String unit(ItemClass item) {
    return item.isA(new ItemClass("troops")) ? "soldier" : item.name();
  }

  private Optional<Place> place(Span span) {
    Optional<Sighting> s = sighting(span);
    if (s.isEmpty()) {
      return Optional.empty();
    }
    String words = span.in(s.get().text());
    Optional<PlaceMention> known =
        s.get().places().stream().filter(p -> p.span().overlaps(span)).findFirst();
    boolean bare =
        WordShape.is(words.toLowerCase(Locale.ROOT), ".*(airspace|waters|territory|border)");
    return Optional.of(
        known
            .map(p -> new Place(span, bare ? words : p.name(), p.country(), Optional.of(p.point())))
            .orElse(new Place(span, words, Optional.empty(), Optional.empty())));
  }

  private Optional<Time> time(Span span, boolean ahead) {
    return sighting(span).stream()
        .flatMap(s -> s.times().stream())
        .filter(t -> t.span().overlaps(span))
        .findFirst()
        .map((Timed t) -> new Time(t.span(), t.days(ahead)));
  }

  private static int lastWord(Grammar grammar, Span span) {
    for (int i = grammar.size() - 1; i >= 0; i--) {
      if (grammar.word(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  /** The surest item, and those that are joined to it by commas and "and", in text order. */
  private static List<SpottedEvent.Part> coordinated(List<SpottedEvent.Part> parts, String text) {
    if (parts.size() < 2) {
      return parts;
    }
    List<SpottedEvent.Part> sorted =
        parts.stream().sorted(Comparator.comparing(SpottedEvent.Part::span)).toList();
    int surest = sorted.indexOf(parts.get(0));
    int first = surest;
    while (first > 0 && joined(sorted.get(first - 1), sorted.get(first), text)) {
      first--;
    }
    int last = surest;
    while (last + 1 < sorted.size() && joined(sorted.get(last), sorted.get(last + 1), text)) {
      last++;
    }
    return sorted.subList(first, last + 1);
  }

  private static boolean joined(SpottedEvent.Part a, SpottedEvent.Part b, String text) {
    String between = text.substring(Math.min(a.span().end(), b.span().start()), b.span().start());
    boolean sure = a.share() >= ITEM_LEAST && b.share() >= ITEM_LEAST;
    return sure
        && between.length() <= BETWEEN_ITEMS_MAX
        && WordShape.is(between, "(?s)[^.;]*(,|\\b(and|or|plus|as well as)\\b)[^.;]*");
  }

  private static Optional<Span> first(List<Span> spans) {
    return spans.stream().findFirst();
  }

  /** The numbers, but for those behind the item that count another item which follows them. */
  private static List<Span> counting(List<Span> numbers, Span item, Sighting s) {
    return numbers.stream()
        .filter(
            n ->
                n.start() < item.end()
                    || s.items().stream()
                        .filter(m -> m.span().start() >= n.end())
                        .filter(m -> m.span().start() - n.end() <= COUNTED_WITHIN)
                        .findFirst()
                        .map(m -> m.span().overlaps(item))
                        .orElse(true))
        .toList();
  }

  /** The number nearest before the item, with no other item between. */
  private static Optional<Span> nearest(List<Span> counted, Span item, String text) {
    return counted.stream()
        .filter(c -> c.start() <= item.end() && item.start() - c.end() <= BEFORE_ITEM_MAX)
        .filter(c -> !text.substring(Math.min(c.end(), item.start()), item.start()).contains(","))
        .max(Comparator.naturalOrder());
  }
}
