package org.hearsay.read.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.ItemClass;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.grammar.NounGroup;
import org.hearsay.read.grammar.Tag;
import org.hearsay.read.item.ItemMention;

/** What the text has spoken of before a point: what "them" and "the country" can mean. */
final class Discourse {
  private static final ItemClass WEAPONS = new ItemClass("weapons");

  /** A designation that the lexicon does not know: "IR-9", "FH-95". */
  private static final String DESIGNATION = "\\p{Lu}{1,5}-?\\d{1,4}\\p{L}{0,2}s?";

  private final List<Sighting> sightings;
  private final Map<String, ItemClass> names = new HashMap<>();

  Discourse(List<Sighting> sightings) {
    this.sightings = sightings;
    for (Sighting s : sightings) {
      if (!s.items().isEmpty()) {
        s.grammar().nouns().forEach(g -> christen(s, g));
      }
    }
  }

  /** Learns names from "the frigate Arjuna" and "the Hai Kun, the first submarine". */
  private void christen(Sighting s, NounGroup group) {
    Grammar grammar = s.grammar();
    boolean proper = grammar.word(group.head()).tag() == Tag.PROPN;
    if (!proper
        || s.nameIn(group.head(), group.head() + 1).isPresent()
        || s.placeIn(group.head(), group.head() + 1).isPresent()) {
      return;
    }
    Optional<ItemMention> inside = s.itemIn(group.first(), group.head());
    Optional<ItemMention> beside =
        grammar.lower(group.end()).equals(",")
            ? grammar.nouns().stream()
                .filter(g -> g.first() == group.end() + 1 && !g.hasPreposition())
                .findFirst()
                .flatMap(g -> s.itemIn(g.head(), g.head() + 1))
            : Optional.empty();
    inside
        .or(() -> beside)
        .filter(m -> !m.named())
        .filter(m -> !m.itemClass().isA(new ItemClass("troops")))
        .ifPresent(m -> names.putIfAbsent(grammar.word(group.head()).form(), m.itemClass()));
  }

  /** The class of a thing by a name that this text gave it, or by a designation. */
  Optional<ItemClass> named(Grammar grammar, NounGroup group) {
    String form = grammar.word(group.head()).form();
    ItemClass known = names.get(form);
    if (known != null) {
      return Optional.of(known);
    }
    return form.matches(DESIGNATION)
        ? itemBefore(grammar.word(group.head()).span().end()).map(ItemMention::itemClass)
        : Optional.empty();
  }

  /** The item last spoken of before the offset, general words such as "weapons" last of all. */
  Optional<ItemMention> itemBefore(int offset) {
    Optional<ItemMention> general = Optional.empty();
    for (int s = sightings.size() - 1; s >= 0; s--) {
      List<ItemMention> items = sightings.get(s).items();
      for (int i = items.size() - 1; i >= 0; i--) {
        ItemMention item = items.get(i);
        if (item.span().end() <= offset) {
          if (!item.itemClass().equals(WEAPONS)) {
            return Optional.of(item);
          }
          general = general.isPresent() ? general : Optional.of(item);
        }
      }
    }
    return general;
  }

  /** The state, body, group or person last spoken of before the offset. */
  Optional<Known> partyBefore(int offset, boolean person) {
    for (int s = sightings.size() - 1; s >= 0; s--) {
      List<Mention> names = sightings.get(s).names();
      for (int i = names.size() - 1; i >= 0; i--) {
        Mention name = names.get(i);
        boolean isPerson = name.known().kind() == Known.Kind.PERSON;
        boolean agency = name.known().kind() == Known.Kind.AGENCY;
        if (name.span().end() <= offset && isPerson == person && !agency) {
          return Optional.of(name.known());
        }
      }
    }
    return Optional.empty();
  }
}
