package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.extract.Extractor;
import org.hearsay.gather.AddressPolicy;
import org.hearsay.gather.Archive;
import org.hearsay.gather.GatherReport;
import org.hearsay.gather.Gatherer;
import org.hearsay.gather.Position;
import org.hearsay.gather.Source;
import org.hearsay.gather.Sources;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.keep.LedgerUnusable;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Outcome;
import org.hearsay.model.RefusedInput;
import org.hearsay.model.SourceHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay gather}: from a list of sources to the archive and the ledger. */
@Command(
    name = "gather",
    mixinStandardHelpOptions = true,
    description = "Fetches what the sources have new, keeps the bytes, reads them into the ledger.",
    footer = {
      "",
      "The list of sources is FOLDER/sources.toml; the first run lays a starter list there, and",
      "--list prints it and fetches nothing.",
      "robots.txt and each host's pace are obeyed; only public addresses are talked to, unless",
      "--allow names others for a test. What was refused: hearsay refused."
    })
final class GatherCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private LogChoice log = new LogChoice();
  @Mixin private ReaderChoice reader = new ReaderChoice();

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description = "The list of sources (default: sources.toml in the ledger's folder).")
  private Optional<Path> sources = Optional.empty();

  @Option(names = "--watch", description = "Go on, round after round, until stopped.")
  private boolean watch;

  @Mixin private AllowedAddresses allowed = new AllowedAddresses();

  @Option(names = "--list", description = "Print the sources and fetch nothing.")
  private boolean list;

  static Path archive(Path data) {
    return data.resolve("archive");
  }

  @Override
  public Integer call() throws IOException, LedgerUnusable, InterruptedException {
    AddressPolicy policy = allowed.policy();
    Path file = sources.orElseGet(() -> starter(folder.path()));
    if (!Files.isRegularFile(file)) {
      System.err.println(Ink.safe(file + ": missing: no list of sources"));
      return ExitCode.REFUSED;
    }
    return switch (Sources.read(Files.readString(file))) {
      case Outcome.Refused<List<Source>> no -> {
        System.err.println(Ink.safe(file + ": " + no.reason().code() + ": " + no.detail()));
        yield ExitCode.REFUSED;
      }
      case Outcome.Done<List<Source>> done ->
          list ? print(done.value()) : gather(done.value(), policy);
    };
  }

  /** The analyst's own list; where there is none yet, the starter list is laid there first. */
  private static Path starter(Path data) {
    Path own = data.resolve("sources.toml");
    Path shipped =
        Path.of(System.getProperty("hearsay.home", ".")).resolve("sources").resolve("starter.toml");
    if (!Files.exists(own) && Files.isRegularFile(shipped)) {
      try {
        Files.createDirectories(data);
        Files.copy(shipped, own);
      } catch (IOException e) {
        return shipped;
      }
    }
    return own;
  }

  private static int print(List<Source> sources) {
    for (Source source : sources) {
      System.out.println(
          Ink.safe(
              source.name()
                  + " ("
                  + source.kind().name().toLowerCase(java.util.Locale.ROOT)
                  + "): "
                  + String.join(", ", source.addresses())));
    }
    return ExitCode.DONE;
  }

  private int gather(List<Source> list, AddressPolicy policy)
      throws IOException, LedgerUnusable, InterruptedException {
    Path data = folder.path();
    Clock clock = Clock.systemUTC();
    try (EmbeddedLedger ledger = folder.open();
        Archive archive = Archive.open(archive(data), clock);
        Gatherer gatherer = Gatherer.create(archive, policy, clock)) {
      Ledgering ledgering = new Ledgering(ledger, reader.open(), log.log());
      CaptureIntake intake =
          new CaptureIntake(
              Extractor.create(), ledgering, no -> System.err.println(Ink.safe(no.line())));
      archive.replay(taken(data), intake);
      Visits visits = new Visits(ledger, list);
      List<Source> due = list;
      do {
        visits.keep(round(due, ledger, archive, gatherer, ledgering, intake));
        keepTaken(data, archive.end());
        Watched.tellAfterLinking(ledger);
        while (watch && (due = visits.due(clock.instant())).isEmpty()) {
          Thread.sleep(visits.untilNext(clock.instant()));
        }
      } while (watch);
      return ExitCode.DONE;
    }
  }

  private Map<String, SourceHealth.Visit> round(
      List<Source> list,
      Ledger ledger,
      Archive archive,
      Gatherer gatherer,
      Ledgering ledgering,
      CaptureIntake intake)
      throws IOException {
    int before = intake.articles();
    int refusedBefore = archive.refusals().size();
    GatherReport report = gatherer.run(list, intake);
    intake.flush();
    List<RefusedInput> refused = archive.refusals();
    refused.subList(refusedBefore, refused.size()).forEach(ledger::refuse);
    int articles = intake.articles() - before;
    Optional<Linking> linking = articles > 0 ? Optional.of(ledgering.link()) : Optional.empty();
    System.out.printf(
        "gathered %d pages (%d unchanged, %d requests), read %d articles, refused %s%s%n",
        report.captured(),
        report.unchanged(),
        report.requests(),
        articles,
        report.refused().isEmpty() ? "nothing" : report.refused(),
        linking
            .map(all -> "; the ledger holds " + all.happenings().size() + " happenings")
            .orElse(""));
    return report.visits();
  }

  /** Up to where the archive's captures are in the ledger; the rest is taken again after a kill. */
  static Position taken(Path data) throws IOException {
    Path file = archive(data).resolve("taken");
    return Files.exists(file)
        ? Position.parse(Files.readString(file)).orElse(Position.START)
        : Position.START;
  }

  private static void keepTaken(Path data, Position position) throws IOException {
    Path next = archive(data).resolve("taken.next");
    Files.writeString(next, position + "\n");
    Files.move(
        next,
        archive(data).resolve("taken"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
