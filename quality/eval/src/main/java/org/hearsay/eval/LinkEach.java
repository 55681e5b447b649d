package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.forms.LinkingForm;
import org.hearsay.link.Linker;
import org.hearsay.model.Copy;
import org.hearsay.model.Happening;
import org.hearsay.model.Linking;

/**
 * Links each file of reading lines by itself and writes one linking of all: {@code LinkEach
 * OUT.json READINGS.jsonl...}. For stories that tell the same event in two gold files, as some do.
 */
final class LinkEach {
  private LinkEach() {}

  public static void main(String[] args) throws IOException {
    Linker linker = Linker.standard();
    List<Copy> copies = new ArrayList<>();
    List<Happening> happenings = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      Linking linking = linker.link(Corpus.readings(Path.of(args[i])));
      copies.addAll(linking.copies());
      happenings.addAll(linking.happenings());
    }
    Files.writeString(Path.of(args[0]), LinkingForm.write(new Linking(copies, happenings)));
  }
}
