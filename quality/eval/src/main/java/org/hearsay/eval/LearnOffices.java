package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.link.Learning;
import org.hearsay.model.Reading;

/**
 * Learns the linker's {@code office-weights.txt}: {@code LearnOffices OUT READINGS.jsonl
 * OFFICES.tsv}, the latter as offices.py writes it.
 */
final class LearnOffices {
  private LearnOffices() {}

  public static void main(String[] args) throws IOException {
    List<Reading> readings = new ArrayList<>(Corpus.readings(Path.of(args[1])));
    Map<String, String> voices = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[2]))) {
      String[] part = line.split("\t");
      voices.put(part[0], part[1]);
    }
    Files.writeString(Path.of(args[0]), Learning.offices(readings, voices));
  }
}
