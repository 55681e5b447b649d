package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Outcome;
import org.hearsay.model.Reading;

/** Reads the files that the evaluations run on. */
final class Corpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Corpus() {}

  /** The objects of a JSON-lines file, unpacked where its name ends in {@code .gz}. */
  static List<JsonNode> objects(Path file) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : lines(file)) {
      objects.add(JSON.readTree(line));
    }
    return objects;
  }

  /** A story of the gold (../shared/gold/FORMAT.md). */
  static JsonNode story(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  /** Every reading of a file of reading lines; a line that is none stops the evaluation. */
  static List<Reading> readings(Path file) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (String line : lines(file)) {
      switch (ReadingForm.read(line)) {
        case Outcome.Done<Reading> done -> readings.add(done.value());
        case Outcome.Refused<Reading> refused -> throw new IOException(file + ": " + refused);
      }
    }
    return readings;
  }

  private static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
