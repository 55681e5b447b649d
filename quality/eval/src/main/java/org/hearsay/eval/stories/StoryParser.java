package org.hearsay.eval.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Certainty;
import org.hearsay.model.ClaimId;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.CopyKind;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Outcome;
import org.hearsay.model.Polarity;
import org.hearsay.model.Published;
import org.hearsay.model.Refusal;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.hearsay.model.Time;
import org.hearsay.model.VoiceClass;

/**
 * Reads the form of gold stories. A span is told by its words, {@code "Kim"} or {@code {"text":
 * "Kim", "nth": 2}}, and found in the article's text: the nth place where they stand, places that
 * overlap counted too.
 */
final class StoryParser {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private final String id;
  private final String text;

  private StoryParser(String id, String text) {
    this.id = id;
    this.text = text;
  }

  static Outcome<GoldStory> read(String json) {
    try {
      JsonNode story = JSON.readTree(json);
      if (!story.path("articles").isArray()) {
        return Outcome.refused(Refusal.BAD_FIELD, "a gold story has \"articles\"");
      }
      return Outcome.done(
          new GoldStory(
              required(story, "story"),
              each(story.path("articles"), StoryParser::article),
              each(story.path("happenings"), StoryParser::happening)));
    } catch (JsonProcessingException e) {
      return Outcome.refused(Refusal.BROKEN_JSON, e.getOriginalMessage().split("\\R", 2)[0]);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Outcome.refused(Refusal.BAD_FIELD, String.valueOf(e.getMessage()));
    }
  }

  /** Where the words stand for the nth time; empty where they do not. */
  static Optional<Span> find(String text, String words, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }

  private static GoldArticle article(JsonNode node) {
    String id = required(node, "id");
    String text = required(node, "text");
    Article article =
        new Article(
            new ArticleId(id),
            string(node, "url"),
            string(node, "outlet"),
            string(node, "outlet_house"),
            string(node, "published").map(Published::parse),
            string(node, "title"),
            text,
            true);
    StoryParser parser = new StoryParser(id, text);
    return new GoldArticle(
        article,
        string(node, "copied_from")
            .map(
                from ->
                    new GoldArticle.Copied(
                        new ArticleId(from), CopyKind.of(required(node, "copy_kind")))),
        each(node.path("attributions"), parser::attribution),
        each(node.path("claims"), parser::claim));
  }

  private GoldAttribution attribution(JsonNode node) {
    return new GoldAttribution(
        new AttributionId(required(node, "id")),
        optional(node, "source", this::span),
        string(node, "source_entity"),
        VoiceClass.of(required(node, "source_class")),
        optional(node, "cue", this::span),
        each(node.path("content"), this::span),
        string(node, "parent").map(AttributionId::new),
        Stance.of(required(node, "stance")));
  }

  private GoldClaim claim(JsonNode node) {
    return new GoldClaim(
        new ClaimId(required(node, "id")),
        EventType.of(required(node, "type")),
        span(node.path("trigger")),
        string(node, "attribution").map(AttributionId::new),
        new HappeningId(required(node, "happening")),
        optional(node, "actor", n -> named(n, "entity")),
        optional(node, "counterpart", n -> named(n, "entity")),
        optional(node, "item", n -> named(n, "class")),
        optional(node, "quantity", this::amount),
        optional(node, "place", n -> named(n, "name")),
        optional(node, "time", this::time),
        Status.of(required(node, "status")),
        Polarity.of(required(node, "polarity")),
        Certainty.of(required(node, "certainty")));
  }

  private GoldClaim.Named named(JsonNode node, String field) {
    return new GoldClaim.Named(span(node), string(node, field));
  }

  private GoldClaim.Amount amount(JsonNode node) {
    return new GoldClaim.Amount(
        span(node),
        number(node, "low"),
        number(node, "high"),
        node.path("approximate").asBoolean(),
        node.path("vague").asBoolean(),
        string(node, "unit"));
  }

  private Time time(JsonNode node) {
    return new Time(
        span(node),
        string(node, "start")
            .map(LocalDate::parse)
            .map(start -> new Days(start, LocalDate.parse(required(node, "end")))));
  }

  private Span span(JsonNode wanted) {
    String words = wanted.isTextual() ? wanted.textValue() : wanted.path("text").asText();
    int nth = wanted.isTextual() ? 1 : wanted.path("nth").asInt(1);
    return find(text, words, nth)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    id + ": not in the text (place " + nth + "): \"" + words + "\""));
  }

  private static GoldStory.Happening happening(JsonNode node) {
    return new GoldStory.Happening(
        new HappeningId(required(node, "id")),
        string(node, "summary").orElse(""),
        each(node.path("asserting_houses"), JsonNode::asText),
        each(node.path("denying_houses"), JsonNode::asText),
        node.path("independent_origins").asInt(),
        node.path("grade").asInt(),
        conflicts(node.path("conflicts")));
  }

  private static Set<ConflictKind> conflicts(JsonNode nodes) {
    Set<ConflictKind> kinds = EnumSet.noneOf(ConflictKind.class);
    nodes.forEach(c -> kinds.add(ConflictKind.of(required(c, "kind"))));
    return kinds;
  }

  private static String required(JsonNode node, String field) {
    return string(node, field)
        .orElseThrow(() -> new IllegalArgumentException("\"" + field + "\" is missing"));
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(value.textValue())
        : Optional.empty();
  }

  private static OptionalDouble number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
  }

  private static <T> Optional<T> optional(JsonNode node, String field, Function<JsonNode, T> read) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(read.apply(value));
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    array.forEach(node -> all.add(read.apply(node)));
    return all;
  }
}
