package org.hearsay.gather;

import java.util.Optional;

/**
 * An address that a feed or sitemap names, with what it says of it.
 *
 * @param source the feed that the entry was first published in (RSS and Atom {@code source})
 */
record Link(
    String url,
    Optional<String> title,
    Optional<String> published,
    Optional<String> source,
    Optional<String> modified) {
  static Link bare(String url) {
    return new Link(url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
