package org.hearsay.search;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.hearsay.model.Claim;
import org.hearsay.model.Party;
import org.hearsay.model.Place;

/**
 * A claim's words as a point: every stem has a direction of its own, drawn from its letters, and
 * the point is their weighed sum (random projection: Achlioptas 2003). Points of claims about one
 * happening lie near each other.
 *
 * <p>Measured on the 567 claims of the constructed gold, as the share of the nearest five of other
 * articles that are of the same happening: see docs/decisions/claims-like-this.md. The weights need
 * no table: a short word is nearly always a common one.
 */
final class ClaimVector {
  /** Half of them lose 0.01 to 0.02 of the share. */
  static final int DIMENSIONS = 256;

  /** What it is about weighs double: names stand for many ways of naming. */
  private static final float ABOUT_WEIGHT = 2;

  /** A word of fewer letters is an article, a preposition, a pronoun. */
  private static final int LETTERS_MIN = 4;

  private static final float SHORT_WEIGHT = 0.1f;

  private ClaimVector() {}

  static byte[] of(String text, Claim claim, Iterable<String> sentences, Terms terms) {
    Map<String, Float> weights = new TreeMap<>();
    sentences.forEach(s -> add(s, 1, terms, weights));
    claim.actor().map(Party::name).ifPresent(n -> add(n, ABOUT_WEIGHT, terms, weights));
    claim.counterpart().map(Party::name).ifPresent(n -> add(n, ABOUT_WEIGHT, terms, weights));
    claim.place().map(Place::name).ifPresent(n -> add(n, ABOUT_WEIGHT, terms, weights));
    claim.item().ifPresent(i -> add(i.itemClass().name(), ABOUT_WEIGHT, terms, weights));
    add(claim.type().code(), ABOUT_WEIGHT, terms, weights);
    add(claim.trigger().in(text), ABOUT_WEIGHT, terms, weights);
    return rounded(sum(weights));
  }

  private static void add(String text, float weight, Terms terms, Map<String, Float> weights) {
    for (String stem : terms.of(ClaimDocument.WORDS, text.toLowerCase(Locale.ROOT))) {
      float rarity = stem.length() < LETTERS_MIN ? SHORT_WEIGHT : 1;
      weights.merge(stem, weight * rarity, Float::sum);
    }
  }

  private static float[] sum(Map<String, Float> weights) {
    float[] sum = new float[DIMENSIONS];
    weights.forEach(
        (stem, weight) -> {
          long state = hash(stem);
          for (int d = 0; d < DIMENSIONS; d += Long.SIZE) {
            state = mix(state + d);
            for (int bit = 0; bit < Long.SIZE; bit++) {
              sum[d + bit] += (state >>> bit & 1) == 0 ? weight : -weight;
            }
          }
        });
    return sum;
  }

  /** FNV-1a. */
  private static long hash(String stem) {
    long hash = 0xcbf29ce484222325L;
    BytesRef bytes = new BytesRef(stem);
    for (int i = 0; i < bytes.length; i++) {
      hash = (hash ^ bytes.bytes[bytes.offset + i]) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long a) {
    long z = a + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static byte[] rounded(float[] sum) {
    float most = 1e-9f;
    for (float v : sum) {
      most = Math.max(most, Math.abs(v));
    }
    byte[] rounded = new byte[sum.length];
    for (int i = 0; i < sum.length; i++) {
      rounded[i] = (byte) Math.round(sum[i] / most * Byte.MAX_VALUE);
    }
    return rounded;
  }
}
