package org.hearsay.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Confidence;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityId;
import org.hearsay.model.EntityType;
import org.hearsay.model.EventType;
import org.hearsay.model.Outcome;
import org.hearsay.model.Polarity;
import org.hearsay.model.QuoteKind;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;

/** Reads the reading form back. */
final class ReadingParser {
  private final Article article;
  private final CodePoints offsets;

  private ReadingParser(Article article) {
    this.article = article;
    this.offsets = new CodePoints(article.text());
  }

  static Outcome<Reading> read(String json) {
    JsonNode node;
    try {
      node = Json.parse(json);
    } catch (JsonProcessingException e) {
      return Outcome.refused(Refusal.BROKEN_JSON, ArticleForm.where(e));
    }
    if (node.path("reading").asInt() != ReadingForm.VERSION) {
      return Outcome.refused(
          Refusal.BAD_FIELD,
          "\"reading\" is " + node.path("reading") + ", this program reads " + ReadingForm.VERSION);
    }
    return switch (ArticleForm.read(node.path("article"))) {
      case Outcome.Refused<Article> refused -> Outcome.refused(refused.reason(), refused.detail());
      case Outcome.Done<Article> done -> new ReadingParser(done.value()).rest(node);
    };
  }

  private Outcome<Reading> rest(JsonNode node) {
    try {
      return Outcome.done(
          new Reading(
              article,
              each(node.path("entities"), this::entity),
              each(node.path("attributions"), this::attribution),
              each(node.path("claims"), this::claim),
              Json.text(node, "reader").orElse("unknown")));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Outcome.refused(Refusal.BAD_FIELD, String.valueOf(e.getMessage()));
    }
  }

  private Entity entity(JsonNode node) {
    JsonNode geonames = node.path("geonames");
    return new Entity(
        new EntityId(node.path("id").asText()),
        EntityType.of(node.path("type").asText()),
        node.path("name").asText(),
        Arguments.country(node),
        offsets.readAll(node.path("mentions")),
        Arguments.point(node),
        geonames.isNumber() ? OptionalLong.of(geonames.asLong()) : OptionalLong.empty());
  }

  private Attribution attribution(JsonNode node) {
    return new Attribution(
        new AttributionId(node.path("id").asText()),
        offsets.readAll(node.path("source")),
        offsets.readAll(node.path("cue")),
        offsets.readAll(node.path("content")),
        Json.text(node, "kind").map(QuoteKind::of).orElse(QuoteKind.INDIRECT),
        Json.text(node, "stance").map(Stance::of).orElse(Stance.ASSERTS),
        voice(node.path("voice")),
        Json.text(node, "parent").map(AttributionId::new),
        confidence(node));
  }

  private static Voice voice(JsonNode node) {
    Optional<String> name = Json.text(node, "name");
    Optional<String> house = Json.text(node, "house");
    VoiceClass kind = Json.text(node, "class").map(VoiceClass::of).orElse(VoiceClass.OFFICIAL);
    if (name.isEmpty()) {
      return new Voice.Absent();
    }
    return kind == VoiceClass.ANONYMOUS
        ? new Voice.Unnamed(name.get(), house)
        : new Voice.Named(name.get(), kind, house);
  }

  private Claim claim(JsonNode node) {
    String text = article.text();
    Span trigger = offsets.read(node.path("trigger"));
    List<Span> mentions = offsets.readAll(node.path("mentions"));
    List<String> chain = new ArrayList<>();
    node.path("chain").forEach(link -> chain.add(link.asText()));
    return new Claim(
        new ClaimId(node.path("id").asText()),
        EventType.of(node.path("type").asText()),
        trigger,
        mentions.contains(trigger) ? mentions : List.of(trigger),
        Json.text(node, "attribution").map(AttributionId::new),
        chain.isEmpty() ? List.of(article.outletName()) : chain,
        Json.optional(node, "actor", n -> Arguments.party(n, offsets, text)),
        Json.optional(node, "counterpart", n -> Arguments.party(n, offsets, text)),
        Json.optional(node, "item", n -> Arguments.item(n, offsets)),
        Json.optional(node, "quantity", n -> Arguments.quantity(n, offsets)),
        Json.optional(node, "place", n -> Arguments.place(n, offsets, text)),
        Json.optional(node, "time", n -> Arguments.time(n, offsets)),
        Json.text(node, "status").map(Status::of).orElse(Status.UNKNOWN),
        Json.text(node, "polarity").map(Polarity::of).orElse(Polarity.POSITIVE),
        Json.text(node, "certainty").map(Certainty::of).orElse(Certainty.CERTAIN),
        confidence(node));
  }

  private static Confidence confidence(JsonNode node) {
    return new Confidence(node.path("confidence").asDouble(1));
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    array.forEach(node -> all.add(read.apply(node)));
    return all;
  }
}
