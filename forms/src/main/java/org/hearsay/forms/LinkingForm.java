package org.hearsay.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Conflict;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Copy;
import org.hearsay.model.CopyKind;
import org.hearsay.model.EventType;
import org.hearsay.model.Grade;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Linking;
import org.hearsay.model.Origin;
import org.hearsay.model.Revision;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/**
 * A linking as one JSON object (form {@code "linking": 1}).
 *
 * <p>A copy's {@code aligned} rows are {@code [start, end, from_start, from_end, similarity]} in
 * UTF-16 units: they point into two texts that this form does not carry, so nothing could convert
 * them.
 */
public final class LinkingForm {
  /** The number of the form. */
  public static final int VERSION = 1;

  private LinkingForm() {}

  /** The linking as one line. */
  public static String write(Linking linking) {
    ObjectNode node = Json.object();
    node.put("linking", VERSION);
    ArrayNode copies = node.putArray("copies");
    linking.copies().forEach(c -> copies.add(tree(c)));
    ArrayNode happenings = node.putArray("happenings");
    linking.happenings().forEach(h -> happenings.add(tree(h)));
    return Json.line(node);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException where it is not that
   */
  public static Linking read(String json) {
    try {
      JsonNode node = Json.parse(json);
      List<Copy> copies = new ArrayList<>();
      node.path("copies").forEach(c -> copies.add(copy(c)));
      List<Happening> happenings = new ArrayList<>();
      node.path("happenings").forEach(h -> happenings.add(happening(h)));
      return new Linking(copies, happenings);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no linking: " + ArticleForm.where(e), e);
    }
  }

  /** One copy of the form. */
  public static ObjectNode tree(Copy copy) {
    ObjectNode node = Json.object();
    node.put("article", copy.article().value());
    node.put("copied_from", copy.copiedFrom().value());
    node.put("kind", copy.kind().code());
    node.put("similarity", hundredths(copy.similarity()));
    ArrayNode rows = node.putArray("aligned");
    for (Copy.Alignment a : copy.aligned()) {
      rows.addArray()
          .add(a.in().start())
          .add(a.in().end())
          .add(a.from().start())
          .add(a.from().end())
          .add(hundredths(a.similarity()));
    }
    return node;
  }

  /** One happening of the form. */
  public static ObjectNode tree(Happening happening) {
    ObjectNode node = Json.object();
    node.put("id", happening.id().value());
    node.put("type", happening.type().code());
    node.put("summary", happening.summary());
    keys(node.putArray("claims"), happening.claims());
    ArrayNode origins = node.putArray("origins");
    for (Origin origin : happening.origins()) {
      ObjectNode o = origins.addObject();
      o.put("house", origin.house());
      o.put("root", origin.root());
      o.put("stance", origin.stance().code());
      o.put("first_hand", origin.firstHand());
      keys(o.putArray("claims"), origin.claims());
    }
    happening.assertingHouses().forEach(node.putArray("asserting_houses")::add);
    happening.denyingHouses().forEach(node.putArray("denying_houses")::add);
    node.put("independent_origins", happening.independentOrigins());
    node.put("possible_origins", happening.possibleOrigins());
    node.put("grade", happening.grade().credibility());
    node.put("grade_rule", happening.grade().rule());
    ArrayNode conflicts = node.putArray("conflicts");
    for (Conflict conflict : happening.conflicts()) {
      ObjectNode c = conflicts.addObject().put("kind", conflict.kind().code());
      keys(c.putArray("claims"), conflict.claims());
    }
    ArrayNode revisions = node.putArray("revisions");
    for (Revision revision : happening.revisions()) {
      revisions
          .addObject()
          .put("voice", revision.voice())
          .put("before", revision.before().toString())
          .put("after", revision.after().toString());
    }
    return node;
  }

  private static Copy copy(JsonNode node) {
    List<Copy.Alignment> aligned = new ArrayList<>();
    for (JsonNode row : node.path("aligned")) {
      aligned.add(
          new Copy.Alignment(
              new Span(row.get(0).asInt(), row.get(1).asInt()),
              new Span(row.get(2).asInt(), row.get(3).asInt()),
              row.get(4).asDouble()));
    }
    return new Copy(
        new ArticleId(node.path("article").asText()),
        new ArticleId(node.path("copied_from").asText()),
        CopyKind.of(node.path("kind").asText()),
        node.path("similarity").asDouble(),
        aligned);
  }

  private static Happening happening(JsonNode node) {
    List<Origin> origins = new ArrayList<>();
    for (JsonNode o : node.path("origins")) {
      origins.add(
          new Origin(
              o.path("house").asText(),
              o.path("root").asText(),
              Stance.of(o.path("stance").asText()),
              o.path("first_hand").asBoolean(),
              keys(o.path("claims"))));
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (JsonNode c : node.path("conflicts")) {
      conflicts.add(new Conflict(ConflictKind.of(c.path("kind").asText()), keys(c.path("claims"))));
    }
    List<Revision> revisions = new ArrayList<>();
    for (JsonNode r : node.path("revisions")) {
      revisions.add(
          new Revision(
              r.path("voice").asText(),
              ClaimKey.of(r.path("before").asText()),
              ClaimKey.of(r.path("after").asText())));
    }
    return new Happening(
        new HappeningId(node.path("id").asText()),
        EventType.of(node.path("type").asText()),
        node.path("summary").asText(),
        keys(node.path("claims")),
        origins,
        words(node.path("asserting_houses")),
        words(node.path("denying_houses")),
        node.path("independent_origins").asInt(),
        node.path("possible_origins").asInt(),
        new Grade(node.path("grade").asInt(), node.path("grade_rule").asText()),
        conflicts,
        revisions);
  }

  private static void keys(ArrayNode into, List<ClaimKey> keys) {
    keys.forEach(k -> into.add(k.toString()));
  }

  private static List<ClaimKey> keys(JsonNode node) {
    return words(node).stream().map(ClaimKey::of).toList();
  }

  private static List<String> words(JsonNode node) {
    List<String> all = new ArrayList<>();
    node.forEach(word -> all.add(word.asText()));
    return all;
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
