package org.hearsay.serve.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.hearsay.model.access.AccessBook;
import org.hearsay.model.access.Account;
import org.hearsay.model.access.AuditAction;
import org.hearsay.model.access.By;

/**
 * Asks for a name and a password, slowly enough that guessing does not pay, and the same way for a
 * name that there is and one that there is not.
 */
final class SignIn {
  /** What came of a try. */
  sealed interface Result {
    record Welcome(Account account) implements Result {}

    /** Name or password is wrong; which one is not told. */
    record Wrong() implements Result {}

    record Pause(Duration rest) implements Result {}
  }

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_NAME_AND_ADDRESS = 5;
  private static final int PER_ADDRESS = 20;

  /** From all addresses together: far from what a person needs, so that few can be locked out. */
  private static final int PER_NAME = 50;

  /** Each hash takes 19 MiB and a core: more at once only wait for each other. */
  private static final Semaphore HASHING = new Semaphore(2);

  private final Access access;
  private final AccessBook book;
  private final Tries pairs = new Tries(PER_NAME_AND_ADDRESS, WINDOW);
  private final Tries addresses = new Tries(PER_ADDRESS, WINDOW);
  private final Tries names = new Tries(PER_NAME, WINDOW);

  SignIn(Access access, AccessBook book) {
    this.access = access;
    this.book = book;
  }

  Result attempt(String name, String password, String address) {
    Instant now = access.clock().instant();
    String pair = name + " " + address;
    Optional<Duration> wait = pairs.take(pair, now);
    if (wait.isPresent()) {
      return new Result.Pause(wait.get());
    }
    wait = addresses.take(address, now).or(() -> names.take(name, now));
    if (wait.isPresent()) {
      return new Result.Pause(wait.get());
    }
    if (right(name, password)) {
      pairs.forget(pair);
      addresses.giveBack(address);
      names.giveBack(name);
      return new Result.Welcome(book.account(name).orElseThrow());
    }
    record(name, address, pairs.spent(pair));
    return new Result.Wrong();
  }

  private boolean right(String name, String password) {
    Optional<String> kept = book.password(name);
    boolean tooLong = password.length() > 4 * Passwords.CHARS_MAX;
    HASHING.acquireUninterruptibly();
    try {
      boolean matches = Passwords.matches(tooLong ? "" : password, kept.orElse(Passwords.NOBODYS));
      return matches && kept.isPresent() && !tooLong;
    } finally {
      HASHING.release();
    }
  }

  /** A name that is nobody's is not written down: people type passwords into the wrong field. */
  private void record(String name, String address, boolean pausesNow) {
    String known = book.account(name).map(Account::name).orElse("(no such account)");
    By by = new By("", address);
    book.audit().record(by, AuditAction.SIGN_IN_FAILED, known, "");
    if (pausesNow) {
      book.audit().record(by, AuditAction.SIGN_IN_PAUSED, known, PER_NAME_AND_ADDRESS + " tries");
    }
  }
}
