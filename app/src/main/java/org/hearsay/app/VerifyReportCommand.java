package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.Ledger;
import org.hearsay.reports.ReportCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay verify-report}: whether a report is as it was made and a ledger bears it out. */
@Command(
    name = "verify-report",
    mixinStandardHelpOptions = true,
    description =
        "Checks a report's files against the digests in its manifest and, with --ledger, that the"
            + " ledger holds every source and claim and knew them at the report's record time.",
    footer = {
      "",
      "Exit codes: 0 all holds; 1 there is no report; 2 something does not hold, each by name."
    })
final class VerifyReportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "What hearsay report wrote.")
  private Path report = Path.of("");

  @Option(
      names = "--ledger",
      paramLabel = "LEDGER",
      description = "The folder of the ledger that it was made from.")
  private Optional<Path> ledger = Optional.empty();

  @Option(
      names = "--manifest-sha256",
      paramLabel = "DIGEST",
      description = "The manifest's digest as it was noted when the report was made.")
  private Optional<String> noted = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(report)) {
      System.err.println(Ink.safe("hearsay: " + report + ": missing: no such folder"));
      return ExitCode.NOT_FOUND;
    }
    ReportCheck check = ReportCheck.of(report);
    if (ledger.isPresent() && check.asOf().isPresent()) {
      Path data = ledger.get();
      if (!Files.exists(data.resolve(EmbeddedLedger.FILE))) {
        System.err.println(Ink.safe("hearsay: there is no ledger in " + data));
        return ExitCode.NOT_FOUND;
      }
      try (Ledger known = EmbeddedLedger.open(data, InstantSource.system())) {
        check.against(AsOf.at(known, check.asOf().get()));
      }
    }
    return told(check);
  }

  private int told(ReportCheck check) {
    check.faults().forEach(fault -> System.err.println(Ink.safe(fault)));
    boolean other = noted.filter(n -> !n.equals(check.manifestSha256())).isPresent();
    if (other) {
      System.err.println("manifest.json: is another one than was noted");
    }
    boolean sound = check.faults().isEmpty() && !other;
    System.out.println(
        (sound ? "sound" : "DOES NOT HOLD")
            + check.asOf().map(at -> ", as of " + at).orElse("")
            + (ledger.isPresent() ? ", checked against the ledger" : ", files alone"));
    System.out.println("manifest sha256 " + check.manifestSha256());
    return sound ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
