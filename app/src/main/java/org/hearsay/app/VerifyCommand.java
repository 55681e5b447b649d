package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.gather.Archive;
import org.hearsay.gather.Verification;
import org.hearsay.keep.EmbeddedLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay verify}: every byte of the archives, every row of the ledger. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Reads every byte of the archives (gathered and given) and every row of the ledger, and"
            + " checks every checksum, length and digest.",
    footer = {
      "",
      "Exit code 2 where a byte is wrong; each fault is named with its file and place."
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();

  @Override
  public Integer call() throws IOException {
    Path data = folder.path();
    List<Path> archives =
        List.of(GatherCommand.archive(data), GivenArchive.folder(data)).stream()
            .filter(Files::isDirectory)
            .toList();
    boolean ledger = Files.exists(data.resolve(EmbeddedLedger.FILE));
    if (archives.isEmpty() && !ledger) {
      System.err.println(
          data + ": missing: no archive and no ledger here; hearsay gather or add makes them");
      return ExitCode.NOT_FOUND;
    }
    boolean sound = true;
    for (Path archive : archives) {
      sound &= archive(archive);
    }
    sound &= !ledger || ledger(data);
    return sound ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static boolean archive(Path archive) throws IOException {
    Verification found = Archive.verify(archive);
    found.faults().forEach(fault -> System.err.println(Ink.safe(fault)));
    System.out.printf(
        "%s: %s, %d files, %d bytes, %d records, %d captures, %d refusals%n",
        found.isSound() ? "sound" : "DAMAGED",
        archive.getFileName(),
        found.files(),
        found.bytes(),
        found.records(),
        found.captures(),
        found.refusals());
    return found.isSound();
  }

  private static boolean ledger(Path data) throws IOException {
    try (EmbeddedLedger ledger = EmbeddedLedger.open(data, InstantSource.system())) {
      List<String> faults = ledger.verify();
      faults.forEach(fault -> System.err.println(Ink.safe(EmbeddedLedger.FILE + ": " + fault)));
      System.out.println((faults.isEmpty() ? "sound: " : "DAMAGED: ") + EmbeddedLedger.FILE);
      return faults.isEmpty();
    }
  }
}
