package org.hearsay.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * The ledger's file format and its versions: {@code schema-1.sql}, {@code schema-2.sql} … beside
 * this class, each applied once, in one transaction, in order.
 *
 * <p>SQLite's own header carries both marks: {@code application_id} says that the file is a Hearsay
 * ledger, {@code user_version} says which format. Flyway would do the same in more start-up time
 * than the rest of the ledger takes: docs/decisions/ledger-schema.md.
 */
final class Schema {
  /** "HSAY": the mark of a Hearsay ledger in SQLite's header. */
  static final int APPLICATION_ID = 0x48534159;

  /** The newest format that this Hearsay reads and writes. */
  static final int VERSION = 6;

  private static final byte[] SQLITE_MAGIC =
      "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private Schema() {}

  /** Opens the file, made or brought up to date where it must be. */
  static Database open(Path file) throws LedgerUnusable {
    refuseForeign(file);
    try {
      Database database = Database.open(file);
      try {
        prepare(database, file);
        return database;
      } catch (SQLException | LedgerUnusable | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (SQLException | UncheckedIOException e) {
      throw new LedgerUnusable(file + " cannot be opened as a ledger: " + e.getMessage(), e);
    }
  }

  /** One more connection to a file that {@link #open} has prepared. */
  static Database again(Path file) throws LedgerUnusable {
    try {
      Database database = Database.open(file);
      database.run("PRAGMA synchronous = FULL");
      return database;
    } catch (SQLException e) {
      throw new LedgerUnusable(file + " cannot be opened as a ledger: " + e.getMessage(), e);
    }
  }

  private static void refuseForeign(Path file) throws LedgerUnusable {
    if (!Files.exists(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(SQLITE_MAGIC.length);
      if (head.length > 0 && !Arrays.equals(head, SQLITE_MAGIC)) {
        throw new LedgerUnusable(file + " is no Hearsay ledger: it is not an SQLite file");
      }
    } catch (LedgerUnusable e) {
      throw e;
    } catch (IOException e) {
      throw new LedgerUnusable(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void prepare(Database database, Path file) throws SQLException, LedgerUnusable {
    long application = database.number("PRAGMA application_id");
    long version = database.number("PRAGMA user_version");
    boolean blank = database.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (!(application == APPLICATION_ID || (application == 0 && version == 0 && blank))) {
      throw new LedgerUnusable(file + " is no Hearsay ledger: another program made this database");
    }
    if (version > VERSION) {
      throw new LedgerUnusable(
          "%s was written by a newer Hearsay (format %d; this one knows up to %d): use the newer one"
              .formatted(file, version, VERSION));
    }
    database.number("PRAGMA journal_mode = WAL");
    database.run("PRAGMA synchronous = FULL");
    if (version < VERSION) {
      database.transaction(() -> upgrade(database));
    }
  }

  /** Looks again inside the transaction: another process may have been faster. */
  private static void upgrade(Database database) throws SQLException {
    for (long next = database.number("PRAGMA user_version") + 1; next <= VERSION; next++) {
      database.run(script("schema-" + next + ".sql"));
      database.run("PRAGMA user_version = " + next);
    }
    database.run("PRAGMA application_id = " + APPLICATION_ID);
  }

  private static String script(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
