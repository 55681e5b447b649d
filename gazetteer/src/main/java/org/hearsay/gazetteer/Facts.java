package org.hearsay.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hearsay.model.Country;
import org.hearsay.model.GeoPoint;

/**
 * What the editable data files say over the packed places: countries, places of the field, and
 * further words, numbers and points of regions. About a thousand lines, read at load.
 */
final class Facts {
  private static final int[] NONE = {};

  private final PackedPlaces packed;
  private final Map<String, int[]> names = new HashMap<>();
  private final Map<Integer, GazetteerPlace> places = new HashMap<>();
  private final Map<String, GazetteerPlace> countries = new HashMap<>();
  private int added;

  private Facts(PackedPlaces packed) {
    this.packed = packed;
  }

  static Facts over(PackedPlaces packed) {
    Facts facts = new Facts(packed);
    lines("countries.tsv", 5).forEach(facts::country);
    lines("regions.tsv", 3).forEach(facts::region);
    Map<String, GazetteerPlace> field = new HashMap<>();
    lines("field.tsv", 6).forEach(line -> facts.field(line, field));
    return facts;
  }

  int[] postings(String key) {
    return names.getOrDefault(key, NONE);
  }

  Optional<GazetteerPlace> place(int number) {
    return Optional.ofNullable(places.get(number));
  }

  Optional<GazetteerPlace> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  int size() {
    return added;
  }

  private void country(List<String> line) {
    GazetteerPlace place =
        add(
            OptionalLong.of(Long.parseLong(line.get(1))),
            line.get(2),
            Feature.COUNTRY,
            line.get(0),
            point(line.get(3), line.get(4)));
    countries.put(line.get(0), place);
    name(place.name(), place.number());
  }

  private void field(List<String> line, Map<String, GazetteerPlace> known) {
    String same = String.join("\t", line.subList(0, 5));
    GazetteerPlace place =
        known.computeIfAbsent(
            same,
            k ->
                add(
                    OptionalLong.empty(),
                    line.get(1),
                    Feature.valueOf(line.get(0)),
                    line.get(2),
                    point(line.get(3), line.get(4))));
    name(line.get(5), place.number());
  }

  private GazetteerPlace add(
      OptionalLong geonames, String name, Feature feature, String country, GeoPoint point) {
    int number = packed.size() + added++;
    GazetteerPlace place =
        new GazetteerPlace(
            number,
            geonames,
            name,
            feature,
            Optional.of(country).filter(c -> !c.isEmpty()).map(Country::new),
            OptionalInt.empty(),
            OptionalInt.empty(),
            0,
            point);
    places.put(number, place);
    return place;
  }

  /**
   * A fact of a region that the packed file does not hold is left: small files have few regions.
   */
  private void region(List<String> line) {
    OptionalInt number = region(packed, line.get(0));
    if (number.isEmpty()) {
      return;
    }
    GazetteerPlace place =
        place(number.getAsInt()).orElseGet(() -> packed.place(number.getAsInt()));
    String value = line.get(2);
    switch (line.get(1)) {
      case "number" ->
          put(place, place.name(), OptionalLong.of(Long.parseLong(value)), place.point());
      case "called" -> {
        put(place, value, place.geonames(), place.point());
        name(value, place.number());
      }
      case "point" -> {
        String[] degrees = value.split(" ");
        put(place, place.name(), place.geonames(), point(degrees[0], degrees[1]));
      }
      case "name", "people" -> name(value, place.number());
      case "short" -> name(value, place.number() | PackedForm.ABBREVIATED);
      default -> throw new IllegalStateException("regions.tsv: no such kind: " + line.get(1));
    }
  }

  private void put(GazetteerPlace p, String name, OptionalLong geonames, GeoPoint point) {
    places.put(
        p.number(),
        new GazetteerPlace(
            p.number(),
            geonames,
            name,
            p.feature(),
            p.country(),
            p.region(),
            p.district(),
            p.population(),
            point));
  }

  static OptionalInt region(PackedPlaces packed, String code) {
    return Arrays.stream(packed.postings(NameKey.of(code)))
        .map(posting -> posting & PackedForm.NUMBER)
        .filter(number -> packed.place(number).feature() == Feature.REGION)
        .findFirst();
  }

  private void name(String name, int number) {
    names.merge(
        NameKey.of(name),
        new int[] {number},
        (a, b) -> Arrays.stream(a).anyMatch(n -> n == number) ? a : join(a, b));
  }

  private static int[] join(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private static GeoPoint point(String lat, String lon) {
    return new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon));
  }

  private static List<List<String>> lines(String file, int columns) {
    try (InputStream in = Facts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> columns(line, columns, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> columns(String line, int columns, String file) {
    List<String> parts = List.of(line.split("\t", -1));
    if (parts.size() != columns) {
      throw new IllegalStateException(file + ": not " + columns + " columns: " + line);
    }
    return parts;
  }
}
