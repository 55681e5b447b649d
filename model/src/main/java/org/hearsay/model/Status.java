package org.hearsay.model;

/** How far the event has come, as the voice tells it. */
public enum Status {
  /** Commanded, or demanded by one who commands the act (ruling 26). */
  ORDERED("ordered"),

  /** Intended, scheduled, wanted. */
  PLANNED("planned"),

  /** Goes on at the time of the word (ruling 24). */
  UNDER_WAY("under-way"),

  /** Has happened; "began" counts. */
  DONE("done"),

  /** Was tried and did not succeed, or was refused (rulings 9, 29). */
  FAILED("failed"),

  /** The words do not tell. */
  UNKNOWN("unknown");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** The word that the JSON forms use. */
  public String code() {
    return code;
  }

  /**
   * The value whose {@link #code()} this is.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Status of(String code) {
    for (Status value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Status: " + code);
  }
}
