package org.hearsay.gather;

import org.hearsay.model.Refusal;

/** Ends one fetch; it becomes a stored refusal and never leaves the stage. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final Refusal reason;

  Refused(Refusal reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  static Refused limit(String name, long max) {
    return new Refused(Refusal.TOO_LARGE, name + " is " + max);
  }

  Refusal reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
