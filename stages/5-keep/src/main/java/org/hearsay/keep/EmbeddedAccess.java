package org.hearsay.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.access.AccessBook;
import org.hearsay.model.access.Account;
import org.hearsay.model.access.ApiToken;
import org.hearsay.model.access.AuditAction;
import org.hearsay.model.access.AuditLog;
import org.hearsay.model.access.By;
import org.hearsay.model.access.Role;
import org.hearsay.model.access.Session;

/**
 * Accounts, sessions, tokens in the ledger's database, over a connection of its own: a sign-in does
 * not wait while the ledger reads a million claims.
 */
final class EmbeddedAccess implements AccessBook, AutoCloseable {
  private static final String TOKEN =
      "SELECT number, digest, token.account, label, read_only, token.made, until, used FROM token"
          + " JOIN account ON name = token.account AND removed IS NULL WHERE revoked IS NULL AND ";

  private final Database database;
  private final EmbeddedAudit audit;
  private final InstantSource clock;

  EmbeddedAccess(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.audit = new EmbeddedAudit(database, clock, this);
  }

  @Override
  public AuditLog audit() {
    return audit;
  }

  @Override
  public synchronized List<Account> accounts() {
    return database.ask(
        "SELECT name, role, made FROM account WHERE removed IS NULL ORDER BY name",
        EmbeddedAccess::account);
  }

