package org.hearsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which blocks of a page its true text came from: the words of both are aligned by their
 * longest common runs, recursively (Ratcliff and Metzener 1988).
 */
final class Labels {
  private final String[] page;
  private final String[] truth;
  private final Map<String, List<Integer>> inTruth = new HashMap<>();
  private final boolean[] matched;

  private Labels(String[] page, String[] truth) {
    this.page = page;
    this.truth = truth;
    this.matched = new boolean[page.length];
    for (int i = 0; i < truth.length; i++) {
      inTruth.computeIfAbsent(truth[i], k -> new ArrayList<>()).add(i);
    }
  }

  /** The share of each block's words that are in the true text. */
  static float[] shares(List<Block> blocks, String truth) {
    List<String> words = new ArrayList<>();
    for (Block block : blocks) {
      words.addAll(List.of(block.words()));
    }
    Labels labels = new Labels(words.toArray(String[]::new), Words.of(truth));
    labels.match(0, labels.page.length, 0, labels.truth.length);
    float[] shares = new float[blocks.size()];
    int at = 0;
    for (int b = 0; b < shares.length; b++) {
      int n = blocks.get(b).words().length;
      for (int i = 0; i < n; i++) {
        shares[b] += labels.matched[at + i] ? 1f / n : 0;
      }
      at += n;
    }
    return shares;
  }

  private void match(int p0, int p1, int t0, int t1) {
    if (p0 >= p1 || t0 >= t1) {
      return;
    }
    int bestP = p0;
    int bestT = t0;
    int best = 0;
    Map<Integer, Integer> runs = new HashMap<>();
    for (int p = p0; p < p1; p++) {
      Map<Integer, Integer> longer = new HashMap<>();
      for (int t : inTruth.getOrDefault(page[p], List.of())) {
        if (t >= t0 && t < t1) {
          int run = runs.getOrDefault(t - 1, 0) + 1;
          longer.put(t, run);
          if (run > best) {
            best = run;
            bestP = p - run + 1;
            bestT = t - run + 1;
          }
        }
      }
      runs = longer;
    }
    if (best > 0) {
      java.util.Arrays.fill(matched, bestP, bestP + best, true);
      match(p0, bestP, t0, bestT);
      match(bestP + best, p1, bestT + best, t1);
    }
  }
}
