package org.hearsay.serve;

import java.util.Optional;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GazetteerPlace;
import org.hearsay.model.Country;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Place;

/** States by name and by the point that stands for them on a map. */
final class Countries {
  /** A place nearer than this to its country's point is the country and no town in it. */
  private static final double SAME_POINT_KM = 1;

  private Countries() {}

  static Optional<GeoPoint> point(Country country) {
    return Gazetteer.standard().country(country.code()).map(GazetteerPlace::point);
  }

  /** "North Korea" for KP; the code where no name is known. */
  static String name(Country country) {
    return Gazetteer.standard()
        .country(country.code())
        .map(GazetteerPlace::name)
        .orElse(country.code());
  }

  /** Whether a claim's place is a whole state, so that its point says little. */
  static boolean wholeState(Place place) {
    return place
        .country()
        .flatMap(Countries::point)
        .flatMap(middle -> place.point().map(p -> p.km(middle) < SAME_POINT_KM))
        .orElse(false);
  }
}
