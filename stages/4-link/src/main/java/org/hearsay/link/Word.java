package org.hearsay.link;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;

/**
 * A claim as evidence: what it tells, when it was first published, and whether its article's text
 * is another's.
 *
 * @param speaker on whose word it rests, by all that the happening tells
 * @param spoken when its words first came out: the original's time where the article is a copy
 * @param copiedFrom the article whose text this one carries on, where the claim's sentence is among
 *     what was carried over
 * @param outlet the article's outlet
 */
record Word(
    Telling telling,
    Speaker speaker,
    Optional<Instant> spoken,
    Optional<ArticleId> copiedFrom,
    String outlet) {
  /** The order in which things were said; a claim without a date comes first. */
  static final Comparator<Word> SPOKEN =
      Comparator.comparing((Word w) -> w.spoken().orElse(Instant.MIN))
          .thenComparing(w -> w.telling().key().article())
          .thenComparingInt(w -> w.telling().claim().trigger().start())
          .thenComparing(w -> w.telling().key());

  ClaimKey key() {
    return telling.key();
  }

  /** The same with somebody else behind it. */
  Word by(Speaker other) {
    return new Word(telling, other, spoken, copiedFrom, outlet);
  }

  boolean against() {
    return telling.against();
  }
}
