package org.hearsay.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Span;

/**
 * Articles whose toponyms a person has placed: one JSON object a line, gzipped, as LGL lies in
 * shared.
 */
record GoldToponyms(String id, String text, List<Gold> toponyms, Set<Span> looked) {
  /** A toponym and where it is. */
  record Gold(Span span, GeoPoint point) {}

  /** One JSON object a line, gzipped, as LGL lies in shared. */
  static List<GoldToponyms> read(Path file) throws IOException {
    List<GoldToponyms> all = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(article(json.readTree(line)));
      }
    }
    return all;
  }

  /** As the scorer does: a toponym whose offsets do not give its words is left out. */
  private static GoldToponyms article(JsonNode node) {
    String text = node.get("text").asText();
    List<Gold> toponyms = new ArrayList<>();
    for (JsonNode t : node.get("toponyms")) {
      int start = text.offsetByCodePoints(0, t.get("start").asInt());
      int end = text.offsetByCodePoints(0, t.get("end").asInt());
      double lat = t.get("lat").asDouble(Double.NaN);
      if (!Double.isNaN(lat) && text.substring(start, end).equals(t.get("phrase").asText())) {
        toponyms.add(new Gold(new Span(start, end), new GeoPoint(lat, t.get("lon").asDouble())));
      }
    }
    return new GoldToponyms(node.get("id").asText(), text, toponyms, Set.of());
  }
}
