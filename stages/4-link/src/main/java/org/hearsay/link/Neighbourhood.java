package org.hearsay.link;

import java.util.List;
import org.hearsay.model.ClaimKey;

/**
 * Claims that only depend on each other, and the happenings they make up.
 *
 * @param claims all of them, in key order
 */
record Neighbourhood(List<ClaimKey> claims, List<Assembled> happenings) {
  static Neighbourhood of(List<ClaimKey> claims, List<List<Word>> groups, Publishers publishers) {
    return new Neighbourhood(
        claims, groups.stream().map(g -> Assembled.of(g, publishers)).toList());
  }
}
