package org.hearsay.app;

import org.hearsay.read.Reader;
import picocli.CommandLine.Option;

/** Which reader reads; every command that reads takes it. */
final class ReaderChoice {
  @Option(
      names = "--reader",
      paramLabel = "READER",
      description = "Which reader: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "LEARNED")
  private Readers reader = Readers.LEARNED;

  /** Its name in lower case, for headlines. */
  String name() {
    return reader.name().toLowerCase(java.util.Locale.ROOT);
  }

  Reader open() {
    return reader.open();
  }
}
