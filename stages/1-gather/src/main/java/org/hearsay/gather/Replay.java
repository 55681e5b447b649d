package org.hearsay.gather;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Refused;

/** Turns records of the archive back into captures: the answers, then what was said about them. */
final class Replay {
  /** Stands as {@code via} at a feed or sitemap, which is no page. */
  static final String LIST = "list";

  private final BodyDecoder decoder = new BodyDecoder(FetchLimits.usual());
  private final List<ArchivedRecord> answers = new ArrayList<>();

  /** The page that this record completes; empty where it completes none. */
  Optional<Capture> next(ArchivedRecord record) {
    switch (record.type()) {
      case "response", "resource" -> answers.add(record);
      case "revisit" -> answers.clear();
      case "metadata" -> {
        Optional<Capture> page =
            answers.isEmpty() || ArchiveIndex.refusal(record).isPresent()
                ? Optional.empty()
                : capture(record);
        answers.clear();
        return page;
      }
      default -> {
        // Requests and file heads tell nothing new.
      }
    }
    return Optional.empty();
  }

  private Optional<Capture> capture(ArchivedRecord metadata) {
    ArchivedRecord last = answers.getLast();
    Map<String, List<String>> about = fields(new String(metadata.block(), StandardCharsets.UTF_8));
    boolean list = first(about, "via").filter(LIST::equals).isPresent();
    if (!about.containsKey("source") || list || !isOk(last)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Capture(
              answers.getFirst().header("warc-target-uri").orElse(""),
              last.header("warc-target-uri").orElse(""),
              last.date(),
              last.contentType(),
              last.header("warc-payload-digest").orElse(""),
              decoder.decode(last.payload(), last.httpField("Content-Encoding").orElse("")),
              about));
    } catch (Refused e) {
      // It was refused when it came, too, and stands in the list of refusals.
      return Optional.empty();
    }
  }

  private static boolean isOk(ArchivedRecord record) {
    return record.isFile()
        || new String(
                record.block(), 0, Math.min(16, record.block().length), StandardCharsets.ISO_8859_1)
            .matches("(?s)HTTP/\\S+ 200.*");
  }

  private static Optional<String> first(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static Map<String, List<String>> fields(String lines) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    lines
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              if (colon > 0) {
                fields
                    .computeIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
              }
            });
    return fields;
  }
}
