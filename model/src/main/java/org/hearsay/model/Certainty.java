package org.hearsay.model;

/**
 * How sure the voice itself is, taken from its hedges (ruling 25), not from the reader's view of
 * the world.
 */
public enum Certainty {
  /** No hedge. */
  CERTAIN("certain"),

  /** "likely", "suggests", "believes". */
  PROBABLE("probable"),

  /** "may", "could", "suspected". */
  POSSIBLE("possible");

  private final String code;

  Certainty(String code) {
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
  public static Certainty of(String code) {
    for (Certainty value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Certainty: " + code);
  }
}
