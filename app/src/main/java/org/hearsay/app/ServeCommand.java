package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.keep.LedgerUnusable;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Ledger;
import org.hearsay.search.LuceneSearch;
import org.hearsay.serve.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay serve}: the ledger's pages on this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the ledger's pages on 127.0.0.1 until it is stopped (Ctrl-C).")
final class ServeCommand implements Callable<Integer> {
  static final String PORT = "8642";

  @Mixin private LedgerFolder folder = new LedgerFolder();

  @Option(
      names = "--port",
      description = "Where to listen; 0 takes any free port (default: ${DEFAULT-VALUE}).",
      defaultValue = PORT)
  private int port;

  @Override
  public Integer call() throws LedgerUnusable, InterruptedException {
    try (Ledger ledger = folder.open()) {
      return serve(ledger, port);
    }
  }

  /** Serves until the process is told to end. */
  static int serve(Ledger ledger, int port) throws InterruptedException {
    try (ClaimSearch search = LuceneSearch.inMemory();
        Server server = Server.start(ledger, search, Relinking::link, port)) {
      System.out.println("Hearsay is at " + server.address() + "   (Ctrl-C ends it)");
      System.out.flush();
      Thread.currentThread().join();
      return ExitCode.DONE;
    } catch (IOException e) {
      System.err.println("hearsay: " + e.getMessage());
      return ExitCode.REFUSED;
    }
  }
}
