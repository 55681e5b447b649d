package org.hearsay.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.keep.LedgerUnusable;
import picocli.CommandLine.Option;

/** Where the ledger lies; every command that keeps or looks up takes it. */
final class LedgerFolder {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "The ledger's folder (default: $HEARSAY_DATA, else .hearsay in the home folder).")
  private Optional<Path> data = Optional.empty();

  Path path() {
    return data.orElseGet(LedgerFolder::byDefault);
  }

  EmbeddedLedger open() throws LedgerUnusable {
    return EmbeddedLedger.open(path(), InstantSource.system());
  }

  /** A ledger of its own inside the folder. */
  EmbeddedLedger open(String inside) throws LedgerUnusable {
    return EmbeddedLedger.open(path().resolve(inside), InstantSource.system());
  }

  static Path byDefault() {
    String named = System.getenv("HEARSAY_DATA");
    return named == null || named.isBlank()
        ? Path.of(System.getProperty("user.home"), ".hearsay")
        : Path.of(named);
  }
}
