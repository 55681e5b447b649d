package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.forms.LinkingForm;
import org.hearsay.link.Linker;
import org.hearsay.model.Reading;

/** Links files of reading lines: {@code LinkReadings OUT.json READINGS.jsonl...}. */
final class LinkReadings {
  private LinkReadings() {}

  public static void main(String[] args) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      readings.addAll(Corpus.readings(Path.of(args[i])));
    }
    Files.writeString(Path.of(args[0]), LinkingForm.write(Linker.standard().link(readings)));
  }
}
