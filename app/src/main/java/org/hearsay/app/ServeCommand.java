package org.hearsay.app;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Originals;
import org.hearsay.search.LuceneSearch;
import org.hearsay.serve.Beside;
import org.hearsay.serve.Operations;
import org.hearsay.serve.Server;
import org.hearsay.serve.Watches;
import org.hearsay.serve.access.Access;
import org.hearsay.serve.access.Reach;
import org.hearsay.watch.Watchkeeper;
import org.hearsay.watch.WebhookCourier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay serve}: the ledger's pages on this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the ledger's pages on 127.0.0.1 until it is stopped (Ctrl-C).",
    footer = {
      "",
      "For a team: make accounts first (hearsay account add NAME --role admin), let a proxy on this",
      "machine do the encryption, and say which address people type:",
      "  hearsay serve --public-address https://hearsay.example.org/ --behind-proxy",
      "For those who run it: /metrics (Prometheus), /health/live and /health/ready."
    })
final class ServeCommand implements Callable<Integer> {
  static final String PORT = "8642";

  /** A change is on its way within so long after it was linked. */
  private static final Duration WATCH_PAUSE = Duration.ofSeconds(2);

  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private LogChoice log = new LogChoice();

  @Option(
      names = "--port",
      description = "Where to listen; 0 takes any free port (default: ${DEFAULT-VALUE}).",
      defaultValue = PORT)
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Where to listen (default: ${DEFAULT-VALUE}). Any other than this machine's own needs"
              + " accounts.",
      defaultValue = "127.0.0.1")
  private String host = "";

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      description = "What people type to come here, where a proxy stands before this server.")
  private Optional<URI> publicAddress = Optional.empty();

  @Option(
      names = "--behind-proxy",
      description = "Take the visitor's address from X-Forwarded-For, as a proxy here writes it.")
  private boolean behindProxy;

  @Mixin private AllowedAddresses allowed = new AllowedAddresses();

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (EmbeddedLedger ledger = folder.open()) {
      Reach reach = new Reach(host, port, publicAddress, behindProxy);
      Access access = new Access(reach, Optional.of(ledger.access()), InstantSource.system());
      Watched watched = new Watched(allowed.policy(), allowed.some(), folder.path());
      Operations operations = Overseen.of(folder.path(), log.log());
      return serve(ledger, access, watched, new ArchivedOriginals(folder.path()), operations);
    } catch (IllegalArgumentException e) {
      System.err.println("hearsay: " + e.getMessage());
      return ExitCode.REFUSED;
    }
  }

  /** Serves until the process is told to end; finds and delivers watched changes meanwhile. */
  static int serve(
      EmbeddedLedger ledger,
      Access access,
      Watched watched,
      Originals originals,
      Operations operations)
      throws InterruptedException {
    Watches watches = new Watches(ledger.watches(), watched);
    operations.gauge(
        "hearsay.watch.dead",
        "Deliveries of watches that were given up",
        () -> ledger.watches().dead());
    Beside beside = new Beside(Optional.of(watches), originals, Optional.of(operations));
    try (ClaimSearch search = SearchFolder.open(watched.folder());
        ClaimSearch watchers = LuceneSearch.inMemory();
        Server server = Server.start(ledger, search, new GrowingLinks(), access, beside);
        WebhookCourier webhook = watched.webhook(ledger, server.address())) {
      Watchkeeper keeper =
          Watchkeeper.start(
              Watched.watching(ledger, watchers),
              watched.deliverer(ledger, webhook, server.address()),
              WATCH_PAUSE);
      try {
        System.out.println("Hearsay is at " + server.address() + "   (Ctrl-C ends it)");
        System.out.flush();
        Thread.currentThread().join();
        return ExitCode.DONE;
      } finally {
        keeper.close();
      }
    } catch (IOException e) {
      System.err.println("hearsay: " + e.getMessage());
      return ExitCode.REFUSED;
    }
  }
}
