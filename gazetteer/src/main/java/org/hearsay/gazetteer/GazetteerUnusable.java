package org.hearsay.gazetteer;

/** A file that is no gazetteer, or no longer a whole one. */
public final class GazetteerUnusable extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong with it. */
  public enum Reason {
    /** It does not start as a gazetteer does. */
    NOT_A_GAZETTEER,
    /** It was written by another version of the format. */
    OTHER_VERSION,
    /** It ends before, or goes on after, what its header says. */
    WRONG_LENGTH,
    /** Its bytes are not those that were written. */
    WRONG_CHECKSUM
  }

  private final Reason reason;

  GazetteerUnusable(Reason reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
