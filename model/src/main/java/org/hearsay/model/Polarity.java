package org.hearsay.model;

/** Whether the voice says that the event happened or that it did not. */
public enum Polarity {
  /** It happened, happens or will. */
  POSITIVE("positive"),

  /** It did not, does not or will not. */
  NEGATIVE("negative");

  private final String code;

  Polarity(String code) {
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
  public static Polarity of(String code) {
    for (Polarity value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Polarity: " + code);
  }
}
