package org.hearsay.gather;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  private final CaptureTaker taker;
  private final BodyDecoder decoder = new BodyDecoder(FetchLimits.usual());
  private final List<ArchivedRecord> answers = new ArrayList<>();

  Replay(CaptureTaker taker) {
    this.taker = taker;
  }

  void read(Path path, long from) throws IOException {
    try (WarcScan scan = new WarcScan(path, from)) {
      for (Optional<ArchivedRecord> next = scan.next(); next.isPresent(); next = scan.next()) {
        take(next.get());
      }
    }
  }

  private void take(ArchivedRecord record) {
    switch (record.type()) {
      case "response", "resource" -> answers.add(record);
      case "revisit" -> answers.clear();
      case "metadata" -> {
        if (!answers.isEmpty() && ArchiveIndex.refusal(record).isEmpty()) {
          capture(record).ifPresent(taker::take);
        }
        answers.clear();
      }
      default -> {
        // Requests and file heads tell nothing new.
      }
    }
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
