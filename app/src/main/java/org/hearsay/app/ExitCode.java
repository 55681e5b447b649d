package org.hearsay.app;

/** What the process ends with; the same for every command, listed under {@code --help}. */
final class ExitCode {
  static final int DONE = 0;

  /** What was asked for is not there: no such claim, nothing found. */
  static final int NOT_FOUND = 1;

  /** A file was refused (the others were still done), or the command was misspelt. */
  static final int REFUSED = 2;

  /** A fault of Hearsay itself. */
  static final int FAULT = 70;

  private ExitCode() {}
}
