package org.hearsay.read.place;

import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.model.Country;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Span;

/**
 * A place named in a text.
 *
 * @param name canonical
 * @param country empty for seas and for places of several states
 * @param geonames its number in GeoNames, where the gazetteer knows it
 * @param firstToken index of its first token in the list that was searched
 * @param endToken index after its last
 */
public record PlaceMention(
    String name,
    Kind kind,
    Optional<Country> country,
    GeoPoint point,
    OptionalLong geonames,
    Span span,
    int firstToken,
    int endToken) {
  /** What sort of place it is. */
  public enum Kind {
    STATE,
    /** A state's adjective or people: "Russian". */
    PEOPLE,
    CAPITAL,
    CITY,
    REGION,
    SEA,
    SITE
  }
}
