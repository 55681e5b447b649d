package org.hearsay.keep;

import java.io.IOException;

/**
 * A folder that holds no ledger which this Hearsay can open; the message is one line for the person
 * who named the folder, and nothing in it was changed.
 */
public final class LedgerUnusable extends IOException {
  private static final long serialVersionUID = 1;

  LedgerUnusable(String message) {
    super(message);
  }

  LedgerUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
