package org.hearsay.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Ledger;
import org.hearsay.testkit.LedgerContract;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedLedgerTest extends LedgerContract {
  private static final Instant NOON = Instant.parse("2024-11-15T12:00:00Z");

  @TempDir Path folder;

  private final InstantSource clock = InstantSource.fixed(NOON);

  @Override
  protected Ledger empty(InstantSource clock) throws LedgerUnusable {
    return EmbeddedLedger.open(folder.resolve("contract"), clock);
  }

  private EmbeddedLedger opened(String name) throws LedgerUnusable {
    return EmbeddedLedger.open(folder.resolve(name), clock);
  }

  @Test
  void what_was_kept_is_there_after_closing_and_opening() throws Exception {
    try (EmbeddedLedger ledger = opened("l")) {
      ledger.keep(Readings.delivery("a"));
      ledger.keep(Readings.linking("a"));
    }
    try (EmbeddedLedger ledger = opened("l")) {
      assertEquals(List.of(Readings.delivery("a")), ledger.readings());
      assertEquals(Readings.linking("a"), ledger.linking());
      assertEquals(List.of(), ledger.verify());
    }
  }

  @Test
  void a_ledger_of_the_first_format_is_brought_up_to_date_with_all_it_holds() throws Exception {
    Path old = Files.createDirectories(folder.resolve("l"));
    String form = ReadingForm.write(Readings.delivery("a")).replace("'", "''");
    try (InputStream first = EmbeddedLedger.class.getResourceAsStream("schema-1.sql")) {
      sql(old, new String(first.readAllBytes(), StandardCharsets.UTF_8));
    }
    sql(
        old,
        "INSERT INTO reading (article, form, sha256, since) VALUES ('a', '" + form + "', 'x', 1)");
    sql(old, "PRAGMA application_id = " + Schema.APPLICATION_ID);
    sql(old, "PRAGMA user_version = 1");
    try (EmbeddedLedger ledger = opened("l")) {
      assertEquals(List.of(Readings.delivery("a")), ledger.readings());
      assertEquals(List.of(), ledger.judgements());
      assertEquals(List.of(), ledger.access().accounts());
    }
  }

  @Test
  void a_command_beside_a_running_server_is_noticed() throws Exception {
    try (EmbeddedLedger server = opened("l");
        EmbeddedLedger command = opened("l")) {
      long before = server.revision();
      command.keep(Readings.delivery("a"));
      assertTrue(server.revision() > before);
      assertEquals(1, server.readings().size());
    }
  }

  @Test
  void a_file_where_a_folder_should_be_is_refused() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertRefused(file, "is a file; a ledger is a folder");
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void a_file_of_another_kind_is_refused_and_left_as_it_was() throws Exception {
    Path strange = Files.createDirectories(folder.resolve("strange"));
    Files.writeString(strange.resolve(EmbeddedLedger.FILE), "a shopping list, long enough");
    assertRefused(strange, "is not an SQLite file");
    assertEquals(
        "a shopping list, long enough", Files.readString(strange.resolve(EmbeddedLedger.FILE)));
  }

  @Test
  void another_programs_database_is_refused_and_left_as_it_was() throws Exception {
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    sql(theirs, "CREATE TABLE bookmark (url TEXT)");
    byte[] before = Files.readAllBytes(theirs.resolve(EmbeddedLedger.FILE));
    assertRefused(theirs, "another program made this database");
    assertTrue(
        java.util.Arrays.equals(before, Files.readAllBytes(theirs.resolve(EmbeddedLedger.FILE))));
  }

  @Test
  void a_newer_format_is_refused_by_its_number() throws Exception {
    opened("l").close();
    sql(folder.resolve("l"), "PRAGMA user_version = 99");
    assertRefused(
        folder.resolve("l"),
        "newer Hearsay (format 99; this one knows up to " + Schema.VERSION + ")");
  }

  @Test
  void a_truncated_file_is_refused_by_name() throws Exception {
    try (EmbeddedLedger ledger = opened("l")) {
      ledger.keep(Readings.delivery("a"));
    }
    Path file = folder.resolve("l").resolve(EmbeddedLedger.FILE);
    Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 600));
    assertRefused(folder.resolve("l"), "cannot be opened as a ledger");
  }

  @Test
  void verify_names_the_row_that_was_tampered_with() throws Exception {
    try (EmbeddedLedger ledger = opened("l")) {
      ledger.keep(Readings.delivery("a"));
      ledger.keep(Readings.delivery("b"));
      sql(
          folder.resolve("l"),
          "UPDATE reading SET form = replace(form, '1,500', '9,500') WHERE seq = 2");
      assertEquals(List.of("reading 2: the digest does not fit"), ledger.verify());
    }
  }

  @Test
  void a_backup_is_a_ledger_and_does_not_overwrite_one() throws Exception {
    try (EmbeddedLedger ledger = opened("l")) {
      ledger.keep(Readings.delivery("a"));
      Files.createDirectories(folder.resolve("copy"));
      LedgerFiles.snapshot(
          folder.resolve("l").resolve(EmbeddedLedger.FILE),
          folder.resolve("copy").resolve(EmbeddedLedger.FILE));
      ledger.keep(Readings.delivery("b"));
      assertThrows(
          java.io.IOException.class,
          () ->
              LedgerFiles.snapshot(
                  folder.resolve("l").resolve(EmbeddedLedger.FILE),
                  folder.resolve("copy").resolve(EmbeddedLedger.FILE)));
    }
    try (EmbeddedLedger copy = opened("copy")) {
      assertEquals(List.of(Readings.delivery("a")), copy.readings());
      assertEquals(List.of(), copy.verify());
    }
  }

  private void assertRefused(Path where, String why) {
    LedgerUnusable refused =
        assertThrows(LedgerUnusable.class, () -> EmbeddedLedger.open(where, clock).close());
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
    assertTrue(refused.getMessage().contains(where.toString()), refused.getMessage());
    assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
  }

  private static void sql(Path folder, String statement) throws Exception {
    try (Connection c =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(EmbeddedLedger.FILE));
        Statement s = c.createStatement()) {
      s.executeUpdate(statement);
    }
  }
}
