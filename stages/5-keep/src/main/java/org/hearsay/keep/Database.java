package org.hearsay.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One connection to one SQLite file. Not for several threads at once: the ledger holds the lock.
 *
 * <p>Write-ahead log with {@code synchronous = FULL}: a commit returns after the log is synced, so
 * that neither a killed process nor a power cut takes back what was acknowledged (SQLite's
 * documentation, "Write-Ahead Logging", and "PRAGMA synchronous").
 */
final class Database implements AutoCloseable {
  /** How long to wait for another process (a command beside a running server) to end its write. */
  static final int BUSY_MS = 10_000;

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  static Database open(Path file) throws SQLException {
    return open(file, BUSY_MS);
  }

  /**
   * @param busyMs how long to wait for others
   */
  static Database open(Path file, int busyMs) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    Database database = new Database(file, connection);
    try {
      database.run("PRAGMA busy_timeout = " + busyMs);
      return database;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** A row's values to bind, in the order of the question marks. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Work inside one transaction. */
  interface Work {
    void run() throws SQLException;
  }

  /** Everything or nothing; durable when it returns. */
  void transaction(Work work) {
    try {
      run("BEGIN IMMEDIATE");
      try {
        work.run();
        run("COMMIT");
      } catch (SQLException | RuntimeException e) {
        rollback(e);
        throw e;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void rollback(Exception because) {
    try {
      run("ROLLBACK");
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  /** Number of rows changed. */
  int change(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  <T> List<T> ask(String sql, Row<T> row, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row.of(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Statements without values, parted by semicolons. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  String text(String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(pragma)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  long number(String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(pragma)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  UncheckedIOException failed(SQLException e) {
    return new UncheckedIOException(
        new IOException("the ledger " + file + " failed: " + e.getMessage(), e));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
