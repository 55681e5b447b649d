package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.Ledger;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything into one file and back. */
class BackupCommandTest {
  private static final String SAMPLE = Path.of("..", "samples", "tank-contract.jsonl").toString();

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private List<Reading> readings(String data) throws IOException {
    try (Ledger ledger = EmbeddedLedger.open(folder.resolve(data), InstantSource.system())) {
      return ledger.readings();
    }
  }

  private void filled() throws IOException {
    assertEquals(0, Ran.of("add", "--reader", "lexical", "--data", path("data"), SAMPLE).code());
    Files.writeString(folder.resolve("data/sources.toml"), "# mine\n");
  }

  @Test
  void a_backup_made_while_the_ledger_is_open_restores_all_of_it() throws IOException {
    filled();
    try (Ledger serving = EmbeddedLedger.open(folder.resolve("data"), InstantSource.system())) {
      Ran ran = Ran.of("backup", path("b.zip"), "--data", path("data"));
      assertEquals(0, ran.code(), ran.err());
      assertFalse(serving.readings().isEmpty());
    }
    Ran ran = Ran.of("restore", path("b.zip"), "--data", path("other"));
    assertEquals(0, ran.code(), ran.err());
    assertEquals(readings("data"), readings("other"));
    assertEquals("# mine\n", Files.readString(folder.resolve("other/sources.toml")));
    Ran rebuilt = Ran.of("rebuild", "--reader", "lexical", "--data", path("other"));
    assertTrue(rebuilt.out().contains("nothing differs"), rebuilt.out());
  }

  @Test
  void a_folder_that_holds_something_is_replaced_only_when_asked_and_kept() throws IOException {
    filled();
    Ran.of("backup", path("b.zip"), "--data", path("data"));
    Ran no = Ran.of("restore", path("b.zip"), "--data", path("data"));
    assertEquals(2, no.code());
    assertTrue(no.err().contains("--replace"), no.err());
    Ran yes = Ran.of("restore", "--replace", path("b.zip"), "--data", path("data"));
    assertEquals(0, yes.code(), yes.err());
    assertTrue(yes.out().contains("what was there before is now "), yes.out());
    assertFalse(readings("data").isEmpty());
  }

  @Test
  void a_backup_with_one_changed_byte_anywhere_restores_nothing_wrong() throws IOException {
    filled();
    Ran.of("backup", path("b.zip"), "--data", path("data"));
    byte[] whole = Files.readAllBytes(folder.resolve("b.zip"));
    List<Reading> readings = readings("data");
    int refused = 0;
    for (int i = 0; i < 40; i++) {
      byte[] bytes = whole.clone();
      bytes[(int) ((long) i * whole.length / 40)] ^= 0x10;
      Files.write(folder.resolve("bad.zip"), bytes);
      Ran ran = Ran.of("restore", path("bad.zip"), "--data", path("r" + i));
      if (ran.code() == 2) {
        refused++;
        assertTrue(ran.err().contains("bad.zip: damaged: "), ran.err());
        assertFalse(Files.exists(folder.resolve("r" + i)));
      } else {
        // A byte that says nothing: the time of an entry.
        assertEquals(0, ran.code(), ran.err());
        assertEquals(readings, readings("r" + i));
      }
    }
    assertTrue(refused > 30, "refused " + refused);
    Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
    assertEquals(2, Ran.of("restore", path("cut.zip"), "--data", path("cut")).code());
  }

  @Test
  void a_backup_killed_in_the_middle_leaves_the_one_before() throws Exception {
    filled();
    Ran.of("backup", path("b.zip"), "--data", path("data"));
    byte[] before = Files.readAllBytes(folder.resolve("b.zip"));
    byte[] noise = new byte[64 << 20];
    new java.util.Random(7).nextBytes(noise);
    Files.write(folder.resolve("data/zz-large.bin"), noise);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                "org.hearsay.app.Hearsay",
                "backup",
                path("b.zip"),
                "--data",
                path("data"))
            .inheritIO()
            .start();
    while (process.isAlive() && !Files.exists(folder.resolve("b.zip.part"))) {
      Thread.sleep(5);
    }
    process.destroyForcibly();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("b.zip")));
    assertEquals(0, Ran.of("restore", path("b.zip"), "--data", path("again")).code());
    Files.delete(folder.resolve("data/zz-large.bin"));
    assertEquals(0, Ran.of("backup", path("b.zip"), "--data", path("data")).code());
    assertFalse(Files.exists(folder.resolve("b.zip.part")));
  }
}
