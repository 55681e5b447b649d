package org.hearsay.serve;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Ledger;
import org.hearsay.model.Relinker;
import org.hearsay.serve.access.Access;
import org.hearsay.serve.access.Reach;

/**
 * The pages, on {@code 127.0.0.1} where nothing else is said. The ledger may change while it
 * serves: each page shows the newest state, and none mixes two.
 */
public final class Server implements AutoCloseable {
  private final Javalin javalin;
  private final Reach reach;

  private Server(Javalin javalin, Reach reach) {
    this.javalin = javalin;
    this.reach = reach;
  }

  /** As the other, without a linker: nobody decides, and only the newest state is shown. */
  public static Server start(Ledger ledger, ClaimSearch search, int port) throws IOException {
    return start(ledger, search, Optional.empty(), Access.sole(port), Beside.NOTHING);
  }

  /**
   * Starts to serve; returns when the first page can be asked for.
   *
   * @param search brought up to date by the server whenever the ledger has changed; neither is
   *     closed by {@link #close}
   * @param linker links anew when a person has decided, and links what was known on an earlier day
   * @param port 0 takes any free one
   * @throws IOException where the port is taken; the message names it
   */
  public static Server start(Ledger ledger, ClaimSearch search, Relinker linker, int port)
      throws IOException {
    return start(ledger, search, Optional.of(linker), Access.sole(port), Beside.NOTHING);
  }

  /**
   * As the others, for a team.
   *
   * @param access who may come in, and where the server listens
   */
  public static Server start(Ledger ledger, ClaimSearch search, Relinker linker, Access access)
      throws IOException {
    return start(ledger, search, Optional.of(linker), access, Beside.NOTHING);
  }

  /** As the others, with what stands beside the ledger. */
  public static Server start(
      Ledger ledger, ClaimSearch search, Relinker linker, Access access, Beside beside)
      throws IOException {
    return start(ledger, search, Optional.of(linker), access, beside);
  }

  private static Server start(
      Ledger ledger, ClaimSearch search, Optional<Relinker> relinker, Access access, Beside beside)
      throws IOException {
    Operations operations = beside.operations().orElseGet(Operations::quiet);
    Optional<Relinker> linker = relinker.map(operations::timed);
    Optional<Watches> watches = beside.watches();
    Snapshots snapshots = new Snapshots(ledger, search, linker);
    Optional<Desk> desk = linker.map(l -> new Desk(ledger, l));
    Routes routes = new Routes(snapshots, desk, access);
    Downloads downloads = new Downloads(snapshots, routes::base);
    OverviewRoutes overview =
        new OverviewRoutes(
            routes,
            ledger,
            InstantSource.system(),
            since -> watches.map(w -> WatchRoutes.fired(w, since)).orElse(List.of()));
    ApiRoutes api = new ApiRoutes(ledger, snapshots, desk, routes::decided);
    Optional<WatchRoutes> watching =
        watches.map(w -> new WatchRoutes(routes, snapshots, w, access.clock()));
    ArticleRoutes articles = new ArticleRoutes(routes, ledger, beside.originals());
    Reach reach = access.reach();
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.http.generateEtags = true;
              config.requestLogger.http(operations::answered);
              routes.register(config.routes);
              operations.register(config.routes, snapshots);
              downloads.register(config.routes);
              overview.register(config.routes);
              api.register(config.routes);
              articles.register(config.routes);
              watching.ifPresent(w -> w.register(config.routes));
            });
    try {
      return new Server(javalin.start(reach.host(), reach.port()), reach);
    } catch (JavalinBindException e) {
      javalin.stop();
      throw new IOException(
          "port " + reach.port() + " on " + reach.host() + " is taken; name another", e);
    }
  }

  /** Where the pages begin. */
  public URI address() {
    return reach.base(javalin.port());
  }

  /** The port that it listens on, which is not always the one that people type. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
