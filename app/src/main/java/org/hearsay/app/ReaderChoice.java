package org.hearsay.app;

import org.hearsay.read.Reader;
import picocli.CommandLine.Option;

/** Which reader reads; every command that reads takes it. */
final class ReaderChoice {
  @Option(
      names = "--reader",
      paramLabel = "READER",
      description = "Which reader: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "LEXICAL")
  private Readers reader = Readers.LEXICAL;

  Reader open() {
    return reader.open();
  }
}
