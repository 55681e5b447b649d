package org.hearsay.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.gazetteer.Feature;
import org.hearsay.gazetteer.PlaceRow;
import org.hearsay.model.GeoPoint;

/** Rows for the writer from GeoNames' files: regions first, then districts, then settlements. */
final class GeoNames {
  /** Columns of cities500.txt, as GeoNames' readme gives them. */
  private record Settlement(
      long number,
      String name,
      String ascii,
      String alternates,
      GeoPoint point,
      String code,
      String country,
      String region,
      String district,
      int population) {
    static Settlement of(String line) {
      String[] c = line.split("\t", -1);
      return new Settlement(
          Long.parseLong(c[0]),
          c[1],
          c[2],
          c[3],
          new GeoPoint(Double.parseDouble(c[4]), Double.parseDouble(c[5])),
          c[7],
          c[8],
          c[8] + "." + c[10],
          c[8] + "." + c[10] + "." + c[11],
          (int) Math.min(Integer.MAX_VALUE, c[14].isEmpty() ? 0 : Long.parseLong(c[14])));
    }

    boolean isSeat() {
      return code.equals("PPLC") || code.equals("PPLA");
    }

    Feature feature() {
      return switch (code) {
        case "PPLC" -> Feature.CAPITAL;
        case "PPLA" -> Feature.SEAT;
        case "PPLA2" -> Feature.DISTRICT_SEAT;
        case "PPLA3", "PPLA4", "PPLA5" -> Feature.LOCAL_SEAT;
        case "PPLX" -> Feature.SECTION;
        default -> Feature.TOWN;
      };
    }
  }

  /** Settlements that are there no more, or only on paper. */
  private static final List<String> GONE = List.of("PPLH", "PPLQ", "PPLW", "PPLCH");

  private final List<PlaceRow> rows = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Middle> middles = new HashMap<>();

  private GeoNames() {}

  /**
   * Everything the files hold.
   *
   * @param settlements cities500.txt
   * @param regions admin1.json, {@code [{"code","name"}]}
   * @param districts admin2.json, the same
   */
  static List<PlaceRow> rows(Path settlements, Path regions, Path districts) throws IOException {
    GeoNames all = new GeoNames();
    List<Settlement> towns = towns(settlements);
    for (Settlement town : towns) {
      all.middles.computeIfAbsent(town.region, k -> new Middle()).add(town.point, town.population);
      all.middles
          .computeIfAbsent(town.district, k -> new Middle())
          .add(town.point, town.population);
    }
    all.divisions(regions, Feature.REGION);
    all.divisions(districts, Feature.DISTRICT);
    towns.forEach(all::town);
    return all.rows;
  }

  private static List<Settlement> towns(Path settlements) {
    try (Stream<String> lines = Files.lines(settlements)) {
      return lines
          .map(Settlement::of)
          .filter(town -> !GONE.contains(town.code))
          .sorted(Comparator.comparing(Settlement::country).thenComparingLong(Settlement::number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void divisions(Path file, Feature feature) throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
      names.putIfAbsent(node.get("code").asText(), node.get("name").asText());
    }
    names.forEach((code, name) -> division(code, name, feature));
  }

  /** A division without a settlement has no point and is left out. */
  private void division(String code, String name, Feature feature) {
    Middle middle = middles.get(code);
    if (middle == null) {
      return;
    }
    String country = code.substring(0, 2);
    List<String> further = FurtherNames.ofRegion(name, country, feature == Feature.REGION);
    numbers.put(code, rows.size());
    int parent = numbers.getOrDefault(code.substring(0, Math.max(code.lastIndexOf('.'), 2)), -1);
    rows.add(
        new PlaceRow(
            0,
            FurtherNames.shown(name),
            feature,
            country,
            feature == Feature.REGION ? -1 : parent,
            middle.population(),
            middle.point(),
            feature == Feature.REGION ? FurtherNames.joined(further, List.of(code)) : further));
  }

  private void town(Settlement town) {
    int parent = numbers.getOrDefault(town.district, numbers.getOrDefault(town.region, -1));
    rows.add(
        new PlaceRow(
            town.number,
            FurtherNames.shown(town.name),
            town.feature(),
            town.country,
            parent,
            town.population,
            town.point,
            FurtherNames.of(
                town.name, town.ascii, town.alternates, town.population, town.isSeat())));
  }
}
