package org.hearsay.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.claims.Role;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.WordSpan;
import org.hearsay.model.Certainty;
import org.hearsay.model.EventType;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;
import org.hearsay.model.Status;

/** An article with its claims, over words; claims that share a trigger stand together. */
record ClaimExample(String id, Tokens tokens, List<Told> told) {

  /** One trigger with all that its claims say; several items where the verb has several. */
  record Told(
      int from,
      int to,
      EventType type,
      Status status,
      Polarity polarity,
      Certainty certainty,
      Map<Role, List<WordSpan>> parts,
      Map<WordSpan, String> itemClasses) {}

  /**
   * An article of a story, or labels beside a text: a span is words to be found, or {@code [start,
   * end]} in UTF-16 units.
   */
  static ClaimExample of(JsonNode article, Tokenizer tokenizer) {
    String text = article.get("text").textValue();
    Tokens tokens = tokenizer.tokens(text);
    Map<Integer, Told> byWord = new TreeMap<>();
    for (JsonNode claim : article.get("claims")) {
      WordSpan trigger = words(tokens, claim.get("trigger"));
      if (trigger == null) {
        continue;
      }
      Told told =
          byWord.computeIfAbsent(
              trigger.from(),
              from ->
                  new Told(
                      from,
                      trigger.to(),
                      EventType.of(claim.get("type").asText()),
                      Status.of(claim.get("status").asText()),
                      Polarity.of(claim.get("polarity").asText()),
                      Certainty.of(claim.get("certainty").asText()),
                      new EnumMap<>(Role.class),
                      new HashMap<>()));
      for (Role role : Role.values()) {
        JsonNode argument = claim.path(role.name().toLowerCase(Locale.ROOT));
        WordSpan part = argument.isContainerNode() ? words(tokens, argument) : null;
        List<WordSpan> parts = told.parts().computeIfAbsent(role, r -> new ArrayList<>());
        if (part != null && !parts.contains(part)) {
          parts.add(part);
        }
        if (part != null && role == Role.ITEM) {
          told.itemClasses().put(part, itemClass(claim));
        }
      }
    }
    return new ClaimExample(article.get("id").asText(), tokens, List.copyOf(byWord.values()));
  }

  private static String itemClass(JsonNode claim) {
    String beside = claim.path("itemClass").asText("");
    return beside.isEmpty() ? claim.get("item").path("class").asText("") : beside;
  }

  private static @org.jspecify.annotations.Nullable WordSpan words(Tokens tokens, JsonNode words) {
    Span span =
        words.isArray()
            ? new Span(words.get(0).intValue(), words.get(1).intValue())
            : Stories.find(words, tokens.text());
    return span == null ? null : Example.words(tokens, SpanKind.CUE, span.start(), span.end());
  }
}
