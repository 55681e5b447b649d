package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.ClaimKey;

/**
 * Looks at each claim again once the groups stand, and moves it to the group that it fits best, or
 * out of all: what was merged early may have found a better place since (the local search of
 * correlation clustering; Bansal, Blum and Chawla 2004). Claims are visited in the order of their
 * keys; those that a person has decided on stay.
 */
final class Moves {
  /** Few claims move twice; the limit only guards against a circle. */
  private static final int SWEEPS_MAX = 8;

  private final List<ClaimKey> claims;
  private final Map<ClaimKey, Map<ClaimKey, Long>> edges;
  private final Decided decided;
  private final long threshold;
  private final Map<ClaimKey, Integer> home = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private int next;

  Moves(
      List<ClaimKey> claims,
      List<List<ClaimKey>> groups,
      Map<ClaimKey, Map<ClaimKey, Long>> edges,
      Decided decided,
      long threshold) {
    this.claims = claims;
    this.edges = edges;
    this.decided = decided;
    this.threshold = threshold;
    for (List<ClaimKey> group : groups) {
      group.forEach(c -> home.put(c, next));
      sizes.put(next++, group.size());
    }
  }

  /** The groups after the moves, each in key order, in the order of their first claims. */
  List<List<ClaimKey>> groups() {
    boolean moved = true;
    for (int sweep = 0; moved && sweep < SWEEPS_MAX; sweep++) {
      moved = false;
      for (ClaimKey claim : claims) {
        moved |= free(claim) && move(claim);
      }
    }
    Map<Integer, List<ClaimKey>> made = new TreeMap<>();
    for (ClaimKey claim : claims) {
      made.computeIfAbsent(homeOf(claim), h -> new ArrayList<>()).add(claim);
    }
    return made.values().stream()
        .sorted(Comparator.comparing((List<ClaimKey> g) -> g.get(0)))
        .toList();
  }

  private boolean free(ClaimKey claim) {
    return decided.with(claim).isEmpty() && decided.against(claim).isEmpty();
  }

  private boolean move(ClaimKey claim) {
    int here = homeOf(claim);
    Map<Integer, long[]> near = new TreeMap<>();
    edges
        .getOrDefault(claim, Map.of())
        .forEach(
            (other, score) -> {
              Integer group = home.get(other);
              if (group != null) {
                long[] sum = near.computeIfAbsent(group, g -> new long[2]);
                sum[0] += Math.max(-Clusters.CLIP, Math.min(Clusters.CLIP, score));
                sum[1]++;
              }
            });
    long best = Math.max(0, fit(near, here, sizeOf(here) - 1));
    int to = best > 0 || sizeOf(here) == 1 ? here : next;
    for (int group : near.keySet()) {
      long fit = group == here ? best : fit(near, group, sizeOf(group));
      if (fit > best) {
        best = fit;
        to = group;
      }
    }
    if (to == here) {
      return false;
    }
    sizes.merge(here, -1, Integer::sum);
    sizes.merge(to, 1, Integer::sum);
    home.put(claim, to);
    next = Math.max(next, to + 1);
    return true;
  }

  /** The sum over the group's claims of how much likelier than the threshold they are. */
  private long fit(Map<Integer, long[]> near, int group, int others) {
    long[] sum = near.getOrDefault(group, new long[2]);
    return sum[0] + (others - sum[1]) * Clusters.NEVER_COMPARED - others * threshold;
  }

  private int homeOf(ClaimKey claim) {
    Integer group = home.get(claim);
    if (group == null) {
      throw new IllegalStateException("a claim without a group: " + claim);
    }
    return group;
  }

  private int sizeOf(int group) {
    return sizes.getOrDefault(group, 0);
  }
}
