package org.hearsay.model;

/** How much of a content stands inside quotation marks. */
public enum QuoteKind {
  /** All of it. */
  DIRECT("direct"),

  /** Some of it. */
  MIXED("mixed"),

  /** None of it. */
  INDIRECT("indirect");

  private final String code;

  QuoteKind(String code) {
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
  public static QuoteKind of(String code) {
    for (QuoteKind value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no QuoteKind: " + code);
  }
}
