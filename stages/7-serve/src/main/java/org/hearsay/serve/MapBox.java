package org.hearsay.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.GeoPoint;

/**
 * A piece of the map, in degrees, and the plane it is drawn on: equirectangular, true at 36° north
 * and south (the base map of quality/map is on the same plane). A unit of the plane is a tenth of a
 * degree of latitude; its corner is 180° W, 90° N.
 */
record MapBox(double west, double south, double east, double north) {
  static final MapBox WORLD = new MapBox(-170, -56, 190, 80);

  private static final double TRUE_AT = Math.cos(Math.toRadians(36));
  private static final double UNITS = 10;

  /** Width by height of every map, so that all fit the same frame. */
  private static final double SHAPE = 1.75;

  /** Nearer than this the base map has nothing more to show. */
  private static final double WIDTH_DEGREES_MIN = 5;

  /** The finer base map is drawn below this width. */
  private static final double FINE_DEGREES = 75;

  private static final double MARGIN = 0.12;

  private static final Pattern WRITTEN =
      Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,4})?)(?:,(-?\\d{1,3}(?:\\.\\d{1,4})?)){3}");

  MapBox {
    if (!(west < east && south < north)) {
      throw new IllegalArgumentException("no box: " + west + ".." + east);
    }
  }

  /** West, south, east, north, as {@link #written} writes them. */
  static Optional<MapBox> parse(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      return Optional.empty();
    }
    String[] part = written.split(",");
    double[] d = new double[part.length];
    for (int i = 0; i < part.length; i++) {
      d[i] = Double.parseDouble(part[i]);
    }
    boolean sound = d[0] < d[2] && d[1] < d[3] && d[1] >= -90 && d[3] <= 90;
    return sound && d[0] >= -360 && d[2] <= 360
        ? Optional.of(new MapBox(d[0], d[1], d[2], d[3]).shaped())
        : Optional.empty();
  }

  String written() {
    return String.format(Locale.ROOT, "%.2f,%.2f,%.2f,%.2f", west, south, east, north)
        .replaceAll("\\.00(?=,|$)", "");
  }

  /** Around all of these, with a margin; the world where there is none. */
  static MapBox around(List<GeoPoint> points, double widthMin) {
    if (points.isEmpty()) {
      return WORLD.shaped();
    }
    double west = points.stream().mapToDouble(GeoPoint::lon).min().orElse(0);
    double east = points.stream().mapToDouble(GeoPoint::lon).max().orElse(0);
    double south = points.stream().mapToDouble(GeoPoint::lat).min().orElse(0);
    double north = points.stream().mapToDouble(GeoPoint::lat).max().orElse(0);
    double wider = Math.max((east - west) * MARGIN, (widthMin - (east - west)) / 2);
    double higher = Math.max(1, (north - south) * MARGIN);
    return new MapBox(
            west - wider, Math.max(-88, south - higher), east + wider, Math.min(88, north + higher))
        .shaped();
  }

  /** Grown in one direction until it has the shape of the frame. */
  private MapBox shaped() {
    double width = Math.max(WIDTH_DEGREES_MIN, east - west);
    double height = north - south;
    double wanted = width * TRUE_AT / SHAPE;
    if (height < wanted) {
      return placed(middleLon(), middleLat(), width, wanted);
    }
    return placed(middleLon(), middleLat(), height * SHAPE / TRUE_AT, height);
  }

  private static MapBox placed(double lon, double lat, double width, double height) {
    double w = Math.min(width, 360);
    double h = Math.min(height, w * TRUE_AT / SHAPE);
    double south = Math.clamp(lat - h / 2, -90, 90 - h);
    double west = Math.clamp(lon - w / 2, -180, Math.max(-180, 190 - w));
    return new MapBox(west, south, west + w, south + h);
  }

  private double middleLon() {
    return (west + east) / 2;
  }

  private double middleLat() {
    return (south + north) / 2;
  }

  MapBox zoomed(double factor) {
    double width = Math.clamp((east - west) * factor, WIDTH_DEGREES_MIN, 360);
    return placed(middleLon(), middleLat(), width, width * TRUE_AT / SHAPE);
  }

  /** Moved by a share of its own size: 1 east is its whole width. */
  MapBox moved(double toEast, double toNorth) {
    return placed(
        middleLon() + toEast * (east - west),
        middleLat() + toNorth * (north - south),
        east - west,
        north - south);
  }

  boolean holds(GeoPoint p) {
    return p.lat() >= south && p.lat() <= north && p.lon() >= west && p.lon() <= east;
  }

  double widthDegrees() {
    return east - west;
  }

  /** Across the frame, in per cent of its width. */
  double percentX(GeoPoint p) {
    return rounded((p.lon() - west) / (east - west) * 100);
  }

  /** Down the frame, in per cent of its height. */
  double percentY(GeoPoint p) {
    return rounded((north - p.lat()) / (north - south) * 100);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  static double x(double lon) {
    return rounded((lon + 180) * UNITS * TRUE_AT);
  }

  static double y(double lat) {
    return rounded((90 - lat) * UNITS);
  }

  /** Of the base map's SVG. */
  String viewBox() {
    return x(west)
        + " "
        + y(north)
        + " "
        + rounded(x(east) - x(west))
        + " "
        + rounded(y(south) - y(north));
  }

  /** The base map that suits the scale. */
  String base() {
    return east - west < FINE_DEGREES ? "/assets/world-50m.svg" : "/assets/world-110m.svg";
  }
}
