package org.hearsay.model;

/** A point on the WGS 84 ellipsoid, degrees; north and east are positive. */
public record GeoPoint(double lat, double lon) {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  public GeoPoint {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("no point on earth: " + lat + ", " + lon);
    }
  }

  /** Great-circle distance in kilometres (haversine on the mean radius). */
  public double km(GeoPoint other) {
    double dLat = Math.toRadians(other.lat - lat) / 2;
    double dLon = Math.toRadians(other.lon - lon) / 2;
    double h =
        Math.sin(dLat) * Math.sin(dLat)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * Math.sin(dLon)
                * Math.sin(dLon);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
