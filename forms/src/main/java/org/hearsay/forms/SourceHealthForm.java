package org.hearsay.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.SourceHealth;

/**
 * How a source fares as one JSON object (form {@code "source-health": 1}): instants in ISO 8601,
 * durations in seconds, new pages by day, refusals by reason.
 */
public final class SourceHealthForm {
  /** The number of the form. */
  public static final int VERSION = 1;

  private SourceHealthForm() {}

  /** The state as one line. */
  public static String write(SourceHealth s) {
    ObjectNode node = Json.object();
    node.put("source-health", VERSION).put("name", s.name()).put("kind", s.kind());
    node.put("address", s.address());
    Json.put(node, "outlet", s.outlet());
    Json.put(node, "publisher", s.publisher());
    Json.put(node, "owner", s.owner());
    Json.put(node, "house", s.house());
    node.put("pace", s.pace().toMillis() / 1000.0).put("every", s.every().toSeconds());
    Json.put(node, "first_visit", s.firstVisit().map(Instant::toString));
    Json.put(node, "last_visit", s.lastVisit().map(Instant::toString));
    Json.put(node, "last_success", s.lastSuccess().map(Instant::toString));
    Json.put(node, "last_new", s.lastNew().map(Instant::toString));
    node.put("next_visit", s.nextVisit().toString()).put("failures", s.failures());
    ObjectNode pages = node.putObject("new_pages");
    s.newPages().forEach((day, n) -> pages.put(day.toString(), n));
    ObjectNode refused = node.putObject("refused");
    s.refused().forEach(refused::put);
    Json.put(node, "last_refusal", s.lastRefusal());
    return Json.line(node);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException where it is not that
   */
  public static SourceHealth read(String json) {
    try {
      JsonNode node = Json.parse(json);
      SortedMap<LocalDate, Integer> pages = new TreeMap<>();
      counts(node.path("new_pages")).forEach((day, n) -> pages.put(LocalDate.parse(day), n));
      return new SourceHealth(
          node.path("name").asText(),
          node.path("kind").asText(),
          node.path("address").asText(),
          Json.text(node, "outlet"),
          Json.text(node, "publisher"),
          Json.text(node, "owner"),
          Json.text(node, "house"),
          Duration.ofMillis(Math.round(node.path("pace").asDouble() * 1000)),
          Duration.ofSeconds(node.path("every").asLong()),
          instant(node, "first_visit"),
          instant(node, "last_visit"),
          instant(node, "last_success"),
          instant(node, "last_new"),
          Instant.parse(node.path("next_visit").asText()),
          node.path("failures").asInt(),
          pages,
          counts(node.path("refused")),
          Json.text(node, "last_refusal"));
    } catch (JsonProcessingException | DateTimeException e) {
      throw new IllegalArgumentException("no source-health: " + e.getMessage(), e);
    }
  }

  private static Optional<Instant> instant(JsonNode node, String field) {
    return Json.text(node, field).map(Instant::parse);
  }

  private static SortedMap<String, Integer> counts(JsonNode node) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> e : node.properties()) {
      counts.put(e.getKey(), e.getValue().asInt());
    }
    return counts;
  }
}
