package org.hearsay.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;

/** Reads a JSON Feed (version 1 and 1.1, jsonfeed.org). */
final class JsonFeed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFeed() {}

  static XmlFeed.Contents read(String json, Limits limits) throws Refused {
    JsonNode feed = parse(json);
    List<FeedEntry> entries = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      if (entries.size() == limits.feedEntriesMax()) {
        throw Refused.limit("feedEntriesMax", limits.feedEntriesMax());
      }
      entries.add(entry(item, text(feed, "language")));
    }
    return new XmlFeed.Contents(text(feed, "title"), entries);
  }

  private static JsonNode parse(String json) throws Refused {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new Refused(Refusal.BROKEN_JSON, e.getOriginalMessage());
    }
  }

  private static FeedEntry entry(JsonNode item, Optional<String> language) {
    List<String> authors = new ArrayList<>();
    item.path("authors").forEach(author -> text(author, "name").ifPresent(authors::add));
    text(item.path("author"), "name").filter(name -> authors.isEmpty()).ifPresent(authors::add);
    Optional<String> html = text(item, "content_html");
    return new FeedEntry(
        text(item, "title"),
        text(item, "url"),
        text(item, "date_published").flatMap(WrittenDates::parse),
        authors,
        text(item, "external_url"),
        text(item, "language").or(() -> language),
        html.or(() -> text(item, "content_text")).or(() -> text(item, "summary")).orElse(""),
        html.isPresent());
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asText("").strip()).filter(some -> !some.isEmpty());
  }
}
