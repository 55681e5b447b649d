package org.hearsay.model;

import java.util.List;

/**
 * Two origins that cannot both be right; it names one claim an origin, not every copy (ruling 11).
 */
public record Conflict(ConflictKind kind, List<ClaimKey> claims) {
  public Conflict {
    claims = List.copyOf(claims);
    if (claims.size() < 2) {
      throw new IllegalArgumentException("a conflict has two sides");
    }
  }
}
