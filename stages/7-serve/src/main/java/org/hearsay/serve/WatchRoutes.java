package org.hearsay.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchBook;
import org.hearsay.serve.access.Visitor;

/** Watches: the list, one with what it told and how that was delivered, its feed. */
final class WatchRoutes {
  private static final int FEED_ENTRIES_MAX = 100;
  private static final int FIRED_MAX = 6;
  private static final int FIRED_CHARS_MAX = 120;

  private final Routes pages;
  private final Snapshots snapshots;
  private final Watches watches;
  private final InstantSource clock;

  WatchRoutes(Routes pages, Snapshots snapshots, Watches watches, InstantSource clock) {
    this.pages = pages;
    this.snapshots = snapshots;
    this.watches = watches;
    this.clock = clock;
  }

  void register(RoutesConfig routes) {
    routes.get("/watches", ctx -> list(ctx, Notice.NONE));
    routes.post("/watches/add", this::add);
    routes.post("/watches/remove", this::remove);
    routes.post("/watches/again", this::again);
    routes.get("/watch", ctx -> one(ctx, Notice.NONE));
    routes.get("/watch.atom", this::feed);
    routes.get("/change", this::change);
  }

  private WatchBook book() {
    return watches.book();
  }

  private void list(Context ctx, Notice notice) {
    WatchesPage.Form form =
        new WatchesPage.Form(
            param(ctx, "q"),
            param(ctx, "name"),
            param(ctx, "kind"),
            param(ctx, "webhook"),
            param(ctx, "mail"));
    Frame frame = Frame.of("Watches", "/watches", snapshots.now());
    boolean mail = watches.rules().sendsMail();
    pages.show(ctx, "watches.jte", WatchesPage.of(frame, book(), form, mail, notice));
  }

  /** A form's field or, on the way there, the address's parameter. */
  private static String param(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name))
        .or(() -> Optional.ofNullable(ctx.queryParam(name)))
        .orElse("")
        .strip();
  }

  private void add(Context ctx) {
    try {
      Watch wanted = wanted(ctx);
      String secret = watches.rules().freshSecret();
      Watch made = book().add(wanted, secret, Visitor.of(ctx).by());
      if (made.webhook().isPresent()) {
        show(ctx, made, Notice.secret(secret));
        ctx.header("Cache-Control", "no-store");
      } else {
        ctx.redirect("/watch?number=" + made.number(), HttpStatus.SEE_OTHER);
      }
    } catch (IllegalArgumentException e) {
      ctx.status(HttpStatus.BAD_REQUEST);
      list(ctx, Notice.fault("Nothing was kept: " + e.getMessage() + "."));
    }
  }

  private Watch wanted(Context ctx) {
    String kind = param(ctx, "kind");
    String number = param(ctx, "number");
    Condition condition = Condition.of(kind.endsWith("=") ? kind + number : kind);
    String query = param(ctx, "q");
    if (snapshots.search(Here.AsOf.NOW).find(query, ClaimSearch.Order.NEWEST, 0, 1)
        instanceof ClaimSearch.Answer.Misread(int at, String what)) {
      throw new IllegalArgumentException(
          "the search goes wrong at character " + (at + 1) + ": " + what);
    }
    Optional<String> webhook = given(ctx, "webhook");
    webhook.ifPresent(watches.rules()::checkWebhook);
    Optional<String> mail = given(ctx, "mail");
    mail.ifPresent(watches.rules()::checkMail);
    String owner = Visitor.of(ctx).name();
    String name = given(ctx, "name").orElse(query.length() > 60 ? query.substring(0, 60) : query);
    return new Watch(0, name, owner, query, condition, webhook, mail, clock.instant());
  }

  private static Optional<String> given(Context ctx, String name) {
    return Optional.of(param(ctx, name)).filter(v -> !v.isEmpty());
  }

  private void remove(Context ctx) {
    Visitor visitor = Visitor.of(ctx);
    asked(ctx)
        .filter(w -> mayEnd(visitor, w))
        .ifPresent(w -> book().remove(w.number(), visitor.by()));
    ctx.redirect("/watches", HttpStatus.SEE_OTHER);
  }

  /** The one who made it, and admins. */
  private static boolean mayEnd(Visitor visitor, Watch watch) {
    return visitor.admin() || visitor.name().equals(watch.owner());
  }

  private void again(Context ctx) {
    book().again(param(ctx, "key"), clock.instant());
    one(ctx, Notice.done("It is tried again."));
  }

  private void one(Context ctx, Notice notice) {
    asked(ctx)
        .ifPresentOrElse(
            w -> show(ctx, w, notice), () -> pages.notThere(ctx, "There is no such watch."));
  }

  private void show(Context ctx, Watch watch, Notice notice) {
    Frame frame = Frame.of(watch.name(), "/watches", snapshots.now());
    boolean ends = mayEnd(Visitor.of(ctx), watch);
    pages.show(ctx, "watch.jte", WatchPage.of(frame, book(), watch, ends, notice));
  }

  private Optional<Watch> asked(Context ctx) {
    return Optional.of(param(ctx, "number"))
        .filter(n -> n.matches("\\d{1,9}"))
        .flatMap(n -> book().watch(Long.parseLong(n)));
  }

  private void feed(Context ctx) {
    Optional<Watch> watch = asked(ctx);
    if (watch.isEmpty()) {
      ctx.status(HttpStatus.NOT_FOUND).result("There is no such watch.\n");
      return;
    }
    URI base = pages.base(ctx);
    List<Change> changes = book().changes(watch.get().number(), 0, FEED_ENTRIES_MAX);
    ctx.header("Cache-Control", "no-cache")
        .contentType("application/atom+xml; charset=utf-8")
        .result(WatchFeed.of(watch.get(), changes, base));
  }

  /** To the happening that holds the change's claim now, whatever it is called by now. */
  private void change(Context ctx) {
    Snapshot now = snapshots.now();
    Optional<Told> told =
        Optional.of(param(ctx, "key")).flatMap(book()::change).flatMap(c -> now.claim(c.claim()));
    Optional<String> to =
        told.map(t -> t.happening().map(h -> Links.happening(h.id())).orElse(Links.claim(t.key())));
    to.ifPresentOrElse(
        address -> ctx.redirect(address, HttpStatus.SEE_OTHER),
        () -> pages.notThere(ctx, "What this change told of is no longer in the ledger."));
  }

  /** For the page of what is new: the newest changes since an instant. */
  static List<FiredWatch> fired(Watches watches, Optional<Instant> since) {
    return watches.book().changes(0, FIRED_MAX).stream()
        .filter(c -> since.isEmpty() || !c.at().isBefore(since.get()))
        .map(c -> fired(watches.book(), c))
        .toList();
  }

  private static FiredWatch fired(WatchBook book, Change change) {
    String name = book.watch(change.watch()).map(Watch::name).orElse("");
    return new FiredWatch(
        name,
        change.title() + ". " + shortened(change.words()),
        Wording.instant(change.at()),
        "/watch?number=" + change.watch());
  }

  /** What fits beside the news; the watch's own page has it whole. */
  private static String shortened(String words) {
    int end = words.indexOf('“');
    String own = end < 0 ? words : words.substring(0, end).strip();
    return own.length() <= FIRED_CHARS_MAX ? own : own.substring(0, FIRED_CHARS_MAX) + "…";
  }
}
