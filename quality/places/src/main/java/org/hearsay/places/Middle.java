package org.hearsay.places;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.GeoPoint;

/**
 * The middle of a region by its settlements: the mean of the middle of their bounds and of their
 * mean point. On 60 regions whose GeoNames point LGL names, half lie within 37 km of it and nine in
 * ten within 100 km; the mean weighted by population is far worse, since cities lie on coasts.
 */
final class Middle {
  private final List<GeoPoint> points = new ArrayList<>();
  private long population;

  void add(GeoPoint point, int people) {
    points.add(point);
    population += people;
  }

  int population() {
    return (int) Math.min(Integer.MAX_VALUE, population);
  }

  /** Longitudes are taken around the first one, so that the 180th meridian does no harm. */
  GeoPoint point() {
    double lon0 = points.get(0).lon();
    double[] lats = points.stream().mapToDouble(GeoPoint::lat).sorted().toArray();
    double[] lons = points.stream().mapToDouble(p -> turned(p.lon() - lon0)).sorted().toArray();
    return new GeoPoint(middle(lats), turned(middle(lons) + lon0));
  }

  private static double middle(double[] sorted) {
    double mean = java.util.Arrays.stream(sorted).average().orElseThrow();
    return ((sorted[0] + sorted[sorted.length - 1]) / 2 + mean) / 2;
  }

  private static double turned(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }
}
