package org.hearsay.link;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;

/**
 * Looks at a pair of claims again beside the pairs that compete with it: an article seldom tells
 * one event in two claims of one voice, so the best match in the other article is likelier than its
 * score alone says, and a match that third claims share is likelier still.
 */
final class Rivals {
  /** What the second look goes by, in this order. */
  static final String[] FEATURES = {
    "again-bias",
    "again-score",
    "again-margin",
    "again-best",
    "again-support",
    "again-no-support",
    "again-strong-support",
    "again-opposed",
    "again-agreement",
    "again-common"
  };

  /** Scores outside this range say no more. */
  private static final double CLIP = 6;

  private final Map<ClaimKey, Map<ClaimKey, Long>> pairs;
  private final Map<ClaimKey, Map<ArticleId, long[]>> best = new HashMap<>();

  /**
   * @param pairs for each claim that is asked about, its pairs with their first scores
   */
  Rivals(Map<ClaimKey, Map<ClaimKey, Long>> pairs) {
    this.pairs = pairs;
  }

  /** The features of a pair that was compared. */
  double[] features(ClaimKey a, ClaimKey b) {
    long score = pairs.getOrDefault(a, Map.of()).getOrDefault(b, -100 * PairScore.UNIT);
    double s = real(score);
    double marginA = s - rival(a, b, score);
    double marginB = s - rival(b, a, score);
    Third third = third(a, b);
    return new double[] {
      1,
      s,
      clip(Math.min(marginA, marginB)) / 3,
      marginA >= 0 && marginB >= 0 ? 1 : 0,
      Math.max(-4, Math.min(4, third.support())),
      third.common() == 0 ? 1 : 0,
      third.support() > 1 ? 1 : 0,
      third.opposed() / 3,
      third.agreement(),
      third.common() / 10.0
    };
  }

  private static double clip(double d) {
    return Math.max(-CLIP, Math.min(CLIP, d));
  }

  private static double real(long score) {
    return clip((double) score / PairScore.UNIT);
  }

  /** The best score that the claim reaches in the other's article without the other. */
  private double rival(ClaimKey a, ClaimKey b, long score) {
    long[] two = best.computeIfAbsent(a, this::bestTwo).get(b.article());
    if (two == null) {
      return -CLIP;
    }
    return real(two[0] == score ? two[1] : two[0]);
  }

  private Map<ArticleId, long[]> bestTwo(ClaimKey a) {
    Map<ArticleId, long[]> two = new HashMap<>();
    pairs
        .getOrDefault(a, Map.of())
        .forEach(
            (b, score) -> {
              long[] t =
                  two.computeIfAbsent(
                      b.article(), k -> new long[] {-100 * PairScore.UNIT, -100 * PairScore.UNIT});
              if (score > t[0]) {
                t[1] = t[0];
                t[0] = score;
              } else if (score > t[1]) {
                t[1] = score;
              }
            });
    return two;
  }

  /**
   * What the claims say that were compared with both.
   *
   * @param support how well both match the one that they match best together
   * @param opposed how much better one of them matches a claim that the other does not match
   * @param agreement −1 to 1: on average, do both match a third claim or neither
   */
  private record Third(double support, double opposed, double agreement, int common) {}

  private Third third(ClaimKey a, ClaimKey b) {
    Map<ClaimKey, Long> one = pairs.getOrDefault(a, Map.of());
    Map<ClaimKey, Long> two = pairs.getOrDefault(b, Map.of());
    Map<ClaimKey, Long> fewer = one.size() <= two.size() ? one : two;
    Map<ClaimKey, Long> more = fewer == one ? two : one;
    double support = -CLIP;
    double opposed = 0;
    long agreement = 0;
    int common = 0;
    for (Map.Entry<ClaimKey, Long> e : fewer.entrySet()) {
      Long other = more.get(e.getKey());
      if (other != null) {
        double low = real(Math.min(e.getValue(), other));
        double high = real(Math.max(e.getValue(), other));
        support = Math.max(support, low);
        opposed = high > 1 ? Math.max(opposed, high - low) : opposed;
        // Whole numbers, so that the sum does not depend on the order of the map.
        agreement += Math.round(Math.max(-1, Math.min(1, low * high / CLIP)) * PairScore.UNIT);
        common++;
      }
    }
    if (common == 0) {
      return new Third(0, 0, 0, 0);
    }
    return new Third(support, opposed, (double) agreement / common / PairScore.UNIT, common);
  }
}
