package org.hearsay.read.claim;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Entity;

/**
 * What claim reading gives.
 *
 * @param claims finished: ids {@code c1...} in text order, each with its attribution and chain
 * @param entities ids {@code e1...} by first mention
 */
public record ClaimReading(List<Claim> claims, List<Entity> entities) {
  public ClaimReading {
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
  }
}
