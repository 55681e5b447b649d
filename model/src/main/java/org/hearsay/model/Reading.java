package org.hearsay.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one article says, by whose word: the reader's whole result, and all that the linker sees.
 *
 * @param reader the version of the rules or the model that decided, for the path back from every
 *     claim
 */
public record Reading(
    Article article,
    List<Entity> entities,
    List<Attribution> attributions,
    List<Claim> claims,
    String reader) {
  public Reading {
    entities = List.copyOf(entities);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    Map<AttributionId, Attribution> known = new HashMap<>();
    for (Attribution a : attributions) {
      inside(article, a.source());
      inside(article, a.cue());
      inside(article, a.content());
      if (known.put(a.id(), a) != null) {
        throw new IllegalArgumentException(a.id() + " stands twice");
      }
    }
    for (Attribution a : attributions) {
      ascend(a, known);
    }
    Set<ClaimId> claimIds = new HashSet<>();
    for (Claim c : claims) {
      inside(article, c.mentions());
      if (!claimIds.add(c.id())) {
        throw new IllegalArgumentException(c.id() + " stands twice");
      }
      if (c.attribution().isPresent() && !known.containsKey(c.attribution().get())) {
        throw new IllegalArgumentException(c.id() + " rests on no known attribution");
      }
    }
    entities.forEach(e -> inside(article, e.mentions()));
  }

  /** The attribution of that name. */
  public Optional<Attribution> attribution(AttributionId id) {
    return attributions.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** The claim of that name. */
  public Optional<Claim> claim(ClaimId id) {
    return claims.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /**
   * The claim's attributions from the outermost to the innermost; empty in the outlet's own voice.
   */
  public List<Attribution> path(Claim claim) {
    java.util.ArrayDeque<Attribution> path = new java.util.ArrayDeque<>();
    Optional<Attribution> at = claim.attribution().flatMap(this::attribution);
    while (at.isPresent()) {
      path.addFirst(at.get());
      at = at.get().parent().flatMap(this::attribution);
    }
    return List.copyOf(path);
  }

  /** How the innermost voice stands to the claim; the outlet's own voice asserts. */
  public Stance stance(Claim claim) {
    return claim
        .attribution()
        .flatMap(this::attribution)
        .map(Attribution::stance)
        .orElse(Stance.ASSERTS);
  }

  /** The house of the innermost voice, or the outlet's where nobody else is credited. */
  public Optional<String> house(Claim claim) {
    List<Attribution> path = path(claim);
    return path.isEmpty() ? article.outletHouse() : path.getLast().voice().house();
  }

  private static void inside(Article article, List<Span> spans) {
    for (Span span : spans) {
      if (span.end() > article.text().length()) {
        throw new IllegalArgumentException(span + " lies outside the text of " + article.id());
      }
    }
  }

  /** Refuses a parent that is unknown and a chain that never ends. */
  private static void ascend(Attribution from, Map<AttributionId, Attribution> known) {
    Set<AttributionId> seen = new HashSet<>();
    Attribution at = from;
    while (at.parent().isPresent()) {
      if (!seen.add(at.id())) {
        throw new IllegalArgumentException("the chain of " + from.id() + " runs in a circle");
      }
      Attribution up = known.get(at.parent().get());
      if (up == null) {
        throw new IllegalArgumentException(at.id() + " names an unknown parent");
      }
      at = up;
    }
  }
}
