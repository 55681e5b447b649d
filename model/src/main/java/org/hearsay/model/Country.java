package org.hearsay.model;

/** A state by its ISO 3166-1 alpha-2 code, upper case. */
public record Country(String code) {
  public Country {
    if (code.length() != 2 || !isUpper(code.charAt(0)) || !isUpper(code.charAt(1))) {
      throw new IllegalArgumentException("no ISO 3166-1 alpha-2 code: " + code);
    }
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  @Override
  public String toString() {
    return code;
  }
}
