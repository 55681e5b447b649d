package org.hearsay.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Ledger;
import org.hearsay.model.Originals;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;

/** An article as it was read, as it came in, and beside the one it was copied from. */
final class ArticleRoutes {
  /**
   * The archived page is shown as a picture of itself: no script, no form, no request to anywhere,
   * no access to Hearsay's own pages; only they may frame it.
   */
  private static final String ORIGINAL_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
          + " form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

  private final Routes pages;
  private final Ledger ledger;
  private final Originals originals;

  ArticleRoutes(Routes pages, Ledger ledger, Originals originals) {
    this.pages = pages;
    this.ledger = ledger;
    this.originals = originals;
  }

  void register(RoutesConfig routes) {
    routes.get("/article", this::article);
    routes.get("/compare", this::compare);
    routes.get("/original", this::original);
    routes.get("/original/bytes", this::bytes);
  }

  private Optional<Reading> asked(Context ctx, Snapshot snapshot) {
    return Routes.asked(ctx, "id").flatMap(id -> snapshot.reading(new ArticleId(id)));
  }

  private void article(Context ctx) {
    Snapshot snapshot = pages.snapshot(ctx);
    asked(ctx, snapshot)
        .ifPresentOrElse(
            r -> pages.show(ctx, "article.jte", ArticlePage.of(snapshot, r)),
            () -> pages.notThere(ctx, "The ledger holds no article of this name."));
  }

  private void compare(Context ctx) {
    Snapshot snapshot = pages.snapshot(ctx);
    asked(ctx, snapshot)
        .flatMap(reading -> ComparePage.of(snapshot, reading))
        .ifPresentOrElse(
            page -> pages.show(ctx, "compare.jte", page),
            () -> pages.notThere(ctx, "This article is not known to be a copy."));
  }

  private void original(Context ctx) throws IOException {
    Snapshot snapshot = pages.snapshot(ctx);
    Optional<Reading> reading = asked(ctx, snapshot);
    if (reading.isEmpty()) {
      pages.notThere(ctx, "The ledger holds no article of this name.");
      return;
    }
    Optional<Provenance> from = from(reading.get());
    Optional<Originals.Original> found = found(from);
    pages.show(ctx, "original.jte", OriginalPage.of(snapshot, reading.get(), from, found));
  }

  private void bytes(Context ctx) throws IOException {
    Optional<Originals.Original> found = found(asked(ctx, pages.snapshot(ctx)).flatMap(this::from));
    if (found.isEmpty()) {
      ctx.status(HttpStatus.NOT_FOUND).result("The archive does not hold this page.\n");
      return;
    }
    ctx.header("Content-Security-Policy", ORIGINAL_POLICY)
        .header("Cache-Control", "no-cache")
        .contentType(shownAs(found.get().contentType().orElse("")))
        .result(found.get().bytes());
    if (OriginalPage.kind(found) == OriginalPage.Kind.FILE) {
      ctx.header("Content-Disposition", "attachment; filename=\"original\"");
    }
  }

  /** Nothing but a page is shown as one; text of any kind is text. */
  private static String shownAs(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
      String charset = type.contains("charset=") ? type.replaceFirst(".*(?=charset=)", "; ") : "";
      return "text/html" + charset.replaceAll("[^a-z0-9=; _.-]", "");
    }
    return OriginalPage.isText(type) ? "text/plain; charset=utf-8" : "application/octet-stream";
  }

  private Optional<Provenance> from(Reading reading) {
    return Optional.ofNullable(ledger.sources(Instant.now()).get(reading.article().id()));
  }

  private Optional<Originals.Original> found(Optional<Provenance> from) throws IOException {
    return from.isEmpty() ? Optional.empty() : originals.of(from.get());
  }
}
