package org.hearsay.model;

/** What kind of voice speaks (codebook, section 1 and ruling 21). */
public enum VoiceClass {
  /** Takes part in or controls the event: Kim on his own drones. */
  PARTICIPANT("participant"),

  /** A government, military body, party or lawmakers, speaking on others. */
  OFFICIAL("official"),

  /** A news agency or any other news organisation that is cited. */
  AGENCY("agency"),

  /** Think tank, academic, expert. */
  ANALYST("analyst"),

  /** Unnamed officials, "sources", or a voice that is absent ("reportedly"). */
  ANONYMOUS("anonymous"),

  /** Report, statement, satellite image. */
  DOCUMENT("document"),

  /** The article's own voice. */
  OUTLET("outlet");

  private final String code;

  VoiceClass(String code) {
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
  public static VoiceClass of(String code) {
    for (VoiceClass value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no VoiceClass: " + code);
  }
}
