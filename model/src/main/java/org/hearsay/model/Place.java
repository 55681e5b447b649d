package org.hearsay.model;

import java.util.Optional;

/** Where it happened: the words, the canonical name, the state, the point where it was found. */
public record Place(Span span, String name, Optional<Country> country, Optional<GeoPoint> point) {
  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place has a name");
    }
  }
}
