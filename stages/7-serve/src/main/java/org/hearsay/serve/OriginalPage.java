package org.hearsay.serve;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Originals;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;

/** What came in, before anything was read from it, with the proof that it is that. */
record OriginalPage(
    Frame frame,
    Article article,
    ArticleTabs tabs,
    Optional<Provenance> from,
    Kind kind,
    int bytes,
    String link) {
  /** How it can be shown. */
  enum Kind {
    /** The archive does not hold it. */
    GONE,
    /** A page, framed without scripts. */
    PAGE,
    /** Text, as it is. */
    TEXT,
    /** Anything else: to be saved. */
    FILE
  }

  static OriginalPage of(
      Snapshot snapshot,
      Reading reading,
      Optional<Provenance> from,
      Optional<Originals.Original> found) {
    Article article = reading.article();
    return new OriginalPage(
        Frame.of("Archived original", "/", snapshot).constructed(article.constructed()),
        article,
        ArticleTabs.of(snapshot, article.id(), "original"),
        from,
        kind(found),
        found.map(o -> o.bytes().length).orElse(0),
        "/original/bytes?id=" + Links.encoded(article.id().value()));
  }

  static Kind kind(Optional<Originals.Original> found) {
    if (found.isEmpty()) {
      return Kind.GONE;
    }
    String type = found.get().contentType().orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
      return Kind.PAGE;
    }
    return isText(type) ? Kind.TEXT : Kind.FILE;
  }

  static boolean isText(String type) {
    return type.startsWith("text/") || type.contains("json") || type.contains("xml");
  }

  String head() {
    return ComparePage.head(article);
  }

  String title() {
    return article.title().orElse(article.id().value());
  }

  String captured() {
    return from.map(f -> Wording.instant(f.capturedAt())).orElse("");
  }
}
