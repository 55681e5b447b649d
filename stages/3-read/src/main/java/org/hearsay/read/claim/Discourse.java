package org.hearsay.read.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ItemClass;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.item.ItemMention;

/** What the text has spoken of before a point: what "them" and "the country" can mean. */
final class Discourse {
  private static final ItemClass WEAPONS = new ItemClass("weapons");

  private final List<Sighting> sightings;

  Discourse(List<Sighting> sightings) {
    this.sightings = sightings;
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
