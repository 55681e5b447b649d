package org.hearsay.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.GeoPoint;

/**
 * What is drawn into a frame: marks, one or several sights each, and arcs. Marks stand at per cent
 * of the frame and keep their size in pixels on every screen; arcs lie on the base map's plane.
 */
record MapPicture(MapBox box, List<Mark> marks, List<Arc> arcs) {
  /** Sights nearer than this in a frame of {@link #FRAME_PX} share a mark. */
  private static final double APART_PX = 25;

  private static final double FRAME_PX = 680;

  private static final double RADIUS_PX_MIN = 5;
  private static final double RADIUS_PX_MAX = 22;

  /** The area grows with the origins, as the eye compares areas. */
  private static final double RADIUS_PX_PER_ROOT = 4;

  /**
   * Something at a point.
   *
   * @param type the event's code; its sign stands beside its tone
   * @param age 0 for the newest to {@value #AGES} - 1
   * @param coarse only the state is told, not the place in it
   * @param label what a reader who does not see it hears
   */
  record Sight(
      GeoPoint at, String type, int origins, int age, boolean coarse, String label, String link) {}

  /** One sight, or several that would lie over each other. */
  record Mark(
      double x,
      double y,
      double radius,
      int age,
      String type,
      int sights,
      boolean coarse,
      String label,
      String link) {
    boolean cluster() {
      return sights > 1;
    }
  }

  /** From a supplier to a recipient; the head is at per cent of the frame. */
  record Arc(
      String path,
      double headX,
      double headY,
      double turn,
      int width,
      int age,
      boolean denied,
      String label,
      String link) {}

  /** A way of arms, before it is drawn; {@code all} leads to every way between these two. */
  record Way(
      GeoPoint from,
      GeoPoint to,
      int origins,
      int age,
      boolean denied,
      String label,
      String link,
      String all) {}

  static final int AGES = 4;

  static MapPicture of(MapBox box, List<Sight> sights, List<Way> ways, String zoomBase) {
    return new MapPicture(box, marks(box, sights, zoomBase), arcs(box, ways));
  }

  /** One arc for all ways between the same two points. */
  private static List<Arc> arcs(MapBox box, List<Way> ways) {
    Map<List<GeoPoint>, List<Way>> together = new LinkedHashMap<>();
    ways.stream()
        .filter(w -> box.holds(w.from()) || box.holds(w.to()))
        .forEach(
            w ->
                together.computeIfAbsent(List.of(w.from(), w.to()), k -> new ArrayList<>()).add(w));
    return together.values().stream().map(list -> arc(box, joined(list))).toList();
  }

  private static Way joined(List<Way> ways) {
    Way first = ways.getFirst();
    if (ways.size() == 1) {
      return first;
    }
    return new Way(
        first.from(),
        first.to(),
        ways.stream().mapToInt(Way::origins).max().orElse(0),
        ways.stream().mapToInt(Way::age).min().orElse(0),
        ways.stream().allMatch(Way::denied),
        ways.size() + " transfers, among them: " + first.label(),
        first.link(),
        first.all());
  }

  /** The strongest takes in its neighbours, then the next: the same marks for the same sights. */
  private static List<Mark> marks(MapBox box, List<Sight> sights, String zoomBase) {
    List<Sight> left =
        new ArrayList<>(
            sights.stream()
                .filter(s -> box.holds(s.at()))
                .sorted(
                    Comparator.comparing((Sight s) -> -s.origins())
                        .thenComparing(Sight::age)
                        .thenComparing(Sight::link))
                .toList());
    List<Mark> marks = new ArrayList<>();
    while (!left.isEmpty()) {
      Sight first = left.getFirst();
      List<Sight> near = left.stream().filter(s -> pixels(box, first, s) < APART_PX).toList();
      left.removeAll(near);
      marks.add(near.size() == 1 ? single(box, first) : cluster(box, near, zoomBase));
    }
    marks.sort(Comparator.comparing(Mark::y).thenComparing(Mark::x));
    return marks;
  }

  private static double pixels(MapBox box, Sight a, Sight b) {
    double perPercent = FRAME_PX / 100;
    double dx = box.percentX(a.at()) - box.percentX(b.at());
    double dy = (box.percentY(a.at()) - box.percentY(b.at())) / 1.75;
    return Math.hypot(dx, dy) * perPercent;
  }

  private static Mark single(MapBox box, Sight s) {
    return new Mark(
        box.percentX(s.at()),
        box.percentY(s.at()),
        radius(s.origins()),
        s.age(),
        s.type(),
        1,
        s.coarse(),
        s.label(),
        s.link());
  }

  private static Mark cluster(MapBox box, List<Sight> near, String zoomBase) {
    Sight first = near.getFirst();
    int origins = near.stream().mapToInt(Sight::origins).max().orElse(0);
    int age = near.stream().mapToInt(Sight::age).min().orElse(0);
    boolean oneType = near.stream().map(Sight::type).distinct().count() == 1;
    List<GeoPoint> points = near.stream().map(Sight::at).distinct().toList();
    MapBox closer = MapBox.around(points, box.widthDegrees() / 6);
    boolean splits = points.size() > 1 && closer.widthDegrees() < box.widthDegrees() * 0.9;
    String label =
        Wording.count(near.size(), "happening", "happenings")
            + " here, among them: "
            + near.stream().limit(3).map(Sight::label).reduce((a, b) -> a + "; " + b).orElse("");
    String here = zoomBase + "box=" + Links.encoded((splits ? closer : box).written());
    return new Mark(
        box.percentX(first.at()),
        box.percentY(first.at()),
        Math.max(10, radius(origins)),
        age,
        oneType ? first.type() : "several",
        near.size(),
        false,
        label,
        splits ? here : here + "&at=" + Links.encoded(at(first.at())) + "#list");
  }

  /** A point as an address writes it. */
  static String at(GeoPoint p) {
    return String.format(Locale.ROOT, "%.3f,%.3f", p.lat(), p.lon());
  }

  private static double radius(int origins) {
    double r = RADIUS_PX_MIN + RADIUS_PX_PER_ROOT * Math.sqrt(Math.max(0, origins - 1));
    return Math.round(Math.min(RADIUS_PX_MAX, r) * 10) / 10.0;
  }

  /** A quadratic curve that bows to the north, as such arcs are drawn. */
  private static Arc arc(MapBox box, Way way) {
    double x1 = MapBox.x(way.from().lon());
    double y1 = MapBox.y(way.from().lat());
    double x2 = MapBox.x(way.to().lon());
    double y2 = MapBox.y(way.to().lat());
    double cx = (x1 + x2) / 2;
    double cy = (y1 + y2) / 2 - Math.hypot(x2 - x1, y2 - y1) * 0.22;
    String path =
        String.format(Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x1, y1, cx, cy, x2, y2);
    long turn = Math.round(Math.toDegrees(Math.atan2(y2 - cy, x2 - cx)));
    return new Arc(
        path,
        box.percentX(way.to()),
        box.percentY(way.to()),
        turn,
        Math.min(6, way.origins() + 1),
        way.age(),
        way.denied(),
        way.label(),
        way.link());
  }
}
