package org.hearsay.encoder.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.Window;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final int K = States.COUNT;
  private final Random random = new Random(5);
  private final float[] weights = floats(Chain.WEIGHTS);
  private final Chain chain = new Chain(weights);
  private final Tokens tokens = new Tokenizer(Vocabulary.english()).tokens("He said “no”.");
  private final Window window = new Window(0, 4);
  private final Rows rows = new Rows(tokens, window, floats(6 * K), 0, K);
  private final Lattice lattice = chain.lattice(rows);

  private float[] floats(int n) {
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  /** The score of a path, summed by hand; minus infinity where a span goes on from nothing. */
  private double score(int[] path) {
    double sum = 0;
    for (int t = 0; t < path.length; t++) {
      int before = t == 0 ? 0 : path[t - 1];
      if (!States.follows(before, path[t])) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += rows.values()[rows.at(t) + path[t]];
      sum += weights[Chain.before(lattice.wordClass(t - 1), before, path[t])];
      sum += weights[Chain.after(lattice.wordClass(t), before, path[t])];
    }
    return sum;
  }

  private interface Visit {
    void path(int[] path, double probability);
  }

  private double each(Visit visit) {
    double total = 0;
    for (int code = 0; code < K * K * K * K; code++) {
      int[] path = {code % K, code / K % K, code / K / K % K, code / K / K / K};
      double mass = Math.exp(score(path));
      total += mass;
      if (mass > 0) {
        visit.path(path, mass);
      }
    }
    return total;
  }

  @Test
  void the_total_is_the_sum_over_every_path() {
    assertEquals(Math.log(each((path, mass) -> {})), lattice.logTotal(), 1e-4);
  }

  @Test
  void the_best_path_is_the_best_of_all() {
    double[] best = {0};
    int[][] found = {{}};
    each(
        (path, mass) -> {
          if (mass > best[0]) {
            best[0] = mass;
            found[0] = path;
          }
        });
    assertEquals(best[0], Math.exp(score(chain.best(lattice))), best[0] * 1e-6);
  }

  @Test
  void what_is_probable_at_each_word_sums_to_one() {
    for (int t = 0; t < 4; t++) {
      double sum = 0;
      for (int k = 0; k < K; k++) {
        sum += lattice.at(t, k);
      }
      assertEquals(1, sum, 1e-6);
    }
  }
}
