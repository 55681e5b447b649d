package org.hearsay.model;

/** In what two origins cannot both be right (codebook, section 4). */
public enum ConflictKind {
  /** Intervals that do not overlap. */
  QUANTITY("quantity"),

  /** Different dates for one event. */
  TIME("time"),

  /** Different places for one event. */
  PLACE("place"),

  /** One asserts, one denies. */
  ASSERTION("assertion");

  private final String code;

  ConflictKind(String code) {
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
  public static ConflictKind of(String code) {
    for (ConflictKind value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no ConflictKind: " + code);
  }
}
