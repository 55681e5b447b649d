package org.hearsay.extract;

import org.hearsay.model.Refusal;

/** Ends the reading of one input; the façade turns it into an outcome, and it never leaves it. */
final class Refusing extends Exception {
  private static final long serialVersionUID = 1;

  private final Refusal reason;

  Refusing(Refusal reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  static Refusing limit(String name, long max) {
    return new Refusing(Refusal.TOO_LARGE, name + " is " + max);
  }

  Refusal reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
