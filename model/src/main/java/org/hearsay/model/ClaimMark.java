package org.hearsay.model;

import java.util.Optional;

/**
 * A claim's stable key: the article's text, the event type, the trigger and the item. It holds when
 * the claim's number changes because a newer reader found more or fewer claims around it. Articles
 * with one text share it: what was decided of a claim holds in every verbatim copy.
 *
 * @param sha256 of the article's text
 * @param type as the reader gave it, before anybody mended it
 * @param item parts claims that share a trigger (ruling 10)
 */
public record ClaimMark(String sha256, EventType type, Span trigger, Optional<Span> item) {
  public static ClaimMark of(Article article, Claim claim) {
    return of(article.sha256(), claim);
  }

  /** Where the text's digest is known already. */
  public static ClaimMark of(String sha256, Claim claim) {
    return new ClaimMark(sha256, claim.type(), claim.trigger(), claim.item().map(Item::span));
  }
}
