package org.hearsay.link;

import java.util.HashMap;
import java.util.Map;

/**
 * How much a shared word tells: the logarithm of its inverse document frequency (Sparck Jones 1972)
 * in news that has nothing to do with the ledger.
 *
 * <p>The table is fixed and ships with the jar. Counting in the ledger itself would make each
 * pair's score depend on every article, so that one new article could move happenings anywhere.
 */
final class Rarity {
  /** The share of documents of a word that the table does not hold. */
  private static final double UNSEEN = 0.001;

  /** Words this common tell nothing: a tenth of all articles have them. */
  private static final double COMMON = 0.12;

  private final Map<String, Float> weights;

  private Rarity(Map<String, Float> weights) {
    this.weights = weights;
  }

  /** The weight of a stem: 0 for a word that every article has, about 7 for a name. */
  float of(String stem) {
    return weights.getOrDefault(stem, UNSEEN_WEIGHT);
  }

  private static final float UNSEEN_WEIGHT = weight(UNSEEN);

  private static float weight(double share) {
    return share >= COMMON ? 0.15f : (float) -Math.log(share);
  }

  /** The table that ships with the jar: a stem, a tab, and in how many of 10,000 documents. */
  static Rarity standard() {
    Map<String, Float> weights = new HashMap<>();
    for (String line : Data.lines("word-rarity.txt")) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), weight(Integer.parseInt(line.substring(tab + 1)) / 1e4));
    }
    return new Rarity(weights);
  }
}
