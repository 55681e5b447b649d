package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A happening handed on, with the proof of what was known. */
class ReportCommandTest {
  private static final String SAMPLE =
      Path.of("..", "samples", "troops-to-russia.jsonl").toString();
  private static final String CLAIM = "troops-to-russia-1.c1";

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void add(String data) {
    assertEquals(0, Ran.of("add", "--reader", "lexical", "--data", path(data), SAMPLE).code());
  }

  private Ran report(String out, String... more) {
    String[] arguments = {"report", CLAIM, "--data", path("data"), "--out", path(out)};
    return Ran.of(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
  }

  private List<Path> files(String out) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(out))) {
      return files.sorted().toList();
    }
  }

  @Test
  void the_same_ledger_gives_the_same_bytes_and_they_verify() throws IOException {
    add("data");
    Ran first = report("one");
    assertEquals(0, first.code(), first.err());
    Ran second = report("two", "--as-of", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
    assertEquals(0, second.code(), second.err());
    Ran third = report("three");
    assertEquals(0, third.code(), third.err());
    for (Path file : files("one")) {
      Path again = folder.resolve("three").resolve(file.getFileName());
      assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), file.toString());
    }
    String page = Files.readString(folder.resolve("one/report.html"));
    for (String part :
        List.of(
            "Constructed for testing",
            "independent origin",
            "Grade ",
            "Conflicts",
            "captured ",
            "capture sha256",
            "text sha256",
            "https://",
            "Who denies or doubts it",
            "›")) {
      assertTrue(page.contains(part), part);
    }
    Ran sound = Ran.of("verify-report", path("one"), "--ledger", path("data"));
    assertEquals(0, sound.code(), sound.err());
    String digest =
        first.out().lines().filter(l -> l.startsWith("manifest")).findFirst().orElseThrow();
    assertTrue(sound.out().contains(digest), sound.out());
    assertEquals(
        0, Ran.of("verify-report", path("one"), "--manifest-sha256", digest.split(" ")[2]).code());
    assertEquals(
        2, Ran.of("verify-report", path("one"), "--manifest-sha256", "0".repeat(64)).code());
  }

  @Test
  void one_changed_byte_in_any_file_is_found_and_the_file_named() throws IOException {
    add("data");
    report("r");
    for (Path file : files("r")) {
      byte[] whole = Files.readAllBytes(file);
      for (int at : new int[] {0, whole.length / 2, whole.length - 1}) {
        byte[] changed = whole.clone();
        changed[at] ^= 1;
        Files.write(file, changed);
        Ran ran = Ran.of("verify-report", path("r"));
        assertEquals(2, ran.code(), file + " " + at);
        String name = String.valueOf(file.getFileName());
        assertTrue(ran.err().contains(name), ran.err());
      }
      Files.write(file, whole);
    }
    assertEquals(0, Ran.of("verify-report", path("r")).code());
    Files.writeString(folder.resolve("r/more.txt"), "x");
    assertTrue(
        Ran.of("verify-report", path("r")).err().contains("more.txt: stands in no manifest"));
    Files.delete(folder.resolve("r/more.txt"));
    Files.delete(folder.resolve("r/report.pdf"));
    assertTrue(Ran.of("verify-report", path("r")).err().contains("report.pdf: is missing"));
  }

  @Test
  void a_ledger_that_learned_it_later_or_reads_it_otherwise_does_not_bear_the_report_out()
      throws IOException {
    add("data");
    report("r");
    add("later");
    Ran later = Ran.of("verify-report", path("r"), "--ledger", path("later"));
    assertEquals(2, later.code());
    assertTrue(
        later.err().contains("source troops-to-russia-1: the ledger did not know it on that day"),
        later.err());
    assertTrue(
        later.err().contains("claim " + CLAIM + ": the ledger did not know it"), later.err());
    add("data");
    assertEquals(0, Ran.of("verify-report", path("r"), "--ledger", path("data")).code());
  }

  @Test
  void what_was_not_known_yet_cannot_be_reported() throws IOException {
    add("data");
    Ran ran = report("r", "--as-of", "2024-11-15");
    assertEquals(1, ran.code(), ran.out());
    assertFalse(Files.exists(folder.resolve("r")));
    assertEquals(2, report("r", "--as-of", "soon").code());
    assertEquals(
        1, Ran.of("search", "troops", "--as-of", "2024-11-15", "--data", path("data")).code());
    assertEquals(1, Ran.of("why", CLAIM, "--as-of", "2024-11-15", "--data", path("data")).code());
    assertEquals(0, Ran.of("search", "troops", "--data", path("data")).code());
    Ran why = Ran.of("why", CLAIM, "--data", path("data"));
    assertTrue(why.out().contains("captured    "), why.out());
  }

  @Test
  void a_folder_that_holds_something_is_left_alone() throws IOException {
    add("data");
    Files.createDirectories(folder.resolve("full"));
    Files.writeString(folder.resolve("full/mine.txt"), "x");
    assertEquals(2, report("full").code());
    assertEquals(1, files("full").size());
  }
}
