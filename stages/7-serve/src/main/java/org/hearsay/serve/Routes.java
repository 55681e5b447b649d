package org.hearsay.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.EventType;
import org.hearsay.model.HappeningId;

/** Which address shows which page, and what every answer carries. */
final class Routes {
  /**
   * Nothing from another host, nothing inline, no frames: a text from the world that got into a
   * page as markup could neither run nor call home.
   */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final int FROM_MAX = 100_000;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Routes.class.getClassLoader(), "org.hearsay.serve");
  private final Snapshots snapshots;
  private final ClaimSearch search;

  Routes(Snapshots snapshots, ClaimSearch search) {
    this.snapshots = snapshots;
    this.search = search;
  }

  void register(RoutesConfig routes) {
    routes.before(Routes::guard);
    routes.get("/", this::today);
    routes.get("/happening", this::happening);
    routes.get("/article", this::article);
    routes.get("/claim", this::claim);
    routes.get("/search", this::search);
    routes.get("/figures", this::figures);
    routes.get("/transfers", this::transfers);
    routes.get("/voices", ctx -> show(ctx, "voices.jte", VoicesPage.of(snapshots.now())));
    routes.get("/voice", this::voice);
    routes.get("/house", this::house);
    routes.get("/compare", this::compare);
    routes.get("/refused", ctx -> show(ctx, "refused.jte", RefusedPage.of(snapshots.now())));
    routes.get("/assets/{name}", Routes::asset);
    routes.error(404, ctx -> notThere(ctx, "There is no page at this address."));
    routes.exception(Exception.class, this::broken);
  }

  /** A page that asks under another name than the loopback's is another site in disguise. */
  private static void guard(Context ctx) {
    String host = Optional.ofNullable(ctx.host()).orElse("").replaceFirst(":\\d+$", "");
    ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    if (!host.equals("127.0.0.1") && !host.equals("localhost")) {
      ctx.status(HttpStatus.MISDIRECTED_REQUEST)
          .result("This server answers only as 127.0.0.1 or localhost.\n")
          .skipRemainingHandlers();
    }
  }

  private void today(Context ctx) {
    Optional<EventType> only = asked(ctx, "type").flatMap(Routes::eventType);
    show(ctx, "today.jte", TodayPage.of(snapshots.now(), only));
  }

  private static Optional<EventType> eventType(String code) {
    try {
      return Optional.of(EventType.of(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void happening(Context ctx) {
    Snapshot snapshot = snapshots.now();
    asked(ctx, "id")
        .flatMap(id -> snapshot.happening(new HappeningId(id)))
        .ifPresentOrElse(
            h -> show(ctx, "happening.jte", HappeningPage.of(snapshot, h)),
            () -> notThere(ctx, "The ledger holds no happening of this name."));
  }

  private void article(Context ctx) {
    Snapshot snapshot = snapshots.now();
    asked(ctx, "id")
        .flatMap(id -> snapshot.reading(new ArticleId(id)))
        .ifPresentOrElse(
            r -> show(ctx, "article.jte", ArticlePage.of(snapshot, r)),
            () -> notThere(ctx, "The ledger holds no article of this name."));
  }

  private void claim(Context ctx) {
    Snapshot snapshot = snapshots.now();
    asked(ctx, "id")
        .flatMap(Routes::claimKey)
        .flatMap(snapshot::claim)
        .ifPresentOrElse(
            c -> show(ctx, "claim.jte", ClaimPage.of(snapshot, c)),
            () -> notThere(ctx, "The ledger holds no claim of this name."));
  }

  private static Optional<ClaimKey> claimKey(String written) {
    try {
      return Optional.of(ClaimKey.of(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void search(Context ctx) {
    Snapshot snapshot = snapshots.now();
    String query = asked(ctx, "q").orElse("");
    ClaimSearch.Order order =
        asked(ctx, "order").flatMap(Routes::order).orElse(ClaimSearch.Order.RELEVANCE);
    int from =
        asked(ctx, "from")
            .filter(f -> f.matches("\\d{1,6}"))
            .map(Integer::parseInt)
            .map(f -> Math.min(f, FROM_MAX))
            .orElse(0);
    show(ctx, "search.jte", SearchPage.of(snapshot, search, query, order, from));
  }

  private static Optional<ClaimSearch.Order> order(String name) {
    for (ClaimSearch.Order order : ClaimSearch.Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }

  private void figures(Context ctx) {
    String item = asked(ctx, "item").orElse("");
    String actor = asked(ctx, "actor").orElse("");
    String counterpart = asked(ctx, "counterpart").orElse("");
    show(ctx, "figures.jte", FiguresPage.of(snapshots.now(), item, actor, counterpart));
  }

  private void transfers(Context ctx) {
    TransfersPage page = TransfersPage.of(snapshots.now(), asked(ctx, "from"), asked(ctx, "to"));
    show(ctx, "transfers.jte", page);
  }

  private void voice(Context ctx) {
    Snapshot snapshot = snapshots.now();
    asked(ctx, "name")
        .flatMap(name -> VoicePage.voice(snapshot, name))
        .ifPresentOrElse(
            page -> show(ctx, "voice.jte", page),
            () -> notThere(ctx, "Nobody of this name speaks last in any chain."));
  }

  private void house(Context ctx) {
    Snapshot snapshot = snapshots.now();
    asked(ctx, "name")
        .flatMap(name -> VoicePage.house(snapshot, name))
        .ifPresentOrElse(
            page -> show(ctx, "voice.jte", page),
            () -> notThere(ctx, "The ledger knows no house of this name."));
  }

  private void compare(Context ctx) {
    Snapshot snapshot = snapshots.now();
    asked(ctx, "id")
        .flatMap(id -> snapshot.reading(new ArticleId(id)))
        .flatMap(reading -> ComparePage.of(snapshot, reading))
        .ifPresentOrElse(
            page -> show(ctx, "compare.jte", page),
            () -> notThere(ctx, "This article is not known to be a copy."));
  }

  private static void asset(Context ctx) {
    Assets.named(ctx.pathParam("name"))
        .ifPresentOrElse(
            a ->
                ctx.contentType(a.type()).header("Cache-Control", "max-age=3600").result(a.bytes()),
            () -> ctx.status(HttpStatus.NOT_FOUND).result("no such file\n"));
  }

  private void notThere(Context ctx, String what) {
    if (!ctx.path().startsWith("/assets/")) {
      ctx.status(HttpStatus.NOT_FOUND);
      show(ctx, "error.jte", ErrorPage.notThere(snapshots.now(), what));
    }
  }

  private void broken(Exception e, Context ctx) {
    ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
    show(ctx, "error.jte", ErrorPage.broken(e.getClass().getSimpleName() + ": " + e.getMessage()));
  }

  private void show(Context ctx, String template, Object page) {
    StringOutput output = new StringOutput();
    templates.render(template, page, output);
    ctx.header("Cache-Control", "no-cache")
        .contentType("text/html; charset=utf-8")
        .result(output.toString());
  }

  private static Optional<String> asked(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(v -> !v.isBlank());
  }
}
