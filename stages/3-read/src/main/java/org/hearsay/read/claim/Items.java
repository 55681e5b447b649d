package org.hearsay.read.claim;

import java.util.Optional;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Tag;
import org.hearsay.read.item.ItemMention;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.quantity.Measured;

/** Noun groups as items with their number. */
final class Items {
  private final Discourse discourse;

  Items(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The item that the words from the group's first to the end name, "of" phrases included; for a
   * pronoun, a bare number or a word such as "machines" the item last spoken of.
   */
  Optional<Item> of(Sighting s, NounGroup group, int end) {
    Grammar grammar = s.grammar();
    Optional<ItemMention> own = s.itemIn(group.first(), group.end());
    boolean heads = own.isPresent() && covers(s, own.get(), group.head());
    if (heads) {
      return own.map(m -> item(s, group, m));
    }
    Optional<ItemMention> inPhrase =
        end > group.end() ? s.itemIn(group.end(), end) : Optional.empty();
    if (inPhrase.isPresent() && measure(grammar, group)) {
      return inPhrase.map(m -> new Item(wide(s, m), m.itemClass()));
    }
    if (own.isPresent()
        && grammar.word(group.head()).tag() == Tag.PROPN
        && s.nameIn(group.head(), group.end()).isEmpty()) {
      return own.map(m -> item(s, group, m));
    }
    if (own.isPresent() && partOf(grammar, group)) {
      return own.map(m -> item(s, group, m));
    }
    return anaphor(s, group, end);
  }

  private static boolean covers(Sighting s, ItemMention item, int head) {
    return s.grammar().word(head).span().overlaps(item.span());
  }

  /** "dozens of engines", "deliveries of shells", "a number of drones": the phrase tells. */
  private static boolean measure(Grammar grammar, NounGroup group) {
    String head = Words.singular(grammar.lower(group.head()));
    return grammar.word(group.head()).tag() == Tag.NUM
        || WordShape.is(
            head,
            "dozen|hundred|thousand|million|score|number|type|kind|batch|shipment|variety"
                + "|range|load|lot|consignment|pair|piece|quantity|amount|series|supply|delivery|stock"
                + "|stockpile|salvo|barrage|kilogram|tonne|ton|part|group|ten|most|some|all|many|majority"
                + "|handful|couple|kg|set|fleet|swarm|wave|half|third|quarter|round|contingent|unit|majority"
                + "|tranche|package|battery|squadron|crate|load|planeload|shipload|trainload|truckload|several|any|none|one|two|each|host|hundred|convoy|class|generation|model|version")
        || WordShape.is(
            grammar.lower(group.head()), "hundreds|thousands|dozens|scores|tens|millions");
  }

  /** "missile site" is no missile; "drone attack" none either; "missile launches" tells one. */
  private static boolean partOf(Grammar grammar, NounGroup group) {
    String head = grammar.lower(group.head());
    return Words.in(Words.TESTS, head)
        || WordShape.is(
            Words.singular(head),
            "delivery|shipment|transfer|supply|sale|flight|export|production"
                + "|system|type|fleet|force|order|purchase|capability|programme|program|package|aid|support|strike|attack|fire|salvo|barrage|exercise|drill|technology|design");
  }

  private Optional<Item> anaphor(Sighting s, NounGroup group, int end) {
    Optional<ItemClass> named = discourse.named(s.grammar(), group);
    if (named.isPresent()) {
      int first = Parties.opened(s.grammar(), group);
      return Optional.of(new Item(s.grammar().span(first, group.end()), named.get()));
    }
    Grammar grammar = s.grammar();
    String head = grammar.lower(group.head());
    boolean pronoun =
        WordShape.is(
            head,
            "it|them|they|these|those|one|ones|any|none|some|both|each|that|all|many|most|another");
    boolean number = grammar.word(group.head()).tag() == Tag.NUM;
    boolean generic = Words.in(Words.GENERIC_ITEMS, head);
    if (!pronoun && !number && !generic) {
      return Optional.empty();
    }
    Span span = grammar.span(Parties.opened(grammar, group), group.end());
    return discourse.itemBefore(span.start()).map(m -> new Item(head(s, group), m.itemClass()));
  }

  private static Span head(Sighting s, NounGroup group) {
    return s.grammar().word(group.head()).span();
  }

  /** The group's words without determiner and number. */
  private static Item item(Sighting s, NounGroup group, ItemMention mention) {
    int first = Parties.opened(s.grammar(), group);
    Span span = s.grammar().span(first, group.end());
    return new Item(span.overlaps(mention.span()) ? span : mention.span(), mention.itemClass());
  }

  private static Span wide(Sighting s, ItemMention mention) {
    int word = s.grammar().wordAt(mention.span());
    return s.grammar()
        .nounAt(word)
        .map(g -> s.grammar().span(Parties.opened(s.grammar(), g), g.end()))
        .filter(span -> span.overlaps(mention.span()))
        .orElse(mention.span());
  }

  /** The number that counts the group, from its first word to the end of its phrases. */
  Optional<Quantity> quantity(Sighting s, NounGroup group, int end, Optional<ItemClass> item) {
    int first = group.first();
    Optional<ItemMention> named = end > group.end() ? s.itemIn(group.end(), end) : Optional.empty();
    if (named.isPresent() && item.isPresent() && named.get().itemClass().equals(item.get())) {
      int word = s.grammar().wordAt(named.get().span());
      Optional<NounGroup> own = s.grammar().nounAt(word);
      boolean counted =
          own.isPresent()
              && s.numbers().stream()
                  .anyMatch(
                      m -> counts(m) && s.within(m.span(), own.get().first(), own.get().end()));
      first = counted ? own.get().first() : first;
    }
    for (Measured m : s.numbers()) {
      boolean inside = s.within(m.span(), first, Math.max(end, group.end()));
      if (inside && counts(m) && !belongsToName(s, m)) {
        return Optional.of(quantity(s, m, group, item));
      }
    }
    return Optional.empty();
  }

  private static boolean counts(Measured m) {
    return m.kind() == Measured.Kind.COUNT || m.kind() == Measured.Kind.WEIGHT;
  }

  /** "the two countries", "one of": a number that names rather than counts. */
  private static boolean belongsToName(Sighting s, Measured m) {
    int word = s.grammar().wordAt(m.span());
    return word >= 0
        && s.grammar().lower(word).contains("-")
        && !WordShape.is(s.grammar().lower(word), "\\w+-(\\w+|strong|odd)");
  }

  private static Quantity quantity(
      Sighting s, Measured m, NounGroup group, Optional<ItemClass> item) {
    Optional<String> unit = m.unit().isEmpty() ? unit(s, group, item) : Optional.of(m.unit());
    return new Quantity(m.span(), m.low(), m.high(), m.approximate(), m.vague(), unit);
  }

  private static Optional<String> unit(Sighting s, NounGroup group, Optional<ItemClass> item) {
    String head = Words.singular(s.grammar().lower(group.head()));
    boolean noun =
        s.grammar().word(group.head()).tag() == Tag.NOUN
            && !WordShape.is(head, "dozen|hundred|thousand|score|million");
    if (item.isPresent() && item.get().isA(new ItemClass("troops"))) {
      return Optional.of("soldier");
    }
    if (noun) {
      return Optional.of(head);
    }
    return item.map(ItemClass::name);
  }
}
