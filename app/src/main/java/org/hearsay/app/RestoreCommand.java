package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.keep.LedgerFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay restore}: a backup becomes the data folder. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Checks every byte of a backup and makes it the ledger's folder.",
    footer = {
      "",
      "A damaged backup is refused, each fault by name, and nothing is changed. A folder that holds",
      "something is replaced only with --replace, and kept beside under another name."
    })
final class RestoreCommand implements Callable<Integer> {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

  @Mixin private LedgerFolder folder = new LedgerFolder();

  @Parameters(paramLabel = "FILE", description = "What hearsay backup wrote.")
  private Path file = Path.of("");

  @Option(names = "--replace", description = "Also where the folder holds a ledger already.")
  private boolean replace;

  @Override
  public Integer call() throws IOException {
    Path data = folder.path().toAbsolutePath();
    if (!Files.isRegularFile(file)) {
      return refuse(file + ": missing: no such file");
    }
    if (holdsSomething(data) && !replace) {
      return refuse(data + " holds something already; --replace puts it aside");
    }
    Path parent = Files.createDirectories(data.getParent());
    Path fresh = Files.createTempDirectory(parent, ".restoring");
    try {
      List<String> faults = BackupReader.unpack(file, fresh);
      if (!faults.isEmpty()) {
        faults.forEach(fault -> System.err.println(Ink.safe(file + ": damaged: " + fault)));
        return refuse("nothing was restored");
      }
      swap(data, fresh);
    } finally {
      Rebuilding.clear(fresh);
    }
    System.out.println("restored " + data + " from " + file);
    return ExitCode.DONE;
  }

  private static boolean holdsSomething(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return Files.exists(data);
    }
    try (Stream<Path> inside = Files.list(data)) {
      return inside.findAny().isPresent();
    }
  }

  private static void swap(Path data, Path fresh) throws IOException {
    LedgerFiles.settle(fresh.resolve(EmbeddedLedger.FILE));
    if (Files.exists(data)) {
      if (Files.exists(data.resolve(EmbeddedLedger.FILE))) {
        LedgerFiles.settle(data.resolve(EmbeddedLedger.FILE));
      }
      Path before =
          data.resolveSibling(data.getFileName() + "-before-" + STAMP.format(Instant.now()));
      Files.move(data, before, StandardCopyOption.ATOMIC_MOVE);
      System.out.println("what was there before is now " + before);
    }
    Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private static int refuse(String why) {
    System.err.println(Ink.safe("hearsay: " + why));
    return ExitCode.REFUSED;
  }
}
