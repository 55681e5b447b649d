package org.hearsay.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.Tokenizer;

/**
 * The texts with claims: stories, constructed articles, and sentences of the corpora, whose labels
 * lie here and whose text lies in ../shared (quality/train/gold/README.md).
 */
final class ClaimCorpora {
  private static final Path GOLD = Path.of("quality/train/gold");

  private static final List<String> SETS =
      List.of("csis/provocations", "csis/russia-cooperation", "kcna/articles", "polnear/train");

  private final Tokenizer tokenizer;
  private final Path shared;

  ClaimCorpora(Tokenizer tokenizer, Path shared) {
    this.tokenizer = tokenizer;
    this.shared = shared;
  }

  /** All texts that may be trained on. */
  List<ClaimExample> training() throws IOException {
    List<ClaimExample> examples = new ArrayList<>();
    examples.addAll(stories(shared.resolve("gold/train")));
    examples.addAll(stories(GOLD.resolve("train")));
    examples.addAll(stories(GOLD.resolve("articles")));
    examples.addAll(stories(GOLD.resolve("stories")));
    examples.addAll(sentences(GOLD.resolve("corpora")));
    return examples;
  }

  /** Constructed stories on which no network is trained but weights of scores are fitted. */
  List<ClaimExample> fitting() throws IOException {
    return stories(GOLD.resolve("fitting"));
  }

  /** Every article of the stories in a folder, in the order of the files' names. */
  List<ClaimExample> stories(Path folder) throws IOException {
    List<ClaimExample> examples = new ArrayList<>();
    for (Path file : Stories.files(folder)) {
      for (JsonNode article : Corpora.JSON.readTree(file.toFile()).get("articles")) {
        examples.add(ClaimExample.of(article, tokenizer));
      }
    }
    return examples;
  }

  /** Labels by offsets into the text that the given paragraphs of an article make. */
  private List<ClaimExample> sentences(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Map<String, String> texts = texts();
    List<ClaimExample> examples = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          ObjectNode labels = (ObjectNode) Corpora.JSON.readTree(line);
          labels.put("text", excerpt(texts, labels));
          examples.add(ClaimExample.of(labels, tokenizer));
        }
      }
    }
    return examples;
  }

  private static String excerpt(Map<String, String> texts, JsonNode labels) {
    String text = texts.get(labels.get("id").textValue());
    if (text == null) {
      throw new IllegalArgumentException("no text of " + labels.get("id") + " in ../shared");
    }
    List<String> parts = new ArrayList<>();
    for (JsonNode part : labels.get("paragraphs")) {
      parts.add(text.substring(part.get(0).intValue(), part.get(1).intValue()));
    }
    return String.join("\n\n", parts);
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String set : SETS) {
      for (JsonNode article : Corpora.lines(shared.resolve("data/" + set + ".jsonl.gz"))) {
        texts.put(article.get("id").textValue(), article.get("text").textValue());
      }
    }
    return texts;
  }
}
