package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.model.Country;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityId;
import org.hearsay.model.EntityType;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Span;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.item.ItemMention;
import org.hearsay.read.place.PlaceMention;

/** The entities of an article: each once, with every mention. */
final class EntityMentions {
  /** Places of one name are told apart by their points. */
  private record Key(EntityType type, String name, Optional<GeoPoint> point) {}

  private static final class Collected {
    private Optional<Country> country = Optional.empty();
    private OptionalLong geonames = OptionalLong.empty();
    private final List<Span> spans = new ArrayList<>();
  }

  private EntityMentions() {}

  static List<Entity> of(List<Sighting> sightings, List<PlaceMention> places) {
    Map<Key, Collected> found = new LinkedHashMap<>();
    places.forEach(p -> add(found, p));
    for (Sighting s : sightings) {
      s.names().forEach(m -> add(found, m));
      s.items().stream().filter(ItemMention::named).forEach(i -> add(found, s, i));
    }
    return numbered(found);
  }

  private static Key key(EntityType type, String name) {
    return new Key(type, name, Optional.empty());
  }

  private static void add(Map<Key, Collected> found, Mention m) {
    EntityType type =
        m.known().kind() == Known.Kind.PERSON ? EntityType.PERSON : EntityType.ORGANISATION;
    Collected c = found.computeIfAbsent(key(type, m.known().name()), k -> new Collected());
    c.country = m.known().country();
    c.spans.add(m.span());
  }

  private static void add(Map<Key, Collected> found, PlaceMention p) {
    Key key = new Key(EntityType.PLACE, p.name(), Optional.of(p.point()));
    Collected c = found.computeIfAbsent(key, k -> new Collected());
    c.country = p.country();
    c.geonames = p.geonames();
    c.spans.add(p.span());
  }

  private static void add(Map<Key, Collected> found, Sighting s, ItemMention i) {
    String name = i.span().in(s.text());
    found.computeIfAbsent(key(EntityType.ITEM, name), k -> new Collected()).spans.add(i.span());
  }

  private static List<Entity> numbered(Map<Key, Collected> found) {
    List<Entity> entities = new ArrayList<>();
    List<Map.Entry<Key, Collected>> sorted = new ArrayList<>(found.entrySet());
    sorted.forEach(e -> e.getValue().spans.sort(null));
    sorted.sort(java.util.Comparator.comparing(e -> e.getValue().spans.get(0)));
    for (Map.Entry<Key, Collected> e : sorted) {
      Collected c = e.getValue();
      entities.add(
          new Entity(
              new EntityId("e" + (entities.size() + 1)),
              e.getKey().type(),
              e.getKey().name(),
              c.country,
              c.spans,
              e.getKey().point(),
              c.geonames));
    }
    return entities;
  }
}
