package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.keep.LedgerFiles;
import org.hearsay.model.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay rebuild}: proves that the ledger can be made anew, and does it where asked. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description =
        "Makes the ledger anew beside the old one, from the captures and the human decisions"
            + " alone, and names everything in which the two differ.",
    footer = {
      "",
      "With the same reader nothing differs. With another one (--reader, a new model) claims do;",
      "decisions are carried over by their stable keys, and one whose claim is gone is listed and",
      "kept. Record times are those of the captures. Articles that an earlier Hearsay kept without",
      "a capture are captured first, so that they are never lost.",
      "Exit codes: 0 nothing differs, or the ledger was replaced; 1 something differs."
    })
final class RebuildCommand implements Callable<Integer> {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private ReaderChoice reader = new ReaderChoice();

  @Option(
      names = "--replace",
      description =
          "Put the new ledger in the old one's place, in one step, though they may differ; the old"
              + " one is kept beside it. Nothing else may have the ledger open.")
  private boolean replace;

  @Override
  public Integer call() throws IOException {
    Path data = folder.path();
    if (!Files.exists(data.resolve(EmbeddedLedger.FILE))) {
      System.err.println(Ink.safe("hearsay: there is no ledger in " + data));
      return ExitCode.NOT_FOUND;
    }
    Path beside = data.resolve("rebuilt");
    Rebuilding.clear(beside);
    List<Difference> differences = rebuild(data, beside);
    differences.forEach(d -> System.out.println(Ink.safe(d.line())));
    long real = differences.stream().filter(Difference::counts).count();
    System.out.println(
        real == 0 ? "nothing differs" : real + (real == 1 ? " thing differs" : " things differ"));
    if (replace) {
      String kept = "ledger-before-" + STAMP.format(Instant.now()) + ".sqlite";
      Rebuilding.clear(data.resolve(SearchFolder.NAME));
      LedgerFiles.swap(data, beside.resolve(EmbeddedLedger.FILE), kept);
      System.out.println("the ledger is replaced; the one before is " + data.resolve(kept));
    }
    Rebuilding.clear(beside);
    return real == 0 || replace ? ExitCode.DONE : ExitCode.NOT_FOUND;
  }

  private List<Difference> rebuild(Path data, Path beside) throws IOException {
    try (Ledger old = folder.open();
        Rebuilding rebuilding = Rebuilding.open(data, reader.open())) {
      int rescued = rebuilding.captureWhatHasNone(old);
      if (rescued > 0) {
        System.out.printf("captured %d articles that had no capture%n", rescued);
      }
      try (Ledger fresh = rebuilding.into(beside, data)) {
        System.out.printf(
            "rebuilt %d articles, %d happenings, %d decisions%n",
            fresh.readings().size(),
            fresh.linking().happenings().size(),
            fresh.judgements().size());
        return Comparison.of(old, fresh);
      }
    }
  }
}
