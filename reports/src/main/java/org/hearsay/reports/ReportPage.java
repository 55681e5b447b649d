package org.hearsay.reports;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.Conflict;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Days;
import org.hearsay.model.Happening;
import org.hearsay.model.Judged;
import org.hearsay.model.Origin;
import org.hearsay.model.Provenance;
import org.hearsay.model.Published;
import org.hearsay.model.Revision;
import org.hearsay.model.Stance;

/** The report as one page that stands alone: nothing is fetched, nothing runs. */
final class ReportPage {
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", java.util.Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Known known;
  private final Happening happening;
  private final Markup page = new Markup();
  private final List<ArticleId> articles;

  private ReportPage(Known known, Happening happening) {
    this.known = known;
    this.happening = happening;
    this.articles = Manifest.articles(happening);
  }

  static String of(Known known, Happening happening) {
    ReportPage report = new ReportPage(known, happening);
    report.head();
    report.counts();
    report.origins();
    report.echoes();
    report.conflicts();
    report.revisions();
    report.decisions();
    report.sources();
    report.check();
    report.page.raw("</body></html>\n");
    return report.page.toString();
  }

  private void head() {
    page.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>")
        .raw("<meta name=\"viewport\" content=\"width=device-width\"/>")
        .element("title", happening.summary())
        .raw("<style>" + Style.sheet() + "</style></head><body>");
    page.raw("<p class=\"kind\">Hearsay · report of a happening</p>")
        .element("h1", happening.summary())
        .element(
            "p class=\"asof\"",
            "As this ledger knew it on " + INSTANT.format(known.asOf()) + " (record time).");
    boolean constructed =
        articles.stream()
            .flatMap(id -> known.reading(id).stream())
            .anyMatch(r -> r.article().constructed());
    if (constructed) {
      page.element("p class=\"notice\"", Article.CONSTRUCTED_NOTICE);
    }
  }

  /** Origins stand before articles: a number of articles alone would fool the reader. */
  private void counts() {
    String most =
        happening.possibleOrigins() > happening.independentOrigins()
            ? " (at most " + happening.possibleOrigins() + ")"
            : "";
    String denied =
        happening.denyingHouses().isEmpty()
            ? ""
            : "; denied or doubted by " + English.and(happening.denyingHouses());
    page.element(
        "p class=\"lead\"",
        English.count(happening.independentOrigins(), "independent origin")
            + most
            + " in "
            + English.count(articles.size(), "article")
            + denied
            + ".");
    page.element(
        "p",
        "Grade "
            + happening.grade().credibility()
            + " of 6 (NATO's information credibility, computed): "
            + happening.grade().rule()
            + ".");
    page.element(
        "p class=\"small\"",
        "It says what is claimed and on whose word, not what is true. An origin is one"
            + " independent word: copies of a text and voices under one command count once.");
  }

  private void origins() {
    for (boolean against : new boolean[] {false, true}) {
      Map<String, List<Origin>> byHouse = new LinkedHashMap<>();
      happening.origins().stream()
          .filter(origin -> against(origin) == against)
          .forEach(o -> byHouse.computeIfAbsent(o.house(), h -> new ArrayList<>()).add(o));
      if (!byHouse.isEmpty()) {
        page.element("h2", against ? "Who denies or doubts it" : "Who says it");
        byHouse.forEach(
            (house, origins) -> {
              page.element("h3", house.isBlank() ? "House not known" : house);
              origins.forEach(this::origin);
            });
      }
    }
  }

  private static boolean against(Origin origin) {
    return origin.stance() == Stance.DENIES || origin.stance() == Stance.DOUBTS;
  }

  private void origin(Origin origin) {
    page.raw("<div class=\"origin\">")
        .raw("<p><strong>")
        .text(origin.root().isBlank() ? "unnamed" : origin.root())
        .raw("</strong> ")
        .text(origin.stance().code() + (origin.firstHand() ? ", first hand" : ", passes it on"))
        .raw("</p>");
    known.said(origin.claims()).forEach(this::claim);
    page.raw("</div>");
  }

  private void claim(Said said) {
    page.raw("<div class=\"claim\"><blockquote>“")
        .text(said.words())
        .raw("”</blockquote><p class=\"small\">")
        .text(said.chain() + " · " + Phrase.gist(said.claim()) + " · ")
        .text(said.day().map(Days::inWords).orElse("undated"))
        .raw(" · source ")
        .text(Integer.toString(articles.indexOf(said.article().id()) + 1))
        .raw(" · <span class=\"id\">")
        .text(said.key().toString())
        .raw("</span></p></div>");
  }

