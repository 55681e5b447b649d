package org.hearsay.link;

import java.util.TreeSet;

/**
 * The keys that articles which copy one another are likely to share: locality-sensitive hashing of
 * their rare words for rewrites (Broder 1997: MinHash), the hashes of sentences and quotations for
 * excerpts.
 */
final class CopyKeys {
  /** Rows a band: two texts meet in a band with probability J³, J being their words' Jaccard. */
  private static final int ROWS = 3;

  /**
   * At J = 0.35, the least of the gold's rewrites, 48 bands miss one pair in eight; their sentences
   * and quotations find most of the rest. At J = 0.05, two articles on one subject, 1 in 170 meet.
   */
  private static final int BANDS = 48;

  /** A word in more than about one of fifty documents tells nothing of a copy. */
  private static final float RARE = 3.9f;

  /** A shorter sentence ("He did not elaborate.") is anybody's. */
  private static final double SENTENCE_WEIGHT_MIN = 25;

  private CopyKeys() {}

  static long[] of(ArticleText text) {
    TreeSet<Long> keys = new TreeSet<>();
    for (int band = 0; band < BANDS; band++) {
      long key = band + 1;
      for (int row = 0; row < ROWS; row++) {
        key = mix(key, smallest(text.whole(), band * ROWS + row));
      }
      keys.add(key);
    }
    for (Sentence s : text.sentences()) {
      if (s.weight() >= SENTENCE_WEIGHT_MIN) {
        keys.add(mix(101, s.exact()));
      }
    }
    for (long quote : text.quotes()) {
      keys.add(mix(102, quote));
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static long smallest(Sentence words, int permutation) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < words.words().length; i++) {
      if (words.weights()[i] >= RARE) {
        least = Math.min(least, mix(permutation + 1000L, words.words()[i]));
      }
    }
    return least;
  }

  /** The finaliser of SplitMix64 over both. */
  static long mix(long a, long b) {
    long z = a * 0x9E3779B97F4A7C15L + b;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
