package org.hearsay.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.hearsay.model.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** What the archive acknowledged it keeps, whatever happens to the process or the file. */
class ArchiveTest {
  private static final Map<String, List<String>> ABOUT = Map.of("source", List.of("post"));

  @TempDir private Path folder;

  private static Exchange exchange(int n, String body) {
    try {
      return new Exchange(
          WebAddress.parse("https://post.example/" + n),
          Instant.parse("2024-11-15T09:10:00Z").plusSeconds(n),
          "93.184.216.34",
          "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8),
          200,
          "HTTP/1.1 200 OK",
          List.of(
              new Exchange.Field("Content-Type", "text/html"),
              new Exchange.Field("ETag", "\"" + n + "\"")),
          body.getBytes(StandardCharsets.UTF_8));
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }

  private Path only() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(p -> p.toString().endsWith(".gz")).findFirst().orElseThrow();
    }
  }

  @Test
  void a_file_cut_anywhere_keeps_every_capture_before_the_cut_and_goes_on() throws IOException {
    List<Long> ends = new ArrayList<>();
    try (Archive archive = Rounds.archive(folder)) {
      for (int n = 0; n < 6; n++) {
        archive.append(List.of(exchange(n, "<p>page number " + n + "</p>")), ABOUT);
        ends.add(archive.end().offset());
      }
    }
    byte[] whole = Files.readAllBytes(only());
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 120; round++) {
      int cut = random.nextInt(whole.length);
      Files.write(only(), Arrays.copyOf(whole, cut));
      try (Archive archive = Rounds.archive(folder)) {
        for (int n = 0; n < ends.size(); n++) {
          if (ends.get(n) <= cut) {
            assertTrue(
                archive.index().of("https://post.example/" + n).isPresent(), "cut at " + cut);
          }
        }
        archive.append(List.of(exchange(99, "<p>after the cut</p>")), ABOUT);
      }
      assertTrue(Archive.verify(folder).isSound(), "cut at " + cut + ": " + Archive.verify(folder));
    }
  }

  @Test
  void one_changed_byte_anywhere_is_found_and_never_mended_away() throws IOException {
    try (Archive archive = Rounds.archive(folder)) {
      for (int n = 0; n < 4; n++) {
        archive.append(List.of(exchange(n, "<p>page number " + n + "</p>")), ABOUT);
      }
    }
    byte[] whole = Files.readAllBytes(only());
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 60; round++) {
      byte[] changed = whole.clone();
      int at = random.nextInt(whole.length * 3 / 4);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(only(), changed);
      boolean harmless = Arrays.equals(plain(whole), plain(changed));
      if (!harmless) {
        assertFalse(Archive.verify(folder).isSound(), "byte " + at);
        assertThrows(IOException.class, () -> Rounds.archive(folder).close(), "byte " + at);
        assertEquals(whole.length, Files.size(only()));
      }
    }
  }

  /** Without gzip: its head holds times, and its last byte padding, that carry nothing. */
  private static byte[] plain(byte[] file) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  @Test
  void other_tools_read_the_files() throws IOException {
    try (Archive archive = Rounds.archive(folder)) {
      archive.append(List.of(exchange(1, "<p>one</p>")), ABOUT);
      archive.append(List.of(exchange(2, "<p>one</p>")), ABOUT);
      archive.refuse(new RefusedInput("https://x.example/", Refusal.ROBOTS, "no", Instant.EPOCH));
    }
    Map<String, Integer> types = new HashMap<>();
    try (WarcReader reader = new WarcReader(only())) {
      reader.calculateBlockDigest();
      for (WarcRecord record : reader) {
        types.merge(record.type(), 1, Integer::sum);
        record.body().consume();
        if (record.blockDigest().isPresent()) {
          assertEquals(record.blockDigest(), record.calculatedBlockDigest());
        }
        assertEquals("1.1", record.version().getMajor() + "." + record.version().getMinor());
      }
    }
    assertEquals(
        Map.of("warcinfo", 1, "response", 1, "revisit", 1, "request", 2, "metadata", 3), types);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(only()))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(8, text.split("WARC/1.1\r\n", -1).length - 1);
    }
  }

  @Test
  void files_turn_over_and_many_threads_lose_nothing() throws Exception {
    try (Archive archive = Archive.open(folder, Clock.systemUTC(), 20_000)) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int n = 0; n < 200; n++) {
          int page = n;
          threads.submit(
              () -> {
                archive.append(List.of(exchange(page, "<p>page " + page + "</p>")), ABOUT);
                return page;
              });
        }
      }
      assertEquals(200, archive.index().size());
    }
    Verification verification = Archive.verify(folder);
    assertTrue(verification.isSound(), verification.toString());
    assertTrue(verification.files() > 3);
    assertEquals(200, verification.captures());
    try (Archive again = Archive.open(folder, Clock.systemUTC(), 20_000)) {
      assertEquals(200, again.index().size());
    }
  }

  @Test
  void two_processes_never_write_into_one_archive() throws IOException {
    try (Archive archive = Rounds.archive(folder)) {
      assertThrows(IOException.class, () -> Rounds.archive(folder));
      assertEquals(0, archive.index().size());
    }
  }

  @Test
  void refusals_are_told_again_after_a_restart() throws IOException {
    RefusedInput no =
        new RefusedInput(
            "https://x.example/a?b=c d",
            Refusal.ROBOTS,
            "robots.txt forbids it",
            Instant.parse("2024-11-15T09:10:00Z"));
    try (Archive archive = Rounds.archive(folder)) {
      archive.refuse(no);
    }
    try (Archive archive = Rounds.archive(folder)) {
      assertEquals(List.of(no), archive.refusals());
    }
  }
}
