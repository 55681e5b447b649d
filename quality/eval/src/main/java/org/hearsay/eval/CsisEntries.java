package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.csis.Chronicle;
import org.hearsay.model.Reading;

/**
 * Event type, actor and day over the CSIS entries that nobody labelled for training: {@code
 * CsisEntries READINGS.jsonl LABELS.jsonl ENTRIES.jsonl.gz [--errors]}. LABELS is the standoff of
 * quality/train/gold/corpora; its ids are left out.
 */
final class CsisEntries {
  private CsisEntries() {}

  public static void main(String[] args) throws IOException {
    Map<String, Reading> readings = new HashMap<>();
    for (Reading reading : Corpus.readings(Path.of(args[0]))) {
      readings.put(reading.article().id().value(), reading);
    }
    Chronicle chronicle =
        Chronicle.of(Corpus.objects(Path.of(args[2])), readings, ids(Path.of(args[1])));
    chronicle.table().forEach(System.out::println);
    if (List.of(args).contains("--errors")) {
      chronicle.errors().forEach(System.out::println);
    }
  }

  private static Set<String> ids(Path labels) throws IOException {
    Set<String> ids = new HashSet<>();
    if (Files.exists(labels)) {
      for (JsonNode line : Corpus.objects(labels)) {
        ids.add(line.path("id").asText());
      }
    } else {
      System.err.println("no labels at " + labels + ": every entry is counted");
    }
    return ids;
  }
}
