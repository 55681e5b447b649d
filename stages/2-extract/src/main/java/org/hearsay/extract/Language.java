package org.hearsay.extract;

/**
 * The language of a text.
 *
 * @param code ISO 639-1 where there is one, else 639-3; {@code und} where it cannot be told
 * @param confidence between 0 and 1
 */
public record Language(String code, double confidence) {
  static final Language UNDETERMINED = new Language("und", 0);

  /** Text in other languages is kept and marked, not read. */
  public boolean isEnglish() {
    return code.equals("en");
  }
}
