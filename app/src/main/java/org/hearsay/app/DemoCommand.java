package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.gather.AddressPolicy;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.serve.access.Access;
import org.hearsay.serve.access.Reach;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay demo}: the sample stories as a ledger of their own, served. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Reads the sample stories into a ledger of their own (the folder demo inside the data"
            + " folder) and serves it. The samples are constructed for testing; they are not news.")
final class DemoCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private ReaderChoice reader = new ReaderChoice();

  @Option(
      names = "--port",
      description = "Where to listen; 0 takes any free port (default: ${DEFAULT-VALUE}).",
      defaultValue = ServeCommand.PORT)
  private int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path data = folder.path().resolve("demo");
    try (EmbeddedLedger ledger = folder.open("demo");
        GivenArchive given = GivenArchive.open(data)) {
      Ledgering.Added added =
          new Ledgering(ledger, reader.open(), Log.OFF)
              .add(
                  given.kept(InputFiles.open(samples())),
                  no -> System.err.println(Ink.safe(no.line())));
      System.out.printf(
          "Read %d constructed articles: %d happenings, %d copies.%n",
          added.articles(), added.linking().happenings().size(), added.linking().copies().size());
      System.out.println("The same ledger on the command line: --data " + data);
      Access here =
          new Access(Reach.loopback(port), Optional.of(ledger.access()), InstantSource.system());
      Watched watched = new Watched(AddressPolicy.publicOnly(), false, data);
      return ServeCommand.serve(
          ledger, here, watched, new ArchivedOriginals(data), Overseen.of(data, Log.OFF));
    }
  }

  private static List<Path> samples() throws IOException {
    Path home = Path.of(System.getProperty("hearsay.home", "."));
    try (Stream<Path> files = Files.list(home.resolve("samples"))) {
      return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
