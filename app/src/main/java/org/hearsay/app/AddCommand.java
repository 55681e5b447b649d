package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.keep.EmbeddedLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay add}: files into the ledger. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Reads articles into the ledger and links them with all that is there.")
final class AddCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private LogChoice log = new LogChoice();
  @Mixin private ReaderChoice reader = new ReaderChoice();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to add.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    try (EmbeddedLedger ledger = folder.open();
        GivenArchive given = GivenArchive.open(folder.path())) {
      Ledgering.Added added =
          new Ledgering(ledger, reader.open(), log.log())
              .add(
                  given.kept(InputFiles.open(files)),
                  no -> System.err.println(Ink.safe(no.line())));
      System.out.printf(
          "added %d articles, refused %d; the ledger holds %d happenings%n",
          added.articles(), added.refused(), added.linking().happenings().size());
      Watched.tellAfterLinking(ledger);
      return added.refused() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }
}
