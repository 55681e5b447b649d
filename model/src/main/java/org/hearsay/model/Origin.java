package org.hearsay.model;

import java.util.List;

/**
 * One independent word behind a happening: claims that would all vanish if its root had never
 * spoken (codebook, section 4).
 *
 * @param house under whose command the root speaks; empty where that is not known
 * @param root the last named link of the chain
 * @param firstHand the house knows of itself, it does not repeat another
 */
public record Origin(
    String house, String root, Stance stance, boolean firstHand, List<ClaimKey> claims) {
  public Origin {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an origin rests on a claim");
    }
  }
}
