package org.hearsay.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.ClaimKey;

/** The decisions of people as pairs of claims that must, or must not, share a happening. */
final class Decided {
  static final Decided NOTHING = new Decided();

  private final Map<ClaimKey, Set<ClaimKey>> together = new HashMap<>();
  private final Map<ClaimKey, Set<ClaimKey>> apart = new HashMap<>();

  private Decided() {}

  static Decided of(List<Decision> decisions) {
    Decided decided = new Decided();
    for (Decision decision : decisions) {
      switch (decision) {
        case Decision.Together t -> decided.join(t.claims());
        case Decision.Apart a -> decided.part(a.these(), a.those());
      }
    }
    return decided;
  }

  boolean isEmpty() {
    return together.isEmpty() && apart.isEmpty();
  }

  /** Whether it says anything about one of these claims. */
  boolean isAbout(List<ClaimKey> claims) {
    return !isEmpty()
        && claims.stream().anyMatch(c -> together.containsKey(c) || apart.containsKey(c));
  }

  /** The claims that must stand with this one. */
  Set<ClaimKey> with(ClaimKey claim) {
    return together.getOrDefault(claim, Set.of());
  }

  /** The claims that must not. */
  Set<ClaimKey> against(ClaimKey claim) {
    return apart.getOrDefault(claim, Set.of());
  }

  private void join(List<ClaimKey> claims) {
    for (ClaimKey a : claims) {
      for (ClaimKey b : claims) {
        if (!a.equals(b)) {
          put(together, a, b);
          drop(apart, a, b);
        }
      }
    }
  }

  private void part(List<ClaimKey> these, List<ClaimKey> those) {
    for (ClaimKey a : these) {
      for (ClaimKey b : those) {
        put(apart, a, b);
        put(apart, b, a);
        drop(together, a, b);
        drop(together, b, a);
      }
    }
  }

  private static void put(Map<ClaimKey, Set<ClaimKey>> map, ClaimKey a, ClaimKey b) {
    map.computeIfAbsent(a, k -> new HashSet<>()).add(b);
  }

  private static void drop(Map<ClaimKey, Set<ClaimKey>> map, ClaimKey a, ClaimKey b) {
    map.getOrDefault(a, new HashSet<>()).remove(b);
  }
}
