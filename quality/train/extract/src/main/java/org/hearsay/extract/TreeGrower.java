package org.hearsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Grows the trees of a {@link BlockModel}: gradient boosting on the logistic loss with Newton
 * leaves over histograms (Friedman 2001; Chen and Guestrin 2016, section 3).
 */
final class TreeGrower {
  /**
   * @param rowShare the share of rows, and of features, that each tree sees
   * @param leafWeightMin the least sum of second derivatives in a leaf
   */
  record Settings(
      int trees,
      int depthMax,
      double rate,
      double leafWeightMin,
      double lambda,
      double rowShare,
      double featureShare,
      long seed) {
    static Settings usual(long seed) {
      return new Settings(160, 4, 0.08, 3, 3, 0.7, 0.4, seed);
    }
  }

  private static final int BINS = 48;

  private final Settings settings;
  private final SplittableRandom random;
  private final float[][] cuts;
  private final byte[][] bins;
  private final float[] labels;
  private final float[] weights;
  private final double[] scores;
  private final double[] gradients;
  private final double[] hessians;

  private TreeGrower(Settings settings, float[][] rows, float[] labels, float[] weights) {
    this.settings = settings;
    this.random = new SplittableRandom(settings.seed());
    this.labels = labels;
    this.weights = weights;
    int features = rows[0].length;
    cuts = new float[features][];
    bins = new byte[features][rows.length];
    for (int f = 0; f < features; f++) {
      bin(rows, f);
    }
    scores = new double[rows.length];
    gradients = new double[rows.length];
    hessians = new double[rows.length];
  }

  static BlockModel grow(
      Settings settings, List<String> names, float[][] rows, float[] labels, float[] weights) {
    return new TreeGrower(settings, rows, labels, weights).grow(names);
  }

  /** The mean of several models that differ in their seeds. */
  static BlockModel growForest(
      int growths, long seed, List<String> names, float[][] rows, float[] labels, float[] weights) {
    List<BlockModel.Tree> trees = new ArrayList<>();
    double base = 0;
    for (int g = 0; g < growths; g++) {
      BlockModel one = grow(Settings.usual(seed * 1000 + g), names, rows, labels, weights);
      base = one.base();
      for (BlockModel.Tree tree : one.trees()) {
        float[] values = tree.value().clone();
        for (int node = 0; node < values.length; node++) {
          values[node] /= tree.feature()[node] < 0 ? growths : 1;
        }
        trees.add(new BlockModel.Tree(tree.feature(), values, tree.left(), tree.right()));
      }
    }
    return new BlockModel(names, base, trees);
  }

