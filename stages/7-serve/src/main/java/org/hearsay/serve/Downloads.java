package org.hearsay.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.exports.Exports;
import org.hearsay.exports.Format;
import org.hearsay.exports.Selection;
import org.hearsay.serve.api.Api;

/** The ledger to take away: {@code /export?format=stix&q=...}, and a feed that readers ask for. */
final class Downloads {
  /** What a feed reader takes at a time. */
  private static final int ENTRIES_MAX = 100;

  private final Snapshots snapshots;

  /** Where the pages begin, as the people type it who will follow the links. */
  private final Function<Context, URI> base;

  Downloads(Snapshots snapshots, Function<Context, URI> base) {
    this.snapshots = snapshots;
    this.base = base;
  }

  void register(RoutesConfig routes) {
    routes.get("/export", this::export);
    routes.get("/export/claims.csv", ctx -> whole(ctx, Format.CSV));
    routes.get("/export/readings.jsonl", ctx -> whole(ctx, Format.READINGS));
    routes.get("/export/places.geojson", ctx -> whole(ctx, Format.GEOJSON));
    routes.get("/feed.atom", this::feed);
  }

  private void feed(Context ctx) {
    Snapshot snapshot = snapshots.at(Here.AsOf.asked(ctx));
    Selection newest =
        Selection.of(
            snapshot.lines().stream()
                .limit(ENTRIES_MAX)
                .flatMap(line -> line.claims().stream())
                .map(told -> ApiLedger.toldClaim(snapshot, told))
                .toList());
    send(ctx, Format.ATOM, newest);
  }

  private void whole(Context ctx, Format format) {
    send(ctx, format, selection(Here.AsOf.asked(ctx)));
  }

  private void export(Context ctx) {
    Optional<Format> format = Optional.ofNullable(ctx.queryParam("format")).flatMap(Format::of);
    if (format.isEmpty()) {
      refuse(ctx, "format names one of " + Format.codes());
      return;
    }
    Here.AsOf asOf = Here.AsOf.asked(ctx);
    String query = Optional.ofNullable(ctx.queryParam("q")).orElse("");
    switch (selection(asOf).answering(snapshots.search(asOf), query)) {
      case Selection.Narrowed.Misread(int at, String what) ->
          refuse(ctx, "the query goes wrong at character " + (at + 1) + ": " + what);
      case Selection.Narrowed.To(Selection selection) -> {
        ctx.header(
            "Content-Disposition", "attachment; filename=\"" + format.get().fileName() + "\"");
        send(ctx, format.get(), selection);
      }
    }
  }

  private Selection selection(Here.AsOf asOf) {
    return snapshots.at(asOf).selection();
  }

  private void send(Context ctx, Format format, Selection selection) {
    Optional<URI> pages = Optional.of(base.apply(ctx));
    ctx.header("Cache-Control", "no-cache");
    Api.send(ctx, format.mediaType(), out -> Exports.write(format, selection, pages, out));
  }

  private static void refuse(Context ctx, String why) {
    ctx.status(HttpStatus.BAD_REQUEST).result(why + "\n");
  }
}
