package org.hearsay.link;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;

/**
 * An article as links hold it: what it is looked for by, and its reading, from which all else is
 * prepared when it is asked for.
 *
 * @param claims in the reading's order
 * @param copyKeys ascending
 * @param matterKeys ascending
 * @param reading empty only between being remembered and being taken out as out of date
 * @param edition the reading's digest ({@link Editions#digest})
 */
record Held(
    ArticleId id,
    List<ClaimKey> claims,
    long[] copyKeys,
    long[] matterKeys,
    Optional<Reading> reading,
    String edition) {
  /** The article that came out first; one without a date comes last. */
  static final Comparator<Held> EARLIER =
      Comparator.comparing(
              (Held h) ->
                  h.there().article().published().map(Published::earliest).orElse(Instant.MAX))
          .thenComparing(Held::id);

  static Held of(Source source) {
    return new Held(
        source.id(),
        source.tellings().stream().map(Telling::key).toList(),
        source.copyKeys(),
        source.matterKeys(),
        Optional.of(source.reading()),
        Editions.digest(source.reading()));
  }

  Reading there() {
    return reading.orElseThrow(() -> new IllegalStateException("no reading of " + id));
  }
}
