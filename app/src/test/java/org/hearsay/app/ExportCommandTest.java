package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exports.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story taken away in every form, whole and narrowed. */
class ExportCommandTest {
  @TempDir private Path folder;

  private String data() {
    return folder.resolve("data").toString();
  }

  private Ran export(String... more) {
    String[] command = new String[more.length + 3];
    System.arraycopy(more, 0, command, 3, more.length);
    command[0] = "export";
    command[1] = "--data";
    command[2] = data();
    return Ran.of(command);
  }

  @BeforeEach
  void a_story_is_in_the_ledger() {
    String story = Path.of("..", "samples", "troops-to-russia.jsonl").toString();
    Ran ran = Ran.of("add", "--reader", "lexical", "--data", data(), story);
    assertEquals(0, ran.code(), ran.err());
  }

  @Test
  void every_form_is_written_to_a_file_or_to_the_screen_alike() throws IOException {
    for (Format format : Format.values()) {
      Path file = folder.resolve(format.fileName());
      Ran kept = export("--format", format.code(), "--out", file.toString());
      assertEquals(0, kept.code(), kept.err());
      assertTrue(kept.err().matches("(?s)[1-9]\\d* written.*"), kept.err());
      Ran shown = export("--format", format.code());
      assertEquals(Files.readString(file), shown.out(), format.code());
      assertTrue(shown.out().contains("Russia"), format.code());
    }
  }

  @Test
  void a_query_narrows_and_what_a_form_leaves_out_is_counted() {
    Ran some = export("--format", "csv", "type:transfer", "country:RU");
    List<String> rows = some.out().lines().skip(1).toList();
    assertTrue(!rows.isEmpty(), some.err());
    rows.forEach(row -> assertTrue(row.contains(",transfer,") && row.contains("RU"), row));
    assertTrue(export("--format", "geojson").err().contains("left out: no point on a map"));
  }

  @Test
  void what_is_wrong_is_pointed_at() {
    Ran misread = export("--format", "csv", "country:RU", "voise:kcna");
    assertEquals(2, misread.code());
    assertTrue(
        misread.err().contains("\n" + " ".repeat(11) + "^ there is no field"), misread.err());
    Ran unknown = export("--format", "docx");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("stix, ftm, plover"), unknown.err());
    Ran early = export("--format", "csv", "--as-of", "2001-01-01");
    assertEquals(1, early.code());
    assertTrue(early.err().contains("nothing found"), early.err());
  }
}