  private void bin(float[][] rows, int feature) {
    float[] sorted = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sorted[i] = rows[i][feature];
    }
    Arrays.sort(sorted);
    List<Float> found = new ArrayList<>();
    for (int b = 1; b < BINS; b++) {
      float cut = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
      if (cut < sorted[sorted.length - 1] && (found.isEmpty() || found.getLast() < cut)) {
        found.add(cut);
      }
    }
    float[] mine = new float[found.size()];
    for (int b = 0; b < mine.length; b++) {
      mine[b] = found.get(b);
    }
    cuts[feature] = mine;
    for (int i = 0; i < rows.length; i++) {
      int at = Arrays.binarySearch(mine, rows[i][feature]);
      bins[feature][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  private BlockModel grow(List<String> names) {
    double positive = 0;
    double all = 0;
    for (int i = 0; i < labels.length; i++) {
      positive += labels[i] * weights[i];
      all += weights[i];
    }
    double base = Math.log(positive / (all - positive));
    Arrays.fill(scores, base);
    List<BlockModel.Tree> trees = new ArrayList<>();
    for (int t = 0; t < settings.trees(); t++) {
      trees.add(growTree());
    }
    return new BlockModel(names, base, trees);
  }

  private BlockModel.Tree growTree() {
    for (int i = 0; i < scores.length; i++) {
      double p = 1 / (1 + Math.exp(-scores[i]));
      gradients[i] = weights[i] * (p - labels[i]);
      hessians[i] = weights[i] * p * (1 - p);
    }
    int[] rows = sample(scores.length, settings.rowShare());
    int[] features = sample(bins.length, settings.featureShare());
    Nodes nodes = new Nodes();
    split(nodes, rows, features, 0);
    BlockModel.Tree tree = nodes.tree();
    for (int i = 0; i < scores.length; i++) {
      scores[i] += scoreBinned(tree, i);
    }
    return tree;
  }

  private double scoreBinned(BlockModel.Tree tree, int row) {
    int node = 0;
    while (tree.feature()[node] >= 0) {
      int f = tree.feature()[node];
      int cut = Arrays.binarySearch(cuts[f], tree.value()[node]);
      node = bins[f][row] <= cut ? tree.left()[node] : tree.right()[node];
    }
    return tree.value()[node];
  }

  private int[] sample(int n, double share) {
    int[] all = IntStream.range(0, n).filter(i -> random.nextDouble() < share).toArray();
    return all.length == 0 ? new int[] {random.nextInt(n)} : all;
  }

  private int split(Nodes nodes, int[] rows, int[] features, int depth) {
    double g = 0;
    double h = 0;
    for (int row : rows) {
      g += gradients[row];
      h += hessians[row];
    }
    int bestFeature = -1;
    int bestCut = -1;
    double bestGain = 1e-3;
    for (int f : depth < settings.depthMax() ? features : new int[0]) {
      double[] sums = histogram(f, rows);
      double gl = 0;
      double hl = 0;
      for (int b = 0; b < cuts[f].length; b++) {
        gl += sums[2 * b];
        hl += sums[2 * b + 1];
        double gain = gain(gl, hl) + gain(g - gl, h - hl) - gain(g, h);
        boolean heavy = hl >= settings.leafWeightMin() && h - hl >= settings.leafWeightMin();
        if (heavy && gain > bestGain) {
          bestGain = gain;
          bestFeature = f;
          bestCut = b;
        }
      }
    }
    if (bestFeature < 0) {
      return nodes.leaf((float) (-settings.rate() * g / (h + settings.lambda())));
    }
    byte[] column = bins[bestFeature];
    int cut = bestCut;
    int node = nodes.split(bestFeature, cuts[bestFeature][cut]);
    nodes.left.set(
        node,
        split(
            nodes,
            Arrays.stream(rows).filter(r -> column[r] <= cut).toArray(),
            features,
            depth + 1));
    nodes.right.set(
        node,
        split(
            nodes,
            Arrays.stream(rows).filter(r -> column[r] > cut).toArray(),
            features,
            depth + 1));
    return node;
  }

  private double[] histogram(int feature, int[] rows) {
    double[] sums = new double[2 * (cuts[feature].length + 1)];
    byte[] column = bins[feature];
    for (int row : rows) {
      sums[2 * column[row]] += gradients[row];
      sums[2 * column[row] + 1] += hessians[row];
    }
    return sums;
  }

  private double gain(double g, double h) {
    return g * g / (h + settings.lambda());
  }

  /** A tree under construction. */
  private static final class Nodes {
    final List<Integer> feature = new ArrayList<>();
    final List<Float> value = new ArrayList<>();
    final List<Integer> left = new ArrayList<>();
    final List<Integer> right = new ArrayList<>();

    int leaf(float score) {
      return split(-1, score);
    }

    int split(int byFeature, float at) {
      feature.add(byFeature);
      value.add(at);
      left.add(0);
      right.add(0);
      return feature.size() - 1;
    }

    BlockModel.Tree tree() {
      float[] values = new float[value.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value.get(i);
      }
      return new BlockModel.Tree(ints(feature), values, ints(left), ints(right));
    }

    private static int[] ints(List<Integer> list) {
      return list.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
