package org.hearsay.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Place;

/** The places that the claims of one happening tell, small, and by name with who tells them. */
record HappeningMap(MapPicture picture, List<Spot> spots) {
  private static final double FIT_DEGREES_MIN = 16;

  /** A place with the voices that tell it. */
  record Spot(String name, boolean coarse, GeoPoint at, List<String> voices, String link) {}

  /** Empty where no claim tells a place that has a point, and nothing goes from state to state. */
  static Optional<HappeningMap> of(HappeningLine line) {
    List<Spot> spots = spots(line);
    Sighting sighting = Sighting.of(line);
    List<GeoPoint> points = new ArrayList<>(sighting.arcs() ? sighting.points() : List.of());
    spots.forEach(s -> points.add(s.at()));
    if (points.isEmpty()) {
      return Optional.empty();
    }
    MapPicture picture =
        MapPicture.of(
            MapBox.around(points, FIT_DEGREES_MIN),
            spots.stream().map(s -> sight(line, s)).toList(),
            sighting.arcs() ? List.of(sighting.way(sighting.day())) : List.of(),
            "/map?type=" + line.type() + "&");
    return Optional.of(new HappeningMap(picture, spots));
  }

  private static MapPicture.Sight sight(HappeningLine line, Spot spot) {
    return new MapPicture.Sight(
        spot.at(),
        line.type(),
        spot.voices().size(),
        0,
        spot.coarse(),
        spot.name() + ", told by " + Wording.and(spot.voices()),
        spot.link());
  }

  private static List<Spot> spots(HappeningLine line) {
    Map<GeoPoint, List<Told>> byPoint = new LinkedHashMap<>();
    for (Told told : line.claims()) {
      told.claim()
          .place()
          .flatMap(Place::point)
          .ifPresent(p -> byPoint.computeIfAbsent(p, k -> new ArrayList<>()).add(told));
    }
    List<Spot> spots = new ArrayList<>();
    byPoint.forEach((point, told) -> spots.add(spot(point, told)));
    return spots;
  }

  private static Spot spot(GeoPoint point, List<Told> told) {
    Place place = told.getFirst().claim().place().orElseThrow();
    Set<String> voices = new LinkedHashSet<>();
    told.forEach(t -> voices.add(t.voice()));
    return new Spot(
        place.name(),
        Countries.wholeState(place),
        point,
        List.copyOf(voices),
        Links.words(told.getFirst().key()));
  }
}
