package org.hearsay.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.EventType;
import org.hearsay.model.Judgement;
import org.hearsay.model.Reliability;
import org.hearsay.model.Span;

/**
 * What a person decided as one JSON object (form {@code "judgement": 1}).
 *
 * <p>{@code kind} says which; a claim is {@code {"sha256", "type", "trigger": [start, end], "item":
 * [start, end]}} with offsets in UTF-16 units, since the text is not part of this form.
 */
public final class JudgementForm {
  /** The number of the form. */
  public static final int VERSION = 1;

  private JudgementForm() {}

  /** The judgement as one line. */
  public static String write(Judgement judgement) {
    ObjectNode node = Json.object();
    node.put("judgement", VERSION);
    switch (judgement) {
      case Judgement.Merge(List<ClaimMark> claims) ->
          marks(node.put("kind", "merge").putArray("claims"), claims);
      case Judgement.Split(List<ClaimMark> these, List<ClaimMark> those) -> {
        marks(node.put("kind", "split").putArray("these"), these);
        marks(node.putArray("those"), those);
      }
      case Judgement.Reject(ClaimMark claim) ->
          node.put("kind", "reject").set("claim", tree(claim));
      case Judgement.Confirm(ClaimMark claim) ->
          node.put("kind", "confirm").set("claim", tree(claim));
      case Judgement.Mend(ClaimMark claim, Map<Judgement.Field, String> values) -> {
        node.put("kind", "mend").set("claim", tree(claim));
        ObjectNode fields = node.putObject("values");
        new EnumMap<Judgement.Field, String>(values)
            .forEach((f, v) -> fields.put(f.name().toLowerCase(Locale.ROOT), v));
      }
      case Judgement.SetHouse(String voice, java.util.Optional<String> house) ->
          Json.put(node.put("kind", "house").put("voice", voice), "house", house);
      case Judgement.SetReliability(String voice, Reliability reliability) ->
          node.put("kind", "reliability").put("voice", voice).put("letter", reliability.name());
      case Judgement.Note(ClaimMark claim, String text) ->
          node.put("kind", "note").put("text", text).set("claim", tree(claim));
      case Judgement.Withdraw(long number) -> node.put("kind", "withdraw").put("number", number);
    }
    return Json.line(node);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException where it is not that
   */
  public static Judgement read(String json) {
    try {
      JsonNode node = Json.parse(json);
      return switch (node.path("kind").asText()) {
        case "merge" -> new Judgement.Merge(marks(node.path("claims")));
        case "split" -> new Judgement.Split(marks(node.path("these")), marks(node.path("those")));
        case "reject" -> new Judgement.Reject(mark(node.path("claim")));
        case "confirm" -> new Judgement.Confirm(mark(node.path("claim")));
        case "mend" -> new Judgement.Mend(mark(node.path("claim")), values(node.path("values")));
        case "house" ->
            new Judgement.SetHouse(node.path("voice").asText(), Json.text(node, "house"));
        case "reliability" ->
            new Judgement.SetReliability(
                node.path("voice").asText(), Reliability.valueOf(node.path("letter").asText()));
        case "note" -> new Judgement.Note(mark(node.path("claim")), node.path("text").asText());
        case "withdraw" -> new Judgement.Withdraw(node.path("number").asLong());
        default -> throw new IllegalArgumentException("no judgement: " + node.path("kind"));
      };
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no judgement: " + ArticleForm.where(e), e);
    }
  }

  private static ObjectNode tree(ClaimMark mark) {
    ObjectNode node = Json.object().put("sha256", mark.sha256()).put("type", mark.type().code());
    node.putArray("trigger").add(mark.trigger().start()).add(mark.trigger().end());
    mark.item().ifPresent(i -> node.putArray("item").add(i.start()).add(i.end()));
    return node;
  }

  private static void marks(ArrayNode into, List<ClaimMark> marks) {
    marks.forEach(m -> into.add(tree(m)));
  }

  private static ClaimMark mark(JsonNode node) {
    return new ClaimMark(
        node.path("sha256").asText(),
        EventType.of(node.path("type").asText()),
        span(node.path("trigger")),
        Json.optional(node, "item", JudgementForm::span));
  }

  private static Span span(JsonNode node) {
    return new Span(node.path(0).asInt(), node.path(1).asInt());
  }

  private static List<ClaimMark> marks(JsonNode nodes) {
    List<ClaimMark> marks = new ArrayList<>();
    nodes.forEach(n -> marks.add(mark(n)));
    return marks;
  }

  private static Map<Judgement.Field, String> values(JsonNode node) {
    Map<Judgement.Field, String> values = new EnumMap<>(Judgement.Field.class);
    node.fieldNames()
        .forEachRemaining(
            name ->
                values.put(
                    Judgement.Field.valueOf(name.toUpperCase(Locale.ROOT)),
                    node.path(name).asText()));
    return values;
  }
}
