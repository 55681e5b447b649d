package org.hearsay.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/** What is done to a ledger's file as a whole, while others may have it open. */
public final class LedgerFiles {
  /** Tables that are made anew from the captures. */
  private static final List<String> COMPUTED = List.of("reading", "linking", "refusal");

  private LedgerFiles() {}

  /**
   * A sound copy of an SQLite file as it stands at one instant, though others write to it meanwhile
   * ({@code VACUUM INTO}).
   *
   * @param copy must not exist
   */
  public static void snapshot(Path database, Path copy) throws IOException {
    if (Files.exists(copy)) {
      throw new FileAlreadyExistsException(copy.toString());
    }
    try (Database open = Database.open(database)) {
      open.change("VACUUM INTO ?", copy.toString());
    } catch (SQLException e) {
      throw new IOException("no copy of " + database + ": " + e.getMessage(), e);
    }
  }

  /**
   * A copy that holds what nobody can compute, and nothing else: decisions, accounts, the audit log
   * stay; readings, their linking and refusals are left out.
   *
   * @param copy the file of a ledger to be; must not exist
   */
  public static void withoutTheComputed(Path ledger, Path copy) throws IOException {
    snapshot(ledger, copy);
    try (Database open = Database.open(copy)) {
      open.transaction(
          () -> {
            for (String computed : COMPUTED) {
              open.change("DELETE FROM " + computed);
            }
          });
      open.run("VACUUM");
    } catch (SQLException e) {
      throw new IOException("no copy of " + ledger + ": " + e.getMessage(), e);
    }
  }

  /**
   * Puts a ledger file in the place of the folder's own, which is kept under another name; at every
   * instant the folder holds one of the two whole.
   *
   * @param rebuilt a ledger file on the same disk, closed
   * @param kept the name of the one before, inside the folder; must not exist
   * @throws LedgerUnusable where another process has either open; nothing was changed
   */
  public static void swap(Path folder, Path rebuilt, String kept) throws IOException {
    Path own = folder.resolve(EmbeddedLedger.FILE);
    settle(rebuilt);
    if (Files.exists(own)) {
      settle(own);
      Files.createLink(folder.resolve(kept), own);
    }
    Files.move(rebuilt, own, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Refuses a ledger that another process has open, and takes its write-ahead log into the file:
   * SQLite leaves the log mode only for one who is alone.
   */
  public static void settle(Path file) throws LedgerUnusable {
    try (Database database = Database.open(file, 0)) {
      if (!database.text("PRAGMA journal_mode = DELETE").equals("delete")) {
        throw inUse(file, new SQLException("the write-ahead log is in use"));
      }
    } catch (SQLException e) {
      throw inUse(file, e);
    } catch (UncheckedIOException e) {
      throw new LedgerUnusable(file + " cannot be closed: " + e.getMessage(), e);
    }
  }

  private static LedgerUnusable inUse(Path file, SQLException e) {
    return new LedgerUnusable(
        file + " is in use by another process (serve, gather, add); end it first", e);
  }
}
