package org.hearsay.model;

/** What became of an input: a value, or a refusal that is counted and listed. */
public sealed interface Outcome<T> {
  /** It worked. */
  record Done<T>(T value) implements Outcome<T> {}

  /**
   * Bad input, by name.
   *
   * @param detail one line for the person who gave it
   */
  record Refused<T>(Refusal reason, String detail) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal reason, String detail) {
    return new Refused<>(reason, detail);
  }
}
