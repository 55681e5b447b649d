package org.hearsay.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.forms.CodePoints;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Days;
import org.hearsay.model.Happening;
import org.hearsay.model.Judgements;
import org.hearsay.model.Polarity;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Reliability;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Time;

/**
 * A claim with all that leads back from it.
 *
 * @param sha256 of the article's text
 * @param offsets of the article's text
 * @param happening the one that holds it
 * @param reliability the analyst's letter behind the happening's grade
 */
public record ToldClaim(
    Reading reading,
    Claim claim,
    String sha256,
    CodePoints offsets,
    Optional<Happening> happening,
    Reliability reliability) {
  public static ToldClaim of(
      Reading reading, Claim claim, Optional<Happening> happening, Judgements judgements) {
    return new ToldClaim(
        reading,
        claim,
        reading.article().sha256(),
        new CodePoints(reading.article().text()),
        happening,
        happening.map(judgements::reliability).orElse(Reliability.F));
  }

  public Article article() {
    return reading.article();
  }

  public ClaimKey key() {
    return new ClaimKey(article().id(), claim.id());
  }

  /** Who says it; empty where the article tells nobody ("reportedly"). */
  Optional<String> voice() {
    return Optional.of(claim.voice()).filter(name -> !name.isBlank());
  }

  /** The same for a sentence. */
  String speaker() {
    return voice().orElse("somebody not named");
  }

  Stance stance() {
    return reading.stance(claim);
  }

  /** Whether the voice speaks against it: denies, doubts, or says that it did not happen. */
  boolean against() {
    return stance() == Stance.DENIES
        || stance() == Stance.DOUBTS
        || claim.polarity() == Polarity.NEGATIVE;
  }

  Span words() {
    return Words.span(reading, claim);
  }

  Optional<LocalDate> printed() {
    return article().published().map(Published::day);
  }

  /** The day's first instant where only the day is known; the epoch where nothing is. */
  Instant printedAt() {
    return article().published().map(Published::earliest).orElse(Instant.EPOCH);
  }

  Optional<Days> days() {
    return claim.time().flatMap(Time::days);
  }

  /** {@code F3}: the letter and the digit of NATO's rating. */
  Optional<String> grade() {
    return happening.map(h -> reliability.name() + h.grade().credibility());
  }
}
