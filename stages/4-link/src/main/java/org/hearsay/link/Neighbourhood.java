package org.hearsay.link;

import java.util.List;
import org.hearsay.model.ClaimKey;

/**
 * Claims that only depend on each other, and the happenings they make up.
 *
 * @param claims all of them, in key order
 * @param cut how often it was cut before it was small enough ({@link Reach})
 */
record Neighbourhood(List<ClaimKey> claims, int cut, List<Standing> happenings) {
  static Neighbourhood of(
      List<ClaimKey> claims, int cut, List<List<Word>> groups, Publishers publishers) {
    return new Neighbourhood(
        claims, cut, groups.stream().map(g -> Standing.of(Assembled.of(g, publishers))).toList());
  }
}
