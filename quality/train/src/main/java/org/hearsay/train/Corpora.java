package org.hearsay.train;

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
import java.util.zip.GZIPInputStream;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.WordSpan;
import org.jspecify.annotations.Nullable;

/** Reads PolNeAR's documents as examples. */
final class Corpora {
  static final ObjectMapper JSON = new ObjectMapper();

  private final Tokenizer tokenizer;

  Corpora(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** One example a line of a gzipped JSON-lines file. */
  List<Example> polnear(Path file) throws IOException {
    var examples = new ArrayList<Example>();
    for (JsonNode document : lines(file)) {
      examples.add(polnear(document));
    }
    return examples;
  }

  static List<JsonNode> lines(Path file) throws IOException {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      var all = new ArrayList<JsonNode>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        all.add(JSON.readTree(line));
      }
      return all;
    }
  }

  private Example polnear(JsonNode document) {
    String text = document.get("text").textValue();
    Tokens tokens = tokenizer.tokens(text);
    var attributions = new ArrayList<Example.Gold>();
    for (JsonNode a : document.get("attributions")) {
      attributions.add(
          new Example.Gold(
              first(tokens, SpanKind.SOURCE, a.get("source")),
              first(tokens, SpanKind.CUE, a.get("cue")),
              spans(tokens, SpanKind.CONTENT, a.get("content"))));
    }
    return new Example(document.get("id").textValue(), tokens, attributions);
  }

  private static @Nullable WordSpan first(Tokens tokens, SpanKind kind, @Nullable JsonNode spans) {
    List<WordSpan> all = spans(tokens, kind, spans);
    return all.isEmpty() ? null : all.getFirst();
  }

  private static List<WordSpan> spans(Tokens tokens, SpanKind kind, @Nullable JsonNode spans) {
    var all = new ArrayList<WordSpan>();
    if (spans == null || spans.isNull()) {
      return all;
    }
    String text = tokens.text();
    for (JsonNode span : spans) {
      int start = text.offsetByCodePoints(0, span.get(0).intValue());
      int end = text.offsetByCodePoints(start, span.get(1).intValue() - span.get(0).intValue());
      WordSpan words = Example.words(tokens, kind, start, end);
      if (words != null) {
        all.add(words);
      }
    }
    return all;
  }
}
