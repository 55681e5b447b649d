package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two articles laid side by side: for each sentence of the later one the sentence of the earlier
 * one that explains it best, and what follows from all of them together.
 *
 * @param from for each sentence of the later text the number of its best match, −1 where none
 * @param similarity how well that one explains it, 0 to 1
 */
record Aligned(ArticleText later, ArticleText earlier, int[] from, double[] similarity) {
  /** Below this two sentences merely share a subject. */
  static final double MATCH = 0.42;

  /**
   * A rewrite that splits or merges sentences is held whole in the other; it counts a little less.
   */
  private static final double CONTAINED = 0.85;

  /** Three names or so: fewer shared words are chance, however well they fill a short sentence. */
  private static final double CONTAINED_WEIGHT_MIN = 16;

  static Aligned of(ArticleText later, ArticleText earlier) {
    int n = later.sentences().size();
    int[] from = new int[n];
    double[] similarity = new double[n];
    for (int i = 0; i < n; i++) {
      from[i] = -1;
      for (int j = 0; j < earlier.sentences().size(); j++) {
        double s = explains(later.sentences().get(i), earlier.sentences().get(j));
        if (s > similarity[i]) {
          similarity[i] = s;
          from[i] = j;
        }
      }
      if (similarity[i] < MATCH) {
        from[i] = -1;
      }
    }
    return new Aligned(later, earlier, from, similarity);
  }

  private static double explains(Sentence a, Sentence b) {
    if (a.exact() == b.exact()) {
      return 1;
    }
    double shared = a.shared(b);
    double smaller = Math.min(a.weight(), b.weight());
    double held = shared >= CONTAINED_WEIGHT_MIN ? CONTAINED * shared / smaller : 0;
    return Math.max(a.similarity(b), held);
  }

  /** The share of the later text, by weight of its words, that the earlier one explains. */
  double coverage() {
    double explained = 0;
    double all = 0;
    for (int i = 0; i < from.length; i++) {
      double w = later.sentences().get(i).weight();
      all += w;
      explained += from[i] >= 0 ? w * similarity[i] : 0;
    }
    return all == 0 ? 0 : explained / all;
  }

  /** The share of the later text's sentences that have a match. */
  double matched() {
    return from.length == 0 ? 0 : (double) matches() / from.length;
  }

  /** How many of the later text's sentences have a match. */
  int matches() {
    int n = 0;
    for (int f : from) {
      n += f >= 0 ? 1 : 0;
    }
    return n;
  }

  /** The share of the earlier text, by weight, that some match of the later one draws on. */
  double used() {
    Set<Integer> drawn = new HashSet<>();
    for (int f : from) {
      drawn.add(f);
    }
    double used = 0;
    double all = 0;
    for (int j = 0; j < earlier.sentences().size(); j++) {
      double w = earlier.sentences().get(j).weight();
      all += w;
      used += drawn.contains(j) ? w : 0;
    }
    return all == 0 ? 0 : used / all;
  }

  /** The share of the later text's sentences that stand word for word in the earlier. */
  double verbatim() {
    int n = 0;
    for (double s : similarity) {
      n += s >= 0.97 ? 1 : 0;
    }
    return from.length == 0 ? 0 : (double) n / from.length;
  }

  /**
   * Of the pairs of matches, the share that keep the earlier text's order; 0 for fewer than two.
   */
  double order() {
    List<Integer> seen = new ArrayList<>();
    for (int f : from) {
      if (f >= 0) {
        seen.add(f);
      }
    }
    int kept = 0;
    int pairs = 0;
    for (int i = 0; i < seen.size(); i++) {
      for (int j = i + 1; j < seen.size(); j++) {
        pairs++;
        kept += seen.get(i) <= seen.get(j) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : (double) kept / pairs;
  }

  /** How many quotations of some length both hold. */
  int sharedQuotes() {
    int shared = 0;
    for (long q : later.quotes()) {
      shared += java.util.Arrays.binarySearch(earlier.quotes(), q) >= 0 ? 1 : 0;
    }
    return shared;
  }
}
