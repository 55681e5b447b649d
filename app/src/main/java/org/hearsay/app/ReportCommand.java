package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Ledger;
import org.hearsay.reports.Known;
import org.hearsay.reports.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay report}: a happening to hand on, with the proof of what was known. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Writes the report of one happening as HTML and PDF: claims by voice, chains, origins"
            + " against articles, conflicts, grade, and every source with its digests.",
    footer = {
      "",
      "Beside them lies a manifest with the digest of every file, source and claim. Keep the",
      "manifest's own digest, which is printed, elsewhere: then hearsay verify-report can prove",
      "later what was known on that day. The same ledger and DATE give the same bytes."
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private AsOf asOf = new AsOf();

  @Parameters(
      paramLabel = "HAPPENING",
      description = "A happening's name, or that of any claim in it, as listings print them.")
  private String name = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where to; a new or empty folder.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (Files.exists(out) && !isEmptyFolder(out)) {
      System.err.println(Ink.safe("hearsay: " + out + " holds something already"));
      return ExitCode.REFUSED;
    }
    try (Ledger ledger = folder.open()) {
      Known known = asOf.of(ledger);
      Optional<Happening> happening =
          known.happening(new HappeningId(name)).or(() -> holding(known, name));
      if (happening.isEmpty()) {
        System.err.println(
            Ink.safe(
                "hearsay: the ledger in "
                    + folder.path()
                    + " knew no happening "
                    + name
                    + " then"));
        return ExitCode.NOT_FOUND;
      }
      Report report = Report.of(known, happening.get());
      report.write(out);
      System.out.println(Ink.safe(happening.get().summary()));
      System.out.println("written to " + out + ", as of " + known.asOf());
      System.out.println("manifest sha256 " + report.manifestSha256());
      return ExitCode.DONE;
    }
  }

  private static Optional<Happening> holding(Known known, String claim) {
    try {
      return known.linking().of(ClaimKey.of(claim));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
