package org.hearsay.model;

/** How one text carries on another. */
public enum CopyKind {
  /** Word for word, headline and credit aside. */
  VERBATIM("verbatim"),

  /** Lightly rewritten: most sentences stand again in other words. */
  REWRITE("rewrite"),

  /** A part of the other, with or without matter of its own. */
  EXCERPT("excerpt");

  private final String code;

  CopyKind(String code) {
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
  public static CopyKind of(String code) {
    for (CopyKind value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no CopyKind: " + code);
  }
}
