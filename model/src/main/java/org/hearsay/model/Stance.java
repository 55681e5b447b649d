package org.hearsay.model;

/** How a source stands to what is attributed to it (codebook, section 1). */
public enum Stance {
  /** The source says it is so; a negation inside the content does not change that. */
  ASSERTS("asserts"),

  /** The cue itself negates: "denied that". */
  DENIES("denies"),

  /** The source does not believe it; counted with the denying houses. */
  DOUBTS("doubts"),

  /** A question. */
  ASKS("asks"),

  /** What the source says will come, threats included. */
  PREDICTS("predicts"),

  /** What the source wants done. */
  DEMANDS("demands");

  private final String code;

  Stance(String code) {
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
  public static Stance of(String code) {
    for (Stance value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Stance: " + code);
  }
}
