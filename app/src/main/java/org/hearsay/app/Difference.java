package org.hearsay.app;

/**
 * One thing in which two ledgers differ, by name.
 *
 * @param counts whether the ledgers differ by it; what was so before is only told
 */
record Difference(String line, boolean counts) {
  static Difference of(String line) {
    return new Difference(line, true);
  }

  /** Told for the record; both ledgers have it. */
  static Difference told(String line) {
    return new Difference(line, false);
  }
}
