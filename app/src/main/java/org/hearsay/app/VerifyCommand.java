package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.gather.Archive;
import org.hearsay.gather.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay verify}: every byte of the archive. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Reads every byte of the archive and checks every checksum, length and digest.",
    footer = {
      "",
      "Exit code 2 where a byte is wrong; each fault is named with its file and place."
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();

  @Override
  public Integer call() throws IOException {
    Path archive = GatherCommand.archive(folder.path());
    if (!Files.isDirectory(archive)) {
      System.err.println(archive + ": missing: no archive here; hearsay gather makes one");
      return ExitCode.NOT_FOUND;
    }
    Verification found = Archive.verify(archive);
    found.faults().forEach(fault -> System.err.println(Ink.safe(fault)));
    System.out.printf(
        "%s: %d files, %d bytes, %d records, %d captures, %d refusals%n",
        found.isSound() ? "sound" : "DAMAGED",
        found.files(),
        found.bytes(),
        found.records(),
        found.captures(),
        found.refusals());
    return found.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
