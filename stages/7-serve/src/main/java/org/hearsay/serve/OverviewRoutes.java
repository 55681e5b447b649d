package org.hearsay.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Ledger;
import org.hearsay.model.SourceHealth;

/** The pages that look over the whole ledger: what is new, the map, the sources, the keys. */
final class OverviewRoutes {
  private final Routes pages;
  private final Ledger ledger;
  private final InstantSource clock;

  /** What watches fired since an instant; none until somebody keeps watches. */
  private final Function<Optional<Instant>, List<FiredWatch>> fired;

  OverviewRoutes(
      Routes pages,
      Ledger ledger,
      InstantSource clock,
      Function<Optional<Instant>, List<FiredWatch>> fired) {
    this.pages = pages;
    this.ledger = ledger;
    this.clock = clock;
    this.fired = fired;
  }

  void register(RoutesConfig routes) {
    routes.get("/", this::today);
    routes.post("/account/seen", this::seen);
    routes.get("/map", this::map);
    routes.get("/sources", this::sources);
    routes.get("/keys", ctx -> pages.show(ctx, "keys.jte", KeysPage.of(pages.snapshot(ctx))));
  }

  private void today(Context ctx) {
    Snapshot snapshot = pages.snapshot(ctx);
    Since since = since(ctx, snapshot);
    TodayPage.Asked asked =
        new TodayPage.Asked(
            Routes.asked(ctx, "type").flatMap(Routes::eventType),
            Routes.asked(ctx, "matter"),
            Routes.asked(ctx, "since"),
            Routes.asked(ctx, "view").equals(Optional.of("days")));
    pages.show(ctx, "today.jte", TodayPage.of(snapshot, since, asked, side(snapshot, since)));
  }

  private TodayPage.Side side(Snapshot snapshot, Since since) {
    Instant now = clock.instant();
    Optional<Instant> from =
        since.moment() instanceof Since.Moment.Recorded(Instant at, boolean visit)
            ? Optional.of(at)
            : Optional.empty();
    return new TodayPage.Side(
        ReviewPage.waiting(snapshot),
        fired.apply(from),
        ledger.health().stream().filter((SourceHealth h) -> h.silent(now)).toList(),
        snapshot.refusals().size());
  }

  /**
   * The day that is asked for; else this browser's last visit. On an earlier page the day counts by
   * print, as the page itself does.
   */
  private Since since(Context ctx, Snapshot snapshot) {
    Optional<String> asked = Routes.asked(ctx, "since");
    Optional<LocalDate> day = asked.flatMap(Routes::date);
    if (pages.asOf(ctx).printed().isPresent()) {
      return day.map(d -> Since.printed(snapshot, d)).orElse(Since.EVER);
    }
    if (asked.isPresent()) {
      return day.map(d -> recorded(snapshot, Since.startOf(d), false)).orElse(Since.EVER);
    }
    LastVisit visit = LastVisit.of(ctx, clock.instant());
    visit.keep(ctx);
    return visit.before().map(at -> recorded(snapshot, at, true)).orElse(Since.EVER);
  }

  private Since recorded(Snapshot snapshot, Instant at, boolean visit) {
    return Since.recorded(snapshot, ledger.changes(at), new Since.Moment.Recorded(at, visit));
  }

  /** From now on only what comes in later is new to this browser. */
  private void seen(Context ctx) {
    LastVisit.seen(clock.instant()).keep(ctx);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void map(Context ctx) {
    MapPage.Asked asked =
        new MapPage.Asked(
            Routes.asked(ctx, "type").flatMap(Routes::eventType),
            Routes.asked(ctx, "from").flatMap(Routes::date),
            Routes.asked(ctx, "to").flatMap(Routes::date),
            Routes.asked(ctx, "box").flatMap(MapBox::parse),
            Routes.asked(ctx, "at"));
    Snapshot of = pages.snapshot(ctx);
    MapPage page = of.overviews().get(MapPage.class, asked, () -> MapPage.of(of, asked));
    pages.show(ctx, "map.jte", page);
  }

  private void sources(Context ctx) {
    pages.show(
        ctx, "sources.jte", SourcesPage.of(pages.snapshot(ctx), ledger.health(), clock.instant()));
  }
}
