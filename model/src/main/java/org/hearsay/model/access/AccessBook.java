package org.hearsay.model.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a team's accounts, sessions and tokens are kept. Each change writes its line of the audit
 * log in the same transaction. All methods may be called from any thread.
 */
public interface AccessBook {
  /** The log that every change here is written to. */
  AuditLog audit();

  /** Those that are there now, by name; empty where one user works alone. */
  List<Account> accounts();

  Optional<Account> account(String name);

  /** The hash of an account's password as it was given; empty where there is no such account. */
  Optional<String> password(String name);

  /**
   * Adds an account. The first one is an admin.
   *
   * @throws IllegalArgumentException where the name is taken, or was by somebody before; the
   *     message is for a person
   */
  void add(Account account, String passwordHash, By by);

  /**
   * @throws IllegalArgumentException where there is no such account, or the team would be left
   *     without an admin
   */
  void setRole(String name, Role role, By by);

  /**
   * Sets a new password, and ends every session of the account.
   *
   * @throws IllegalArgumentException where there is no such account
   */
  void setPassword(String name, String passwordHash, By by);

  /**
   * Takes the account away, ends its sessions, revokes its tokens; its name stays its own. The last
   * account of all may go too.
   *
   * @throws IllegalArgumentException where there is no such account, or accounts would be left
   *     without an admin
   */
  void remove(String name, By by);

  /** Keeps a session that begins. */
  void open(Session session, By by);

  Optional<Session> session(String digest);

  /** The session was used. */
  void touch(String digest, Instant seen);

  /** Ends a session; nothing happens where there is none. */
  void end(String digest, By by);

  /** Forgets sessions that were begun, or last used, before these instants. */
  void forget(Instant begunBefore, Instant usedBefore);

  /** Keeps a new token; its number is given by the book. */
  ApiToken keep(
      String digest,
      String account,
      String label,
      boolean readOnly,
      Instant made,
      Instant until,
      By by);

  /** The token, where it is neither revoked nor its account removed. */
  Optional<ApiToken> token(String digest);

  /** An account's tokens that are not revoked, newest first. */
  List<ApiToken> tokens(String account);

  /** The token was used. */
  void used(long number, Instant at);

  /** Revokes an account's own token; nothing happens where it has none of that number. */
  void revoke(String account, long number, By by);
}
