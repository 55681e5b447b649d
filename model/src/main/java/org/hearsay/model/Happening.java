package org.hearsay.model;

import java.util.List;

/**
 * Claims that speak of the same event, the ones that contradict each other included (codebook,
 * sections 3 to 5).
 *
 * @param independentOrigins houses with at least one origin that asserts first hand
 * @param possibleOrigins those and every origin that cannot be excluded; never fewer
 */
public record Happening(
    HappeningId id,
    EventType type,
    String summary,
    List<ClaimKey> claims,
    List<Origin> origins,
    List<String> assertingHouses,
    List<String> denyingHouses,
    int independentOrigins,
    int possibleOrigins,
    Grade grade,
    List<Conflict> conflicts,
    List<Revision> revisions) {
  public Happening {
    claims = List.copyOf(claims);
    origins = List.copyOf(origins);
    assertingHouses = List.copyOf(assertingHouses);
    denyingHouses = List.copyOf(denyingHouses);
    conflicts = List.copyOf(conflicts);
    revisions = List.copyOf(revisions);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a happening holds a claim");
    }
    if (independentOrigins < 0 || possibleOrigins < independentOrigins) {
      throw new IllegalArgumentException(
          "origins: " + independentOrigins + " proved, at most " + possibleOrigins);
    }
  }
}
