package org.hearsay.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;

/** The pages that look over the whole ledger: the map, the sources, the keys. */
final class OverviewRoutes {
  private final Routes pages;

  OverviewRoutes(Routes pages) {
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get("/map", this::map);
  }

  private void map(Context ctx) {
    Optional<LocalDate> from = Routes.asked(ctx, "from").flatMap(Routes::date);
    Optional<LocalDate> to = Routes.asked(ctx, "to").flatMap(Routes::date);
    MapPage.Asked asked =
        new MapPage.Asked(
            Routes.asked(ctx, "type").flatMap(Routes::eventType),
            from,
            to,
            Routes.asked(ctx, "box").flatMap(MapBox::parse),
            Routes.asked(ctx, "at"));
    pages.show(ctx, "map.jte", MapPage.of(pages.snapshot(ctx), asked));
  }
}
