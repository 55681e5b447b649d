package org.hearsay.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Span;

/** The names of {@code world.tsv} with the texts that lie in shared. */
final class WorldLabels {
  private static final Map<String, String> CORPORA =
      Map.of(
          "kcna-", "data/kcna/articles.jsonl.gz",
          "russia-cooperation-", "data/csis/russia-cooperation.jsonl.gz",
          "polnear-", "data/polnear/train.jsonl.gz",
          "provocations-", "data/csis/provocations.jsonl.gz");

  private WorldLabels() {}

  static List<GoldToponyms> read(Path shared, Path labels) throws IOException {
    Map<String, String> texts = texts(shared);
    Map<String, List<GoldToponyms.Gold>> toponyms = new LinkedHashMap<>();
    Map<String, Set<Span>> looked = new HashMap<>();
    for (String line : Files.readAllLines(labels)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] c = line.split("\t");
        Span span = new Span(Integer.parseInt(c[1]), Integer.parseInt(c[2]));
        looked.computeIfAbsent(c[0], k -> new LinkedHashSet<>()).add(span);
        List<GoldToponyms.Gold> places = toponyms.computeIfAbsent(c[0], k -> new ArrayList<>());
        if (!c[3].equals("-")) {
          String[] point = c[3].split(" ");
          places.add(
              new GoldToponyms.Gold(
                  span, new GeoPoint(Double.parseDouble(point[0]), Double.parseDouble(point[1]))));
        }
      }
    }
    List<GoldToponyms> all = new ArrayList<>();
    toponyms.forEach(
        (id, places) -> {
          String text = texts.get(id);
          if (text == null) {
            throw new IllegalStateException(id + " of world.tsv is not in shared");
          }
          all.add(new GoldToponyms(id, text, places, looked.getOrDefault(id, Set.of())));
        });
    return all;
  }

  private static Map<String, String> texts(Path shared) throws IOException {
    Map<String, String> texts = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String prefix : new TreeSet<>(CORPORA.keySet())) {
      Path file = shared.resolve(CORPORA.getOrDefault(prefix, ""));
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          add(texts, prefix, json.readTree(line));
        }
      }
    }
    try (DirectoryStream<Path> stories =
        Files.newDirectoryStream(shared.resolve("gold/train"), "*.json")) {
      for (Path story : stories) {
        json.readTree(story.toFile()).get("articles").forEach(a -> add(texts, "gold-", a));
      }
    }
    return texts;
  }

  private static void add(Map<String, String> texts, String prefix, JsonNode article) {
    texts.put(prefix + article.get("id").asText(), article.get("text").asText());
  }
}
