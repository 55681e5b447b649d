package org.hearsay.read.place;

import org.hearsay.gazetteer.Feature;
import org.hearsay.gazetteer.GazetteerPlace;

/** One of the places that a name may mean, with its point on the unit sphere. */
final class Candidate {
  final GazetteerPlace place;
  final boolean canonical;
  final double x;
  final double y;
  final double z;

  Candidate(GazetteerPlace place, boolean canonical) {
    this.place = place;
    this.canonical = canonical;
    double lat = Math.toRadians(place.point().lat());
    double lon = Math.toRadians(place.point().lon());
    this.x = Math.cos(lat) * Math.cos(lon);
    this.y = Math.cos(lat) * Math.sin(lon);
    this.z = Math.sin(lat);
  }

  /** The cosine of the angle between the two points. */
  double cosine(Candidate other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** The cosine that a distance has. */
  static double cosineOfKm(double km) {
    return Math.cos(km / 6371.0088);
  }

  Feature feature() {
    return place.feature();
  }

  /** -1 where it lies in none that is known. */
  int region() {
    return place.region().orElse(-1);
  }

  int district() {
    return place.district().orElse(-1);
  }

  String country() {
    return place.country().map(c -> c.code()).orElse("");
  }

  /** Whether a line of the field's data file says so: waters, sites, contested land. */
  boolean isOfTheField() {
    return switch (feature()) {
      case AREA, WATERS, RIVER, SITE, LANDFORM, CONTINENT -> true;
      default -> false;
    };
  }

  boolean isDivision() {
    return feature() == Feature.REGION || feature() == Feature.DISTRICT;
  }

  /** Whether this, a larger place, holds the other by administration. */
  boolean holds(Candidate other) {
    return switch (feature()) {
      case COUNTRY -> other.feature() != Feature.COUNTRY && country().equals(other.country());
      case REGION -> other.feature() != Feature.REGION && region() == other.region();
      case DISTRICT -> other.feature().isSettlement() && district() == other.district();
      default -> false;
    };
  }
}
