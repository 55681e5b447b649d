package org.hearsay.gather;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.SourceHealth;

/**
 * Where articles come from, and whose they are.
 *
 * @param name unique in the list
 * @param addresses of the feed, the sitemap, of each page; paths where files are meant
 * @param outlet the name that stands under its articles
 * @param publisher the company or body that publishes it; {@code owner} who owns that
 * @param house whose word it is when the owner's affairs are at stake (codebook, section 4)
 * @param language ISO 639-1
 * @param pace the least time between two requests to a host of this source
 * @param every how often the feed or sitemap is looked at
 * @param reference where the facts about the source were read
 */
public record Source(
    String name,
    Kind kind,
    List<String> addresses,
    Optional<String> outlet,
    Optional<String> publisher,
    Optional<String> owner,
    Optional<String> house,
    Optional<String> language,
    Duration pace,
    Duration every,
    Optional<String> reference) {
  /** How it fares before its first visit. */
  public SourceHealth unvisited() {
    return faring(SourceHealth.UNVISITED);
  }

  /** How it fares, with what the list of sources says of it now. */
  public SourceHealth faring(SourceHealth known) {
    return new SourceHealth(
        name,
        kind.name().toLowerCase(Locale.ROOT),
        addresses.getFirst(),
        outlet,
        publisher,
        owner,
        house,
        pace,
        every,
        known.firstVisit(),
        known.lastVisit(),
        known.lastSuccess(),
        known.lastNew(),
        known.nextVisit(),
        known.failures(),
        known.newPages(),
        known.refused(),
        known.lastRefusal());
  }

  /** What the addresses are. */
  public enum Kind {
    /** RSS, Atom or JSON feeds; the pages that they name are fetched once. */
    FEED,
    /** Sitemaps or indexes of them; pages that changed since are fetched again. */
    SITEMAP,
    /** Pages, fetched each time, kept where they changed. */
    PAGES,
    /** Folders of files on the own machine; each file is taken once, and again where it changed. */
    FOLDER,
    /** WARC files of others: the pages in them are taken over with their days. */
    WARC,
    /** Files of articles, one JSON object a line. */
    LINES
  }
}
