package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.hearsay.model.ClaimKey;

/**
 * Average-link clustering of one neighbourhood (Sokal and Michener 1958): the two groups whose
 * claims are on average likeliest to belong together are merged, until none is likelier than not.
 * Then single claims move ({@link Moves}).
 *
 * <p>The result does not depend on the order of arrival: claims are numbered by their keys, sums
 * are of whole numbers, and of equal candidates the one with the smaller numbers is merged. Single
 * link was tried and chains two events together over one vague claim.
 */
final class Clusters {
  /** The log-odds of two claims that share no key and were never compared, in millionths. */
  static final long NEVER_COMPARED = -3 * PairScore.UNIT;

  /** No pair outvotes many others. */
  static final long CLIP = 6 * PairScore.UNIT;

  /** How much the likeliest pair counts beside the average of all. */
  private static final double BEST_PAIR = 0.15;

  private record Candidate(double average, int a, int b, int versionA, int versionB) {}

  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble((Candidate c) -> -c.average())
          .thenComparingInt(Candidate::a)
          .thenComparingInt(Candidate::b);

  /** The sum of the log-odds between two groups, and of how many pairs. */
  private record Between(long sum, long pairs, long best, boolean forbidden) {
    Between plus(Between o) {
      return new Between(
          sum + o.sum, pairs + o.pairs, Math.max(best, o.best), forbidden || o.forbidden);
    }
  }

  private final List<ClaimKey> claims;
  private final long threshold;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Map<Integer, Between>> between = new ArrayList<>();
  private final int[] version;
  private final PriorityQueue<Candidate> queue = new PriorityQueue<>(BEST);

  private Clusters(List<ClaimKey> claims, long threshold) {
    this.claims = claims;
    this.threshold = threshold;
    this.version = new int[claims.size()];
  }

  /**
   * The groups, each in key order, in the order of their first claims.
   *
   * @param claims sorted
   * @param edges the log-odds of each pair that was compared, in millionths, both ways
   * @param threshold the least average that merges
   */
  static List<List<ClaimKey>> of(
      List<ClaimKey> claims,
      Map<ClaimKey, Map<ClaimKey, Long>> edges,
      Decided decided,
      long threshold) {
    Clusters clusters = new Clusters(claims, threshold);
    clusters.fill(edges, decided);
    clusters.joinDecided(decided);
    clusters.run();
    return new Moves(claims, clusters.result(), edges, decided, threshold).groups();
  }

  private void fill(Map<ClaimKey, Map<ClaimKey, Long>> edges, Decided decided) {
    Map<ClaimKey, Integer> number = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      number.put(claims.get(i), i);
      groups.add(new ArrayList<>(List.of(i)));
      between.add(new HashMap<>());
    }
    for (int i = 0; i < claims.size(); i++) {
      int from = i;
      edges
          .getOrDefault(claims.get(i), Map.of())
          .forEach(
              (to, score) -> {
                Integer j = number.get(to);
                if (j != null) {
                  long clipped = Math.max(-CLIP, Math.min(CLIP, score));
                  between.get(from).put(j, new Between(clipped, 1, clipped, false));
                }
              });
      for (ClaimKey other : decided.against(claims.get(i))) {
        Integer j = number.get(other);
        if (j != null) {
          between.get(i).merge(j, new Between(0, 0, -CLIP, true), Between::plus);
        }
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      offerAll(i);
    }
  }

  private void joinDecided(Decided decided) {
    if (decided.isEmpty()) {
      return;
    }
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (decided.with(claims.get(i)).contains(claims.get(j)) && home(i) != home(j)) {
          merge(Math.min(home(i), home(j)), Math.max(home(i), home(j)));
        }
      }
    }
  }

  private int home(int claim) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).contains(claim)) {
        return g;
      }
    }
    throw new IllegalStateException("a claim without a group");
  }

  private void run() {
    for (Candidate c = queue.poll(); c != null; c = queue.poll()) {
      boolean current = version[c.a()] == c.versionA() && version[c.b()] == c.versionB();
      if (current && !groups.get(c.a()).isEmpty() && !groups.get(c.b()).isEmpty()) {
        merge(c.a(), c.b());
      }
    }
  }

  private void merge(int a, int b) {
    groups.get(a).addAll(groups.get(b));
    groups.get(b).clear();
    between.get(a).remove(b);
    between.get(b).remove(a);
    between
        .get(b)
        .forEach(
            (other, sum) -> {
              between.get(other).remove(b);
              Between all = between.get(a).merge(other, sum, Between::plus);
              between.get(other).put(a, all);
            });
    between.get(b).clear();
    version[a]++;
    version[b]++;
    offerAll(a);
  }

  private void offerAll(int a) {
    between
        .get(a)
        .forEach(
            (b, sum) -> {
              double average = average(a, b, sum);
              if (!sum.forbidden() && average > threshold) {
                int low = Math.min(a, b);
                int high = Math.max(a, b);
                queue.add(new Candidate(average, low, high, version[low], version[high]));
              }
            });
  }

  private double average(int a, int b, Between sum) {
    long all = (long) groups.get(a).size() * groups.get(b).size();
    double average = (double) (sum.sum() + (all - sum.pairs()) * NEVER_COMPARED) / all;
    return (1 - BEST_PAIR) * average + BEST_PAIR * sum.best();
  }

  private List<List<ClaimKey>> result() {
    List<List<ClaimKey>> result = new ArrayList<>();
    for (List<Integer> group : groups) {
      if (!group.isEmpty()) {
        result.add(group.stream().sorted().map(claims::get).toList());
      }
    }
    result.sort(Comparator.comparing(g -> g.get(0)));
    return result;
  }
}
