package org.hearsay.app;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.hearsay.keep.LedgerUnusable;
import org.hearsay.model.Ledger;
import org.hearsay.reports.Brief;
import org.hearsay.reports.Known;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay brief}: what is new since a day, to read through. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description =
        "Writes what is new since a day, what changed first, then by matter and the most"
            + " independent first; every sentence with its number of origins and its words.")
final class BriefCommand implements Callable<Integer> {
  /** In which form. */
  enum Form {
    MD,
    HTML
  }

  /** By which time something counts as new. */
  enum By {
    /** When this ledger learned it. */
    KNOWN,
    /** When it was printed. */
    PRINTED
  }

  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--since",
      required = true,
      paramLabel = "DATE",
      description = "The first day (UTC) of what counts as new.")
  private LocalDate since = LocalDate.EPOCH;

  @Option(
      names = "--by",
      paramLabel = "TIME",
      description =
          "${COMPLETION-CANDIDATES}: new to this ledger (record time), or printed since then"
              + " (default: ${DEFAULT-VALUE}).",
      defaultValue = "KNOWN")
  private By by = By.KNOWN;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "MD")
  private Form form = Form.MD;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = "Where the pages are served that it links to (default: ${DEFAULT-VALUE}).",
      defaultValue = "http://127.0.0.1:" + ServeCommand.PORT + "/")
  private URI address = URI.create("/");

  @Override
  public Integer call() throws LedgerUnusable {
    try (Ledger ledger = folder.open()) {
      // Linked anew like the state before it: what an older linker had bound is no news.
      Known now = asOf.anew(ledger);
      Brief brief = Brief.of(before(ledger, now.asOf()), now, since, address);
      System.out.print(form == Form.MD ? brief.markdown() : brief.html());
      System.out.flush();
      return ExitCode.DONE;
    }
  }

  private Known before(Ledger ledger, Instant now) {
    Instant start = AsOf.startOf(since);
    return switch (by) {
      case KNOWN -> AsOf.at(ledger, start.isBefore(now) ? start.minusMillis(1) : now);
      case PRINTED ->
          AsOf.only(
              ledger,
              now,
              r -> r.article().published().filter(p -> p.day().isBefore(since)).isPresent());
    };
  }
}
