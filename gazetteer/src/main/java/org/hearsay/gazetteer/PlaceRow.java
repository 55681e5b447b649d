package org.hearsay.gazetteer;

import java.util.List;
import org.hearsay.model.GeoPoint;

/**
 * What the writer is told of a place.
 *
 * @param geonames 0 where unknown
 * @param country ISO 3166-1 alpha-2, or two spaces
 * @param parent index, in the writer's list, of the region or district it lies in; -1 for none
 * @param further its other names, besides {@code name}; a region's code ("US.OH") is one
 */
public record PlaceRow(
    long geonames,
    String name,
    Feature feature,
    String country,
    int parent,
    int population,
    GeoPoint point,
    List<String> further) {
  public PlaceRow {
    further = List.copyOf(further);
    if (country.length() != 2) {
      throw new IllegalArgumentException("a country's code has two letters: " + country);
    }
  }
}
