package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.read.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees who gives the wrong file: its name, the reason, and the other files done. */
class WrongInputTest {
  private static final String GOOD =
      "{\"id\":\"good\",\"text\":\"The ministry said it sent ships.\"}";

  @TempDir private Path folder;

  @Test
  void a_missing_file_a_folder_and_an_empty_file_are_named() throws IOException {
    assertRefused(Refusal.MISSING, folder.resolve("none.txt"));
    assertRefused(Refusal.FOLDER, folder);
    assertRefused(Refusal.EMPTY, file("empty.txt", ""));
    assertRefused(Refusal.EMPTY, file("blank.txt", " \n\n "));
  }

  @Test
  void binary_bytes_are_not_read_as_words() throws IOException {
    Path binary = folder.resolve("picture.txt");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff});
    assertRefused(Refusal.BINARY, binary);
    assertRefused(Refusal.BINARY, file("nul.txt", "a\0b"));
  }

  @Test
  void broken_json_a_json_without_text_and_a_date_that_is_none_are_told_apart() throws IOException {
    assertRefused(Refusal.BROKEN_JSON, file("broken.json", "{\"text\": \"x\""));
    assertRefused(Refusal.NO_TEXT, file("bare.json", "{\"id\": \"x\"}"));
    assertRefused(Refusal.BAD_DATE, file("date.json", "{\"text\":\"x\",\"published\":\"soon\"}"));
  }

  @Test
  void fifty_megabytes_of_text_are_too_large() throws IOException {
    Path large = folder.resolve("large.txt");
    Files.write(large, "word ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8));
    assertRefused(Refusal.TOO_LARGE, large);
  }

  @Test
  void the_lines_around_a_broken_one_are_still_read() throws IOException {
    Path lines = file("mixed.jsonl", GOOD + "\n{broken\n\n" + GOOD.replace("good", "other") + "\n");
    List<Reading> readings = new ArrayList<>();
    List<Input.Refused> refused = new ArrayList<>();
    new Pipeline(Reader.lexical())
        .read(InputFiles.open(List.of(lines)), readings::add, refused::add);
    assertEquals(
        List.of("good", "other"), readings.stream().map(r -> r.article().id().value()).toList());
    assertEquals(1, refused.size());
    assertTrue(refused.get(0).detail().startsWith("line 2: "), refused.get(0).line());
  }

  @Test
  void a_line_longer_than_the_limit_does_not_end_the_file() throws IOException {
    Path lines = folder.resolve("long.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(lines))) {
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 10_000; i++) {
        out.write("x".repeat(1_000).getBytes(StandardCharsets.UTF_8));
      }
      out.write(("\"}\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    }
    List<Input> inputs = InputFiles.open(List.of(lines)).toList();
    assertEquals(Refusal.TOO_LARGE, ((Input.Refused) inputs.get(0)).reason());
    assertTrue(inputs.get(1) instanceof Input.Given);
  }

  @Test
  void an_address_that_is_none_is_a_mistake_of_the_command_line() {
    String data = folder.toString();
    for (String wrong : List.of("here", "10.0.0.0/99", "10.0.0.0/x", "abc")) {
      assertEquals(
          2, Hearsay.commandLine().execute("extract", "--allow", wrong, "http://a.example/"));
      assertEquals(2, Hearsay.commandLine().execute("gather", "--allow", wrong, "--data", data));
    }
  }

  @Test
  void a_file_that_only_calls_itself_gzip_is_refused() throws IOException {
    assertRefused(Refusal.UNREADABLE, file("fake.jsonl.gz", "not gzip at all"));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertRefused(Refusal reason, Path file) {
    try (Stream<Input> inputs = InputFiles.open(List.of(file))) {
      List<Input> all = inputs.toList();
      assertEquals(1, all.size(), all::toString);
      Input.Refused refused = (Input.Refused) all.get(0);
      assertEquals(reason, refused.reason());
      assertTrue(refused.line().startsWith(file + ": " + reason.code() + ": "), refused.line());
    }
  }
}