  @Override
  public synchronized Optional<Account> account(String name) {
    return database
        .ask(
            "SELECT name, role, made FROM account WHERE name = ? AND removed IS NULL",
            EmbeddedAccess::account,
            name)
        .stream()
        .findFirst();
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString(1), Role.of(row.getString(2)), Instant.ofEpochMilli(row.getLong(3)));
  }

  @Override
  public synchronized Optional<String> password(String name) {
    return database
        .ask(
            "SELECT password FROM account WHERE name = ? AND removed IS NULL",
            row -> row.getString(1),
            name)
        .stream()
        .findFirst();
  }

  @Override
  public synchronized void add(Account account, String passwordHash, By by) {
    database.transaction(
        () -> {
          refuseTaken(account.name());
          if (accounts().isEmpty() && account.role() != Role.ADMIN) {
            throw new IllegalArgumentException(
                "the first account is an admin: somebody has to look after the others");
          }
          database.change(
              "INSERT INTO account (name, role, password, made) VALUES (?, ?, ?, ?)",
              account.name(),
              account.role().code(),
              passwordHash,
              account.made().toEpochMilli());
          audit.add(by, AuditAction.ACCOUNT_ADDED, account.name(), account.role().code());
        });
  }

  private void refuseTaken(String name) {
    List<Boolean> removed =
        database.ask(
            "SELECT removed IS NOT NULL FROM account WHERE name = ?",
            row -> row.getBoolean(1),
            name);
    if (!removed.isEmpty()) {
      throw new IllegalArgumentException(
          removed.getFirst()
              ? name
                  + " was somebody's account before and stays the author of what that person decided;"
                  + " take another name"
              : "there is an account " + name + " already");
    }
  }

  @Override
  public synchronized void setRole(String name, Role role, By by) {
    database.transaction(
        () -> {
          Role before = existing(name).role();
          if (role != Role.ADMIN) {
            keepAnAdmin(name);
          }
          database.change("UPDATE account SET role = ? WHERE name = ?", role.code(), name);
          audit.add(by, AuditAction.ROLE_CHANGED, name, before.code() + " to " + role.code());
        });
  }

  private Account existing(String name) {
    return account(name)
        .orElseThrow(() -> new IllegalArgumentException("there is no account " + name));
  }

  private void keepAnAdmin(String but) {
    boolean another =
        accounts().stream().anyMatch(a -> a.role() == Role.ADMIN && !a.name().equals(but));
    if (!another) {
      throw new IllegalArgumentException(
          but + " is the only admin; make another one first: somebody has to look after the team");
    }
  }

  @Override
  public synchronized void setPassword(String name, String passwordHash, By by) {
    database.transaction(
        () -> {
          existing(name);
          database.change("UPDATE account SET password = ? WHERE name = ?", passwordHash, name);
          database.change("DELETE FROM session WHERE account = ?", name);
          audit.add(by, AuditAction.PASSWORD_CHANGED, name, "");
        });
  }

  @Override
  public synchronized void remove(String name, By by) {
    database.transaction(
        () -> {
          existing(name);
          if (accounts().size() > 1) {
            keepAnAdmin(name);
          }
          long now = clock.millis();
          database.change("UPDATE account SET removed = ? WHERE name = ?", now, name);
          database.change("DELETE FROM session WHERE account = ?", name);
          database.change(
              "UPDATE token SET revoked = ? WHERE account = ? AND revoked IS NULL", now, name);
          audit.add(by, AuditAction.ACCOUNT_REMOVED, name, "");
        });
  }

  @Override
  public synchronized void open(Session session, By by) {
    database.transaction(
        () -> {
          database.change(
              "INSERT INTO session (digest, account, made, seen) VALUES (?, ?, ?, ?)",
              session.digest(),
              session.account(),
              session.made().toEpochMilli(),
              session.seen().toEpochMilli());
          audit.add(by, AuditAction.SIGNED_IN, session.account(), "");
        });
  }

  @Override
  public synchronized Optional<Session> session(String digest) {
    return database
        .ask(
            "SELECT digest, account, made, seen FROM session WHERE digest = ?",
            row ->
                new Session(
                    row.getString(1),
                    row.getString(2),
                    Instant.ofEpochMilli(row.getLong(3)),
                    Instant.ofEpochMilli(row.getLong(4))),
            digest)
        .stream()
        .findFirst();
  }

  @Override
  public synchronized void touch(String digest, Instant seen) {
    database.transaction(
        () ->
            database.change(
                "UPDATE session SET seen = ? WHERE digest = ?", seen.toEpochMilli(), digest));
  }

  @Override
  public synchronized void end(String digest, By by) {
    database.transaction(
        () -> {
          if (database.change("DELETE FROM session WHERE digest = ?", digest) > 0) {
            audit.add(by, AuditAction.SIGNED_OUT, by.account(), "");
          }
        });
  }

  @Override
  public synchronized void forget(Instant begunBefore, Instant usedBefore) {
    database.transaction(
        () ->
            database.change(
                "DELETE FROM session WHERE made < ? OR seen < ?",
                begunBefore.toEpochMilli(),
                usedBefore.toEpochMilli()));
  }

  @Override
  public synchronized ApiToken keep(
      String digest,
      String account,
      String label,
      boolean readOnly,
      Instant made,
      Instant until,
      By by) {
    database.transaction(
        () -> {
          existing(account);
          database.change(
              "INSERT INTO token (digest, account, label, read_only, made, until)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              digest,
              account,
              label,
              readOnly ? 1 : 0,
              made.toEpochMilli(),
              until.toEpochMilli());
          audit.add(by, AuditAction.TOKEN_MADE, account, label);
        });
    return token(digest).orElseThrow();
  }

  @Override
  public synchronized Optional<ApiToken> token(String digest) {
    return database.ask(TOKEN + "digest = ?", EmbeddedAccess::token, digest).stream().findFirst();
  }

  @Override
  public synchronized List<ApiToken> tokens(String account) {
    return database.ask(
        TOKEN + "token.account = ? ORDER BY number DESC", EmbeddedAccess::token, account);
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    long used = row.getLong(8);
    return new ApiToken(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        Instant.ofEpochMilli(row.getLong(6)),
        Instant.ofEpochMilli(row.getLong(7)),
        used == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(used)));
  }

  @Override
  public synchronized void used(long number, Instant at) {
    database.transaction(
        () ->
            database.change(
                "UPDATE token SET used = ? WHERE number = ?", at.toEpochMilli(), number));
  }

  @Override
  public synchronized void revoke(String account, long number, By by) {
    database.transaction(
        () -> {
          int changed =
              database.change(
                  "UPDATE token SET revoked = ? WHERE number = ? AND account = ? AND revoked IS NULL",
                  clock.millis(),
                  number,
                  account);
          if (changed > 0) {
            audit.add(by, AuditAction.TOKEN_REVOKED, account, "token " + number);
          }
        });
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
