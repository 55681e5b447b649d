package org.hearsay.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Country;
import org.hearsay.model.Days;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Time;

/**
 * A happening where most of its claims place it.
 *
 * @param day the last day that its claims tell, else the day of its newest word
 * @param from where a transfer starts: the supplier's state, where one is told
 * @param to where it ends: the place told if it lies with the recipient, else the recipient's state
 */
record Sighting(
    HappeningLine line,
    Optional<Place> place,
    LocalDate day,
    Optional<GeoPoint> from,
    Optional<GeoPoint> to) {
  /** Days after which a mark fades by one step. */
  private static final long[] FADES_DAYS = {30, 183, 730};

  static Sighting of(HappeningLine line) {
    Optional<Place> place = mostTold(places(line));
    return new Sighting(
        line,
        place,
        day(line),
        country(line.claims().stream().flatMap(t -> t.claim().actor().stream()))
            .flatMap(Countries::point),
        recipient(line, place));
  }

  private static Stream<Place> places(HappeningLine line) {
    return line.claims().stream()
        .flatMap(t -> t.claim().place().stream())
        .filter(p -> p.point().isPresent());
  }

  /** A town before its state; then what most claims tell, then what was told first. */
  private static Optional<Place> mostTold(Stream<Place> places) {
    Map<GeoPoint, Integer> counts = new LinkedHashMap<>();
    Map<GeoPoint, Place> first = new LinkedHashMap<>();
    places.forEach(
        p -> {
          GeoPoint point = p.point().orElseThrow();
          counts.merge(point, 1, Integer::sum);
          first.putIfAbsent(point, p);
        });
    return first.values().stream()
        .min(
            Comparator.comparing(Countries::wholeState)
                .thenComparing(p -> -counts.getOrDefault(p.point().orElseThrow(), 0)));
  }

  private static LocalDate day(HappeningLine line) {
    return line.claims().stream()
        .flatMap(t -> t.claim().time().flatMap(Time::days).stream())
        .map(Days::end)
        .filter(d -> !d.isAfter(line.newest()))
        .max(Comparator.naturalOrder())
        .orElseGet(line::newest);
  }

  private static Optional<GeoPoint> recipient(HappeningLine line, Optional<Place> place) {
    Optional<Country> country =
        country(line.claims().stream().flatMap(t -> t.claim().counterpart().stream()));
    Optional<GeoPoint> told =
        place.filter(p -> country.isPresent() && p.country().equals(country)).flatMap(Place::point);
    return told.or(() -> country.flatMap(Countries::point));
  }

  private static Optional<Country> country(Stream<Party> parties) {
    return HappeningLine.most(parties.flatMap(p -> p.country().stream()).map(Country::code))
        .map(Country::new);
  }

  /** A transfer with both ends known, and apart. */
  boolean arcs() {
    return line.type().equals("transfer") && from.isPresent() && to.isPresent() && !from.equals(to);
  }

  boolean onMap() {
    return arcs() || place.isPresent();
  }

  /** 0 for what is as new as {@code newest}, then one step for each border it has passed. */
  int age(LocalDate newest) {
    long days = ChronoUnit.DAYS.between(day, newest);
    int age = 0;
    while (age < FADES_DAYS.length && days > FADES_DAYS[age]) {
      age++;
    }
    return age;
  }

  boolean coarse() {
    return place.map(Countries::wholeState).orElse(true);
  }

  String placeName() {
    return place.map(Place::name).orElse("");
  }

  String when() {
    return line.when().isEmpty() ? "told " + Wording.day(day) : line.when();
  }

  /** What a person hears who does not see the mark. */
  String label() {
    String where =
        placeName().isEmpty() ? "" : ", " + placeName() + (coarse() ? " (the state)" : "");
    return line.happening().summary() + where + ": " + line.origins().sentence();
  }

  MapPicture.Sight sight(LocalDate newest) {
    return new MapPicture.Sight(
        place.flatMap(Place::point).orElseThrow(),
        line.type(),
        line.happening().independentOrigins(),
        age(newest),
        coarse(),
        label(),
        line.link());
  }

  MapPicture.Way way(LocalDate newest) {
    return new MapPicture.Way(
        from.orElseThrow(),
        to.orElseThrow(),
        line.happening().independentOrigins(),
        age(newest),
        !line.happening().denyingHouses().isEmpty(),
        label(),
        line.link(),
        "/transfers?from="
            + Links.encoded(Matters.from(line))
            + "&to="
            + Links.encoded(Matters.to(line)));
  }

  /** The points it stands at. */
  List<GeoPoint> points() {
    return arcs()
        ? List.of(from.orElseThrow(), to.orElseThrow())
        : place.flatMap(Place::point).map(List::of).orElse(List.of());
  }
}
