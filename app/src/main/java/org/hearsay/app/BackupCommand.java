package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.keep.EmbeddedLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay backup}: everything in one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Writes the ledger, the archives and the settings into one file, while others may go on"
            + " using them.",
    footer = {
      "",
      "The file is a ZIP with a SHA-256 of every file inside. One that exists is replaced once the",
      "new one is whole: a killed backup leaves the old one as it was."
    })
final class BackupCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();

  @Parameters(paramLabel = "FILE", description = "The backup, for example hearsay.zip.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Path data = folder.path();
    if (!Files.exists(data.resolve(EmbeddedLedger.FILE))) {
      System.err.println(Ink.safe("hearsay: there is no ledger in " + data));
      return ExitCode.NOT_FOUND;
    }
    try {
      int files = new BackupWriter(data).write(file);
      System.out.printf("backed up %d files, %d bytes, to %s%n", files, Files.size(file), file);
      return ExitCode.DONE;
    } catch (IOException e) {
      System.err.println(Ink.safe("hearsay: no backup: " + e));
      return ExitCode.REFUSED;
    }
  }
}
