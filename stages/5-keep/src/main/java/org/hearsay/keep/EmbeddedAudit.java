package org.hearsay.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.model.access.AuditAction;
import org.hearsay.model.access.AuditEntry;
import org.hearsay.model.access.AuditLog;
import org.hearsay.model.access.By;

/** The audit log in the ledger's database; its triggers refuse what is no new line. */
final class EmbeddedAudit implements AuditLog {
  private static final String COLUMNS =
      "SELECT number, at, account, address, action, subject, detail, hash FROM audit ";

  private final Database database;
  private final InstantSource clock;

  /** Guards the connection, which the accounts share. */
  private final Object lock;

  EmbeddedAudit(Database database, InstantSource clock, Object lock) {
    this.database = database;
    this.clock = clock;
    this.lock = lock;
  }

  @Override
  public AuditEntry record(By by, AuditAction action, String subject, String detail) {
    synchronized (lock) {
      database.transaction(() -> add(by, action, subject, detail));
      return newest(0, 1).getFirst();
    }
  }

  /** Adds a line inside a transaction that is under way. */
  void add(By by, AuditAction action, String subject, String detail) throws SQLException {
    List<AuditEntry> last = newest(0, 1);
    String before = last.isEmpty() ? AuditEntry.START : last.getFirst().hash();
    long number = last.isEmpty() ? 1 : last.getFirst().number() + 1;
    Instant at = Instant.ofEpochMilli(clock.millis());
    String hash =
        AuditEntry.chained(
            before, number, at, by.account(), by.address(), action.code(), subject, detail);
    database.change(
        "INSERT INTO audit (number, at, account, address, action, subject, detail, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        at.toEpochMilli(),
        by.account(),
        by.address(),
        action.code(),
        subject,
        detail,
        hash);
  }

  @Override
  public List<AuditEntry> newest(int from, int count) {
    synchronized (lock) {
      return database.ask(
          COLUMNS + "ORDER BY number DESC LIMIT ? OFFSET ?", EmbeddedAudit::entry, count, from);
    }
  }

  @Override
  public List<AuditEntry> all() {
    synchronized (lock) {
      return database.ask(COLUMNS + "ORDER BY number", EmbeddedAudit::entry);
    }
  }

  @Override
  public long size() {
    synchronized (lock) {
      return database.ask("SELECT count(*) FROM audit", row -> row.getLong(1)).getFirst();
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }
}
