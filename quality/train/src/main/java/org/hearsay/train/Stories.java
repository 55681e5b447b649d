package org.hearsay.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.WordSpan;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold stories as examples, in PolNeAR's conventions: contents take their quotation marks and
 * the word "that" in.
 *
 * <p>An article gives one example with its outermost attributions, and each content that holds
 * further attributions gives one more: that content's text, read alone.
 */
final class Stories {
  private final Tokenizer tokenizer;

  Stories(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** All examples of the stories in a folder, in the order of the files' names; none without it. */
  List<Example> read(Path folder) throws IOException {
    var examples = new ArrayList<Example>();
    for (Path file : files(folder)) {
      for (JsonNode article : Corpora.JSON.readTree(file.toFile()).get("articles")) {
        add(article, examples);
      }
    }
    return examples;
  }

  /** The stories of a folder in the order of their names; none where there is no such folder. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private record Told(@Nullable Span source, @Nullable Span cue, List<Span> contents) {}

  private void add(JsonNode article, List<Example> examples) {
    String id = article.get("id").textValue();
    String text = article.get("text").textValue();
    Map<String, List<Told>> byParent = new HashMap<>();
    Map<String, Told> byId = new HashMap<>();
    for (JsonNode a : article.get("attributions")) {
      Told told = told(a, text);
      byId.put(a.get("id").asText(), told);
      String parent = a.path("parent").isTextual() ? a.get("parent").textValue() : "";
      byParent.computeIfAbsent(parent, p -> new ArrayList<>()).add(told);
    }
    examples.add(example(id, text, 0, byParent.getOrDefault("", List.of())));
    byId.forEach(
        (parent, told) -> {
          for (Span part : told.contents()) {
            String alone = part.in(text);
            examples.add(
                example(
                    id + "/" + parent,
                    alone,
                    part.start(),
                    byParent.getOrDefault(parent, List.of())));
          }
        });
  }

  private Example example(String id, String text, int offset, List<Told> told) {
    Tokens tokens = tokenizer.tokens(text);
    var gold = new ArrayList<Example.Gold>();
    for (Told t : told) {
      var contents = new ArrayList<WordSpan>();
      for (Span c : t.contents()) {
        WordSpan words = words(tokens, SpanKind.CONTENT, c, offset);
        if (words != null) {
          contents.add(words);
        }
      }
      gold.add(
          new Example.Gold(
              words(tokens, SpanKind.SOURCE, t.source(), offset),
              words(tokens, SpanKind.CUE, t.cue(), offset),
              contents));
    }
    return new Example(id, tokens, gold);
  }

  private static @Nullable WordSpan words(
      Tokens tokens, SpanKind kind, @Nullable Span span, int offset) {
    if (span == null || span.start() < offset || span.end() > offset + tokens.text().length()) {
      return null;
    }
    return Example.words(tokens, kind, span.start() - offset, span.end() - offset);
  }

  private static Told told(JsonNode attribution, String text) {
    var contents = new ArrayList<Span>();
    for (JsonNode part : attribution.get("content")) {
      Span found = find(part, text);
      if (found != null) {
        contents.add(widened(found, text));
      }
    }
    return new Told(
        find(attribution.get("source"), text), find(attribution.get("cue"), text), contents);
  }

  static @Nullable Span find(@Nullable JsonNode words, String text) {
    if (words == null || words.isNull()) {
      return null;
    }
    String wanted = words.isTextual() ? words.textValue() : words.get("text").textValue();
    int nth = words.isTextual() ? 1 : words.path("nth").asInt(1);
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(wanted, at + 1);
      if (at < 0) {
        return null;
      }
    }
    return new Span(at, at + wanted.length());
  }

  /** Takes in the quotation marks around a content, and the word "that" before it. */
  static Span widened(Span content, String text) {
    int start = content.start();
    int end = content.end();
    int mark = end;
    while (mark < text.length() && ",.?!".indexOf(text.charAt(mark)) >= 0) {
      mark++;
    }
    if (mark < text.length() && isClosing(text.charAt(mark)) && opens(text, start - 1)) {
      start--;
      end = mark + 1;
    }
    if (text.startsWith("that ", start - 5) && (start == 5 || text.charAt(start - 6) == ' ')) {
      start -= 5;
    }
    return new Span(start, end);
  }

  private static boolean isClosing(char c) {
    return c == '”' || c == '"';
  }

  private static boolean opens(String text, int at) {
    return at >= 0 && (text.charAt(at) == '“' || text.charAt(at) == '"');
  }
}
