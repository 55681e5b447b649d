package org.hearsay.extract;

import java.util.ArrayList;
import java.util.List;

/** Trains the two models of extraction: the first look, and the second that sees its verdicts. */
final class TwoLooks {
  private static final int INNER_FOLDS = 5;

  /** Models grown from different seeds and averaged: few pages make a single one waver. */
  private static final int GROWTHS = 3;

  final BlockModel first;
  final BlockModel second;

  private TwoLooks(BlockModel first, BlockModel second) {
    this.first = first;
    this.second = second;
  }

  /** The second look learns from first verdicts on pages that the first look had not seen. */
  static TwoLooks train(List<LabelledPage> pages, long seed) {
    List<double[]> verdicts = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      verdicts.add(new double[0]);
    }
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      List<LabelledPage> others = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        if (i % INNER_FOLDS != fold) {
          others.add(pages.get(i));
        }
      }
      BlockModel model =
          grow(others, others.stream().map(p -> p.rows).toList(), firstNames(), seed);
      for (int i = fold; i < pages.size(); i += INNER_FOLDS) {
        verdicts.set(i, judge(model, pages.get(i).rows));
      }
    }
    List<float[][]> rows = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      rows.add(contextRows(pages.get(i), verdicts.get(i)));
    }
    BlockModel first = grow(pages, pages.stream().map(p -> p.rows).toList(), firstNames(), seed);
    return new TwoLooks(first, grow(pages, rows, secondNames(), seed + 1));
  }

  double[] judge(LabelledPage page) {
    return judge(second, contextRows(page, judge(first, page.rows)));
  }

  private static float[][] contextRows(LabelledPage page, double[] first) {
    List<FeatureRow> rows = page.page.features();
    page.page.addContext(rows, first);
    return rows.stream().map(FeatureRow::values).toArray(float[][]::new);
  }

  static double[] judge(BlockModel model, float[][] rows) {
    double[] verdicts = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      verdicts[i] = model.probability(rows[i]);
    }
    return verdicts;
  }

  private static BlockModel grow(
      List<LabelledPage> pages, List<float[][]> rows, List<String> names, long seed) {
    List<float[]> x = new ArrayList<>();
    List<Float> y = new ArrayList<>();
    List<Float> w = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      LabelledPage page = pages.get(p);
      double pageWords = 0;
      for (int b = 0; b < page.shares.length; b++) {
        pageWords += page.shares[b] * page.page.blocks().get(b).words().length;
      }
      for (int b = 0; b < page.shares.length; b++) {
        double n = page.page.blocks().get(b).words().length;
        x.add(rows.get(p)[b]);
        y.add(page.shares[b] >= 0.5f ? 1f : 0f);
        w.add((float) weight(n, pageWords));
      }
    }
    float[] labels = new float[y.size()];
    float[] weights = new float[y.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = y.get(i);
      weights[i] = w.get(i);
    }
    return TreeGrower.growForest(GROWTHS, seed, names, x.toArray(float[][]::new), labels, weights);
  }

  /** A block counts by its words, more so on a page whose text is short: pages count alike. */
  static double weight(double words, double pageWords) {
    return Math.sqrt(words) * Math.sqrt(600 / Math.max(60, pageWords));
  }

  static List<String> firstNames() {
    return tiny().features().getFirst().names();
  }

  static List<String> secondNames() {
    List<FeatureRow> rows = tiny().features();
    tiny().addContext(rows, new double[] {0.5});
    return rows.getFirst().names();
  }

  private static HtmlPage tiny() {
    return LabelledPage.parse("<p>one</p>", "");
  }
}
