package org.hearsay.model;

/**
 * Ends the work on one input from deep inside a stage; the stage's façade turns it into a refusal
 * that is counted and listed, and it never leaves the stage.
 */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final Refusal reason;

  public Refused(Refusal reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  /** More than a named limit. */
  public static Refused limit(String name, long max) {
    return new Refused(Refusal.TOO_LARGE, name + " is " + max);
  }

  public Refusal reason() {
    return reason;
  }

  /** One line for the person who gave the input. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
