package org.hearsay.serve;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Ledger;

/**
 * The pages on {@code 127.0.0.1}. The ledger may change while it serves: each page shows the newest
 * state, and none mixes two.
 */
public final class Server implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to serve; returns when the first page can be asked for.
   *
   * @param search brought up to date by the server whenever the ledger has changed; neither is
   *     closed by {@link #close}
   * @param port 0 takes any free one
   * @throws IOException where the port is taken; the message names it
   */
  public static Server start(Ledger ledger, ClaimSearch search, int port) throws IOException {
    Routes routes = new Routes(new Snapshots(ledger, search), search);
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.http.generateEtags = true;
              routes.register(config.routes);
            });
    try {
      return new Server(javalin.start(LOOPBACK, port));
    } catch (JavalinBindException e) {
      javalin.stop();
      throw new IOException("port " + port + " on " + LOOPBACK + " is taken; name another", e);
    }
  }

  /** Where the pages begin. */
  public URI address() {
    return URI.create("http://" + LOOPBACK + ":" + javalin.port() + "/");
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
