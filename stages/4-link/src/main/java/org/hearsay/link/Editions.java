package org.hearsay.link;

import java.time.Instant;
import java.util.Comparator;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;

/** Which of two readings or articles comes first, told by what they are and not by arrival. */
final class Editions {
  /** The article that came out first; one without a date comes last. */
  static final Comparator<Source> EARLIER =
      Comparator.comparing(
              (Source s) -> s.article().published().map(Published::earliest).orElse(Instant.MAX))
          .thenComparing(Source::id);

  private static final Comparator<Reading> RANK =
      Comparator.comparing((Reading r) -> r.article().sha256())
          .thenComparing(Reading::reader)
          .thenComparing(r -> r.claims().toString())
          .thenComparing(r -> r.attributions().toString())
          .thenComparing(r -> r.article().toString());

  private Editions() {}

  /**
   * Whether one reading of an article takes another's place. Any rule would do that does not ask
   * which came first; a caller who knows which is newer removes the old one.
   */
  static boolean replaces(Reading one, Reading there) {
    return RANK.compare(one, there) > 0;
  }
}
