package org.hearsay.gather;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Outcome;
import org.hearsay.model.Refusal;

/**
 * The list of sources, one editable file in TOML: a {@code [[source]]} table each, with {@code
 * name}, {@code kind} (feed, sitemap, pages, folder, warc, lines), {@code address} or {@code
 * addresses}, and optionally {@code outlet}, {@code publisher}, {@code owner}, {@code house},
 * {@code language}, {@code pace} (seconds between two requests to a host, at least 1 on the open
 * web), {@code every} (minutes), {@code reference}. The form is told in full in
 * docs/formats/sources.md.
 */
public final class Sources {
  private static final Duration PACE = Duration.ofSeconds(5);
  private static final Duration EVERY = Duration.ofMinutes(30);

  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "kind",
          "address",
          "addresses",
          "outlet",
          "publisher",
          "owner",
          "house",
          "language",
          "pace",
          "every",
          "reference");

  private Sources() {}

  /** Reads the file's text; a mistake is named with the source it stands in. */
  public static Outcome<List<Source>> read(String toml) {
    JsonNode root;
    try {
      root = new TomlMapper().readTree(toml);
    } catch (JsonProcessingException e) {
      return Outcome.refused(
          Refusal.BAD_FIELD,
          "no TOML: " + String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
    }
    List<Source> sources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode node : root.path("source")) {
      Optional<String> mistake = mistake(node);
      if (mistake.isEmpty() && !names.add(node.path("name").asText())) {
        mistake = Optional.of("the name stands twice");
      }
      if (mistake.isPresent()) {
        return Outcome.refused(
            Refusal.BAD_FIELD,
            "source " + node.path("name").asText("" + (sources.size() + 1)) + ": " + mistake.get());
      }
      sources.add(source(node));
    }
    return sources.isEmpty()
        ? Outcome.refused(Refusal.EMPTY, "no [[source]] in the file")
        : Outcome.done(sources);
  }

  private static Optional<String> mistake(JsonNode node) {
    for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
      String field = fields.next();
      if (!FIELDS.contains(field)) {
        return Optional.of("no field " + field);
      }
    }
    if (node.path("name").asText("").isBlank()) {
      return Optional.of("no name");
    }
    if (!node.path("kind").asText("feed").matches("(?i)feed|sitemap|pages|folder|warc|lines")) {
      return Optional.of("no kind " + node.path("kind").asText());
    }
    if (addresses(node).isEmpty()) {
      return Optional.of("no address");
    }
    boolean badPace = node.has("pace") && node.path("pace").asDouble(-1) < 0;
    boolean badEvery = node.has("every") && node.path("every").asDouble(-1) <= 0;
    return badPace || badEvery ? Optional.of("pace and every are numbers") : Optional.empty();
  }

  private static List<String> addresses(JsonNode node) {
    List<String> addresses = new ArrayList<>();
    text(node, "address").ifPresent(addresses::add);
    node.path("addresses").forEach(one -> addresses.add(one.asText()));
    return addresses;
  }

  private static Source source(JsonNode node) {
    return new Source(
        node.path("name").asText(),
        Source.Kind.valueOf(node.path("kind").asText("feed").toUpperCase(Locale.ROOT)),
        addresses(node),
        text(node, "outlet"),
        text(node, "publisher"),
        text(node, "owner"),
        text(node, "house"),
        text(node, "language"),
        node.has("pace") ? Duration.ofMillis((long) (node.path("pace").asDouble() * 1000)) : PACE,
        node.has("every") ? Duration.ofSeconds((long) (node.path("every").asDouble() * 60)) : EVERY,
        text(node, "reference"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asText("").strip()).filter(some -> !some.isEmpty());
  }
}
