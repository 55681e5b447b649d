package org.hearsay.serve.access;

import java.time.InstantSource;
import java.util.Optional;
import org.hearsay.model.access.AccessBook;

/**
 * What the server needs to know about who may come in.
 *
 * @param book empty where there is no place for accounts: then one user works alone
 */
public record Access(Reach reach, Optional<AccessBook> book, InstantSource clock) {
  /**
   * @throws IllegalArgumentException where others could come in without an account; the message
   *     says what to do
   */
  public Access {
    if (!reach.onlyHere() && book.filter(b -> !b.accounts().isEmpty()).isEmpty()) {
      throw new IllegalArgumentException(
          "--host "
              + reach.host()
              + " lets others reach this ledger, and it has no accounts: whoever connects could"
              + " read and decide. Make an account first (hearsay account add NAME --role admin), or"
              + " serve on 127.0.0.1");
    }
  }

  /** One user on this machine. */
  public static Access sole(int port) {
    return new Access(Reach.loopback(port), Optional.empty(), InstantSource.system());
  }

  /**
   * Whether people sign in: always where others can connect, else as soon as one has an account.
   */
  boolean team() {
    return !reach.onlyHere() || book.filter(b -> !b.accounts().isEmpty()).isPresent();
  }
}
