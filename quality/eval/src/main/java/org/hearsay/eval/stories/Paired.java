package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gold and read, matched one to one.
 *
 * @param pairs the closest first
 * @param missed gold that nothing matched
 * @param spurious read that matches no gold
 */
record Paired<G, R>(List<Pair<G, R>> pairs, List<G> missed, List<R> spurious) {
  record Pair<G, R>(G gold, R read) {}

  /** A possible pair, by the places in the two lists. */
  record Candidate(double score, int read, int gold) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate c) -> -c.score())
          .thenComparingInt(Candidate::read)
          .thenComparingInt(Candidate::gold);

  /** Takes the best candidate whose sides are both free, again and again. */
  static <G, R> Paired<G, R> greedily(List<G> gold, List<R> read, List<Candidate> candidates) {
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedRead = new HashSet<>();
    List<Pair<G, R>> pairs = new ArrayList<>();
    for (Candidate c : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (!usedGold.contains(c.gold()) && !usedRead.contains(c.read())) {
        usedGold.add(c.gold());
        usedRead.add(c.read());
        pairs.add(new Pair<>(gold.get(c.gold()), read.get(c.read())));
      }
    }
    return new Paired<>(List.copyOf(pairs), others(gold, usedGold), others(read, usedRead));
  }

  private static <T> List<T> others(List<T> all, Set<Integer> used) {
    return IntStream.range(0, all.size())
        .filter(i -> !used.contains(i))
        .<T>mapToObj(all::get)
        .toList();
  }
}
