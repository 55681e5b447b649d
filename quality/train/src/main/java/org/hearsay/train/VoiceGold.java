package org.hearsay.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.voice.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * An article whose voices are known.
 *
 * @param group what is left out together: the story, or the file where articles stand alone
 * @param names the right name of each attribution's voice; empty where the gold has none
 */
record VoiceGold(
    String group,
    String writer,
    Document document,
    Optional<String> home,
    Optional<String> outlet,
    List<Spoken> spoken,
    List<String> names) {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LOOSE =
      Pattern.compile("\\b(the|a|an|mr|ms|president|leader|minister|spokesman|spokesperson)\\b");

  /** All articles of a file. */
  static List<VoiceGold> read(Path file, String writer) throws IOException {
    List<VoiceGold> all = new ArrayList<>();
    for (JsonNode article : Corpora.JSON.readTree(file.toFile()).get("articles")) {
      all.add(of(article, file, writer));
    }
    return all;
  }

  private static VoiceGold of(JsonNode article, Path file, String writer) {
    String text = article.get("text").textValue();
    Map<String, Integer> index = new HashMap<>();
    for (JsonNode a : article.get("attributions")) {
      index.put(a.get("id").asText(), index.size());
    }
    List<Spoken> spoken = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (JsonNode a : article.get("attributions")) {
      spoken.add(spoken(a, text, index));
      names.add(a.path("source_entity").asText(""));
    }
    String id = article.get("id").asText();
    String story = id.replaceFirst("-\\d+$", "");
    String group = story.equals(id) ? file.getFileName().toString() : story;
    return new VoiceGold(
        writer + "/" + group,
        writer,
        Document.of(text),
        text(article, "outlet_house"),
        text(article, "outlet"),
        spoken,
        names);
  }

  private static Optional<String> text(JsonNode article, String field) {
    return Optional.ofNullable(article.path(field).textValue());
  }

  private static Spoken spoken(JsonNode a, String text, Map<String, Integer> index) {
    List<Span> content = new ArrayList<>();
    for (JsonNode part : a.get("content")) {
      Span span = Stories.find(part, text);
      if (span != null) {
        content.add(span);
      }
    }
    @Nullable Span source = Stories.find(a.get("source"), text);
    Optional<Integer> above =
        Optional.ofNullable(a.path("parent").textValue()).map(p -> index.getOrDefault(p, 0));
    return new Spoken(source == null ? List.of() : List.of(source), content, above);
  }

  /** How alike two names are: 0 where stories.py would not take one for the other, up to 1. */
  static double likeness(String a, String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    boolean alike = !both.isEmpty() && both.size() == Math.min(left.size(), right.size());
    return alike ? both.size() / (double) Math.max(left.size(), right.size()) : 0;
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    Matcher m = WORD.matcher(LOOSE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" "));
    while (m.find()) {
      words.add(m.group());
    }
    return words;
  }
}
