package org.hearsay.app;

import picocli.CommandLine.Option;

/** Whether a command logs; those that work long take it. */
final class LogChoice {
  @Option(
      names = "--log",
      description =
          "Log what is done to standard error, one line each, with the article's name and the"
              + " ledger's revision (also: HEARSAY_LOG=1).")
  private boolean asked;

  Log log() {
    boolean always = "1".equals(System.getenv("HEARSAY_LOG"));
    return asked || always ? Log.to(System.err) : Log.OFF;
  }
}
