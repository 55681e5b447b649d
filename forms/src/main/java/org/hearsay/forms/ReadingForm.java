package org.hearsay.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Entity;
import org.hearsay.model.Outcome;
import org.hearsay.model.Reading;
import org.hearsay.model.Voice;

/**
 * A reading as one JSON object a line (form {@code "reading": 1}). Offsets are Unicode code points
 * of {@code article.text}, end exclusive.
 */
public final class ReadingForm {
  /** The number of the form; a change in the meaning of a field asks for a new one. */
  public static final int VERSION = 1;

  private static final Pattern LOOKS_LIKE_ONE =
      Pattern.compile("\\s*\\{\\s*\"reading\"\\s*:\\s*\\d");

  private ReadingForm() {}

  /** The reading as one line. */
  public static String write(Reading reading) {
    return Json.line(tree(reading));
  }

  /** The reading as a tree. */
  public static ObjectNode tree(Reading reading) {
    CodePoints offsets = new CodePoints(reading.article().text());
    ObjectNode node = Json.object();
    node.put("reading", VERSION);
    node.put("reader", reading.reader());
    node.set("article", ArticleForm.tree(reading.article()));
    var entities = node.putArray("entities");
    reading.entities().forEach(e -> entities.add(tree(e, offsets)));
    var attributions = node.putArray("attributions");
    reading.attributions().forEach(a -> attributions.add(tree(a, offsets)));
    var claims = node.putArray("claims");
    reading.claims().forEach(c -> claims.add(tree(c, offsets)));
    return node;
  }

  /**
   * Reads a line that {@link #write} or another reader of this form wrote; what such a reader
   * leaves out (kinds, classes, confidence) takes its plainest value.
   */
  public static Outcome<Reading> read(String json) {
    return ReadingParser.read(json);
  }

  /** Whether a JSON object gives itself out as a reading rather than an article. */
  public static boolean looksLikeOne(String json) {
    return LOOKS_LIKE_ONE.matcher(json).lookingAt();
  }

  private static ObjectNode tree(Entity entity, CodePoints offsets) {
    ObjectNode node = Json.object();
    node.put("id", entity.id().value());
    node.put("type", entity.type().code());
    node.put("name", entity.name());
    Json.put(node, "country", entity.country().map(c -> c.code()));
    offsets.writeAll(node.putArray("mentions"), entity.mentions());
    entity.point().ifPresent(p -> node.put("lat", p.lat()).put("lon", p.lon()));
    entity.geonames().ifPresent(n -> node.put("geonames", n));
    return node;
  }

  private static ObjectNode tree(Attribution attribution, CodePoints offsets) {
    ObjectNode node = Json.object();
    node.put("id", attribution.id().value());
    offsets.writeAll(node.putArray("source"), attribution.source());
    offsets.writeAll(node.putArray("cue"), attribution.cue());
    offsets.writeAll(node.putArray("content"), attribution.content());
    node.put("kind", attribution.kind().code());
    node.put("stance", attribution.stance().code());
    Voice voice = attribution.voice();
    ObjectNode spoken = node.putObject("voice");
    if (voice instanceof Voice.Absent) {
      spoken.putNull("name");
    } else {
      spoken.put("name", voice.name());
    }
    spoken.put("class", voice.voiceClass().code());
    Json.put(spoken, "house", voice.house());
    Json.put(node, "parent", attribution.parent().map(p -> p.value()));
    node.put("confidence", rounded(attribution.confidence().value()));
    return node;
  }

  /**
   * One claim of the form.
   *
   * @param offsets of its article's text
   */
  public static ObjectNode tree(Claim claim, CodePoints offsets) {
    ObjectNode node = Json.object();
    node.put("id", claim.id().value());
    node.put("type", claim.type().code());
    offsets.write(node.putArray("trigger"), claim.trigger());
    offsets.writeAll(node.putArray("mentions"), claim.mentions());
    Json.put(node, "attribution", claim.attribution().map(a -> a.value()));
    var chain = node.putArray("chain");
    claim.chain().forEach(chain::add);
    node.set("actor", Arguments.party(claim.actor(), offsets));
    node.set("counterpart", Arguments.party(claim.counterpart(), offsets));
    node.set("item", Arguments.item(claim.item(), offsets));
    node.set("quantity", Arguments.quantity(claim.quantity(), offsets));
    node.set("place", Arguments.place(claim.place(), offsets));
    node.set("time", Arguments.time(claim.time(), offsets));
    node.put("status", claim.status().code());
    node.put("polarity", claim.polarity().code());
    node.put("certainty", claim.certainty().code());
    node.put("confidence", rounded(claim.confidence().value()));
    return node;
  }

  /** Two digits: no confidence is known more closely, and the last bits of a sum never show. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
