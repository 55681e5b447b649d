package org.hearsay.search;

/** The query cannot be read, and where. */
final class MisreadException extends Exception {
  private static final long serialVersionUID = 1;

  /** UTF-16 offset in the query. */
  final int at;

  MisreadException(int at, String what) {
    super(what);
    this.at = at;
  }
}