  /** Claims that no origin rests on: told in passing, or with nobody named. */
  private void echoes() {
    Set<ClaimKey> rooted = new HashSet<>();
    happening.origins().forEach(o -> rooted.addAll(o.claims()));
    List<Said> rest =
        known.said(happening.claims()).stream().filter(s -> !rooted.contains(s.key())).toList();
    if (!rest.isEmpty()) {
      page.element("h2", "Told without an origin of its own");
      rest.forEach(this::claim);
    }
  }

  private void conflicts() {
    if (!happening.conflicts().isEmpty()) {
      page.element("h2", "Conflicts").raw("<ul>");
      happening.conflicts().forEach(this::conflict);
      page.raw("</ul>");
    }
  }

  private void conflict(Conflict conflict) {
    List<Said> sides = known.said(conflict.claims());
    if (conflict.kind() == ConflictKind.ASSERTION) {
      page.element(
          "li",
          "Asserted by "
              + voices(sides, false)
              + "; denied or doubted by "
              + voices(sides, true)
              + ".");
      return;
    }
    List<String> values = sides.stream().map(s -> Phrase.side(conflict.kind(), s)).toList();
    page.element("li", "Over " + conflict.kind().code() + ": " + English.and(values) + ".");
  }

  private static String voices(List<Said> sides, boolean against) {
    return English.and(
        sides.stream()
            .filter(s -> s.negates() == against)
            .map(s -> s.claim().voice())
            .distinct()
            .toList());
  }

  private void revisions() {
    if (!happening.revisions().isEmpty()) {
      page.element("h2", "Revisions").raw("<ul>");
      happening.revisions().forEach(this::revision);
      page.raw("</ul>");
    }
  }

  private void revision(Revision revision) {
    Optional<Said> before = known.said(revision.before());
    Optional<Said> after = known.said(revision.after());
    if (before.isPresent() && after.isPresent()) {
      page.element("li", Phrase.revision(revision.voice(), before.get(), after.get()));
    }
  }

  /** What people decided about these claims, with their names and reasons. */
  private void decisions() {
    Set<ClaimMark> marks = new HashSet<>();
    articles.forEach(
        id ->
            known
                .reading(id)
                .ifPresent(
                    r ->
                        r.claims().forEach(c -> marks.add(ClaimMark.of(r.article().sha256(), c)))));
    List<Judged> about =
        known.judgements().standing().stream()
            .filter(j -> j.what().about().stream().anyMatch(marks::contains))
            .toList();
    if (!about.isEmpty()) {
      page.element("h2", "Decided by people").raw("<ul>");
      for (Judged j : about) {
        String what = j.what().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        String why = j.reason().isBlank() ? "" : ": " + j.reason();
        page.element("li", what + " by " + j.author() + ", " + INSTANT.format(j.at()) + why);
      }
      page.raw("</ul>");
    }
  }

  private void sources() {
    page.element("h2", "Sources").raw("<ol class=\"sources\">");
    for (ArticleId id : articles) {
      known.reading(id).ifPresent(r -> source(r.article()));
    }
    page.raw("</ol>");
  }

  private void source(Article article) {
    page.raw("<li><p><strong>")
        .text(article.outlet().orElse("Outlet not known"))
        .raw("</strong>, ")
        .text(article.published().map(Published::toString).orElse("undated"))
        .text(article.title().map(title -> ": " + title).orElse(""))
        .raw("</p><p class=\"small\">");
    article.url().ifPresent(url -> page.link(url, url).raw("<br/>"));
    known.source(article.id()).ifPresentOrElse(this::captured, () -> page.text("No capture."));
    page.raw("<br/>text sha256 <span class=\"id\">")
        .text(article.sha256())
        .raw("</span>")
        .text(copied(article.id()))
        .raw("</p></li>");
  }

  private void captured(Provenance from) {
    page.text("captured " + INSTANT.format(from.capturedAt()) + " from " + from.address())
        .raw("<br/>capture sha256 <span class=\"id\">")
        .text(from.sha256())
        .raw("</span>");
  }

  private String copied(ArticleId id) {
    return known.linking().copies().stream()
        .filter(copy -> copy.article().equals(id))
        .findFirst()
        .map(copy -> " · " + copy.kind().code() + " copy of " + copy.copiedFrom())
        .orElse("");
  }

  private void check() {
    page.element("h2", "To check this report")
        .raw("<p class=\"small\">Beside this page lies <span class=\"id\">")
        .text(Manifest.FILE)
        .raw("</span> with the digest of every file, source and claim. <span class=\"id\">")
        .text("hearsay verify-report FOLDER --ledger LEDGER")
        .raw("</span> checks them, and that the ledger knew each on that day.</p>");
  }
}
