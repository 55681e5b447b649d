package org.hearsay.read.text;

import org.hearsay.model.Span;

/**
 * A word, a number or a mark.
 *
 * <p>Borders are those of Unicode's UAX #29 words, with three differences: a possessive {@code 's}
 * is a token of its own, an abbreviation keeps its dot ({@code U.S.}, {@code Gen.}), and so does an
 * initial ({@code J.}). A hyphen is a token: {@code short - range}; a number keeps its separators:
 * {@code 10,000}.
 *
 * @param form the characters as written
 * @param lower lower case, with a straight apostrophe
 * @param sentence index of its sentence
 */
public record Token(Span span, String form, String lower, Kind kind, int sentence) {
  /** What a token is made of. */
  public enum Kind {
    /** Letters, perhaps with digits. */
    WORD,
    /** It starts with a digit. */
    NUMBER,
    /** Anything else that is not space. */
    MARK
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is written with a capital first letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  public boolean is(String lowerForm) {
    return lower.equals(lowerForm);
  }
}
