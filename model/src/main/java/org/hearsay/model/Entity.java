package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Somebody, somewhere or something that the article names, with every mention.
 *
 * @param name canonical
 * @param mentions never empty, in text order
 * @param point where a place lies
 * @param geonames a place's number in GeoNames
 */
public record Entity(
    EntityId id,
    EntityType type,
    String name,
    Optional<Country> country,
    List<Span> mentions,
    Optional<GeoPoint> point,
    OptionalLong geonames) {
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException(id + " is mentioned nowhere");
    }
  }
}
