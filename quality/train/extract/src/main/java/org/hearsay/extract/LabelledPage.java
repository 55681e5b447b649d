package org.hearsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.Refused;

/** A page of the benchmark with its true text. */
final class LabelledPage {
  final String id;
  final String url;
  final String truth;
  final byte[] bytes;
  final HtmlPage page;
  final float[] shares;
  final float[][] rows;

  private LabelledPage(String id, String url, String truth, byte[] bytes) {
    this.id = id;
    this.url = url;
    this.truth = truth;
    this.bytes = bytes;
    this.page = parse(Charsets.decode(bytes, Optional.empty()), url);
    this.shares = Labels.shares(page.blocks(), truth);
    this.rows = page.features().stream().map(FeatureRow::values).toArray(float[][]::new);
  }

  static HtmlPage parse(String source, String url) {
    try {
      return HtmlPage.parse(source, url, Limits.usual());
    } catch (Refused e) {
      throw new IllegalStateException(e.detail(), e);
    }
  }

  /** Pages without true text teach nothing. */
  static List<LabelledPage> load(Path folder) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    Map<String, JsonNode> sorted = new TreeMap<>();
    truth.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    List<LabelledPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
      Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        JsonNode node = entry.getValue();
        pages.add(
            new LabelledPage(
                entry.getKey(),
                node.path("url").asText(),
                node.path("articleBody").asText(),
                in.readAllBytes()));
      }
    }
    return pages;
  }

  /** Pages of one host teach and judge together, never one the other. */
  String host() {
    return java.net.URI.create(url).getHost();
  }

  String textOf(double[] probabilities, double threshold) {
    StringBuilder text = new StringBuilder();
    for (int b = 0; b < probabilities.length; b++) {
      if (probabilities[b] >= threshold) {
        text.append(page.blocks().get(b).text()).append("\n\n");
      }
    }
    return text.toString();
  }
}
