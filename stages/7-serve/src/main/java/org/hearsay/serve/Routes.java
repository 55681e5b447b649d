package org.hearsay.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.EventType;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Judged;
import org.hearsay.serve.access.Access;
import org.hearsay.serve.access.Forms;
import org.hearsay.serve.access.Gate;
import org.hearsay.serve.access.Reach;
import org.hearsay.serve.access.Visitor;
import org.hearsay.serve.api.Api;
import org.hearsay.serve.api.Problem;

/** Which address shows which page, and what every answer carries. */
final class Routes {
  /**
   * Nothing from another host, nothing inline, no frames: a text from the world that got into a
   * page as markup could neither run nor call home.
   */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self';"
          + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Set<String> DAY_PARAMS = Set.of("asof", "known", "day", "by");

  private static final int FROM_MAX = 100_000;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Routes.class.getClassLoader(), "org.hearsay.serve");
  private final Snapshots snapshots;

  private final Optional<Desk> desk;
  private final Gate gate;
  private final Reach reach;

  Routes(Snapshots snapshots, Optional<Desk> desk, Access access) {
    this.desk = desk;
    this.snapshots = snapshots;
    this.gate = new Gate(access, this::refused);
    this.reach = access.reach();
  }

  void register(RoutesConfig routes) {
    routes.before(Routes::guard);
    routes.before(gate::pass);
    new AccountRoutes(gate, this::show).register(routes);
    routes.get("/happening", this::happening);
    routes.get("/claim", this::claim);
    routes.get("/search", this::search);
    routes.get("/figures", this::figures);
    routes.get("/transfers", this::transfers);
    routes.get("/voices", ctx -> show(ctx, "voices.jte", voices(snapshot(ctx))));
    routes.get("/voice", this::voice);
    routes.get("/house", this::house);
    routes.get("/refused", ctx -> show(ctx, "refused.jte", RefusedPage.of(snapshot(ctx))));
    routes.get("/review", ctx -> show(ctx, "review.jte", ReviewPage.of(snapshot(ctx))));
    routes.post("/judge", this::judge);
    routes.get("/assets/{name}", Routes::asset);
    routes.error(404, ctx -> notThere(ctx, "There is no page at this address."));
    routes.exception(Exception.class, this::broken);
  }

  /** What every answer carries, a refusal too. */
  private static void guard(Context ctx) {
    ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
  }

  /** A request that the gate turned away, in the form that the visitor can read. */
  private void refused(Context ctx, int status, String what) {
    ctx.status(status);
    String accepts = Optional.ofNullable(ctx.header("Accept")).orElse("");
    if (ctx.path().startsWith("/api/")) {
      Api.refuse(ctx, Problem.of(status, what));
    } else if (accepts.contains("text/html")) {
      show(ctx, "error.jte", ErrorPage.refused(status, what));
    } else {
      ctx.contentType("text/plain; charset=utf-8").result(what + "\n");
    }
  }

  static Optional<EventType> eventType(String code) {
    try {
      return Optional.of(EventType.of(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void happening(Context ctx) {
    Snapshot snapshot = snapshot(ctx);
    asked(ctx, "id")
        .flatMap(id -> snapshot.happening(new HappeningId(id)))
        .ifPresentOrElse(
            h -> show(ctx, "happening.jte", HappeningPage.of(snapshot, h)),
            () -> notThere(ctx, "The ledger holds no happening of this name."));
  }

  private void claim(Context ctx) {
    Snapshot snapshot = snapshot(ctx);
    asked(ctx, "id")
        .flatMap(Routes::claimKey)
        .flatMap(snapshot::claim)
        .ifPresentOrElse(
            c -> show(ctx, "claim.jte", ClaimPage.of(snapshot, snapshots.search(asOf(ctx)), c)),
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
    Snapshot snapshot = snapshot(ctx);
    String query = asked(ctx, "q").orElse("");
    ClaimSearch.Order order =
        asked(ctx, "order").flatMap(Routes::order).orElse(ClaimSearch.Order.RELEVANCE);
    int from =
        asked(ctx, "from")
            .filter(f -> f.matches("\\d{1,6}"))
            .map(Integer::parseInt)
            .map(f -> Math.min(f, FROM_MAX))
            .orElse(0);
    show(
        ctx,
        "search.jte",
        SearchPage.of(snapshot, snapshots.search(asOf(ctx)), query, order, from));
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
    boolean copies = asked(ctx, "copies").isPresent();
    show(ctx, "figures.jte", figures(snapshot(ctx), item, actor, counterpart, copies));
  }

  private void transfers(Context ctx) {
    TransfersPage page = transfers(snapshot(ctx), asked(ctx, "from"), asked(ctx, "to"));
    show(ctx, "transfers.jte", page);
  }

  private void voice(Context ctx) {
    Snapshot snapshot = snapshot(ctx);
    asked(ctx, "name")
        .flatMap(name -> VoicePage.voice(snapshot, name))
        .ifPresentOrElse(
            page -> show(ctx, "voice.jte", page),
            () -> notThere(ctx, "Nobody of this name speaks last in any chain."));
  }

  private void house(Context ctx) {
    Snapshot snapshot = snapshot(ctx);
    asked(ctx, "name")
        .flatMap(name -> VoicePage.house(snapshot, name))
        .ifPresentOrElse(
            page -> show(ctx, "voice.jte", page),
            () -> notThere(ctx, "The ledger knows no house of this name."));
  }

  private static void asset(Context ctx) {
    Assets.named(ctx.pathParam("name"))
        .ifPresentOrElse(
            a ->
                ctx.contentType(a.type()).header("Cache-Control", "max-age=3600").result(a.bytes()),
            () -> ctx.status(HttpStatus.NOT_FOUND).result("no such file\n"));
  }

  void notThere(Context ctx, String what) {
    if (!ctx.path().startsWith("/assets/") && !ctx.path().startsWith("/api/")) {
      ctx.status(HttpStatus.NOT_FOUND);
      show(ctx, "error.jte", ErrorPage.notThere(snapshots.now(), what));
    }
  }

  private void broken(Exception e, Context ctx) {
    ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
    show(ctx, "error.jte", ErrorPage.broken(e.getClass().getSimpleName() + ": " + e.getMessage()));
  }

  /** A person's form becomes a judgement; the gate has asked who and whence. */
  private void judge(Context ctx) {
    if (desk.isEmpty()) {
      ctx.status(HttpStatus.CONFLICT).result("This server was started without a linker.\n");
      return;
    }
    Desk.Form form =
        new Desk.Form(
            name -> Optional.ofNullable(ctx.formParam(name)).filter(v -> !v.isBlank()),
            ctx::formParams);
    try {
      Visitor author = Visitor.of(ctx);
      Judged judged = desk.get().decide(snapshots.now(), form, author.name());
      gate.decided(author, judged);
      String back = Optional.ofNullable(ctx.formParam("back")).orElse("/");
      ctx.redirect(back.matches("/(?![/\\\\]).*|/") ? back : "/", HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      ctx.status(HttpStatus.BAD_REQUEST);
      String what = "That could not be decided: " + e.getMessage() + ".";
      show(ctx, "error.jte", ErrorPage.undecided(snapshots.now(), what));
    }
  }

  /** A decision that came another way than by a form stands in the log too. */
  void decided(Context ctx, Judged judged) {
    gate.decided(Visitor.of(ctx), judged);
  }

  Snapshot snapshot(Context ctx) {
    return snapshots.at(asOf(ctx));
  }

  /** Where the pages begin, for links that leave them. */
  URI base(Context ctx) {
    return reach.base(ctx.req().getLocalPort());
  }

  Here.AsOf asOf(Context ctx) {
    if (desk.isEmpty()) {
      return Here.AsOf.NOW;
    }
    Optional<String> day = asked(ctx, "day");
    boolean known = asked(ctx, "by").equals(Optional.of("known"));
    return new Here.AsOf(
        asked(ctx, "asof").or(() -> known ? Optional.empty() : day).flatMap(Routes::date),
        asked(ctx, "known").or(() -> known ? day : Optional.empty()).flatMap(Routes::date));
  }

  static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Here here(Context ctx) {
    Map<String, String> params = new TreeMap<>();
    ctx.queryParamMap()
        .forEach(
            (name, values) -> {
              if (!DAY_PARAMS.contains(name) && !values.isEmpty()) {
                params.put(name, values.getFirst());
              }
            });
    Here.AsOf asOf = asOf(ctx);
    Visitor visitor = Visitor.of(ctx);
    boolean decides = desk.isPresent() && asOf.now() && visitor.analyst();
    return new Here(ctx.path(), params, asOf, decides, visitor);
  }

  void show(Context ctx, String template, Object page) {
    StringOutput output = new StringOutput();
    Here here = here(ctx);
    templates.render(template, Map.of("page", page, "here", here), output);
    ctx.header("Cache-Control", "no-cache")
        .contentType("text/html; charset=utf-8")
        .result(Forms.guarded(here.carried(output.toString()), here.visitor()));
  }

  static Optional<String> asked(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(v -> !v.isBlank());
  }

  private static VoicesPage voices(Snapshot of) {
    return of.overviews().get(VoicesPage.class, "", () -> VoicesPage.of(of));
  }

  private static FiguresPage figures(
      Snapshot of, String item, String actor, String counterpart, boolean copies) {
    return of.overviews()
        .get(
            FiguresPage.class,
            List.of(item, actor, counterpart, copies),
            () -> FiguresPage.of(of, item, actor, counterpart, copies));
  }

  private static TransfersPage transfers(Snapshot of, Optional<String> from, Optional<String> to) {
    return of.overviews()
        .get(TransfersPage.class, List.of(from, to), () -> TransfersPage.of(of, from, to));
  }
}
