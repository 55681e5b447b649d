package org.hearsay.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gradient-boosted regression trees (Friedman 2001) that say how likely a block is article text.
 *
 * <p>File: {@code hearsay-trees 1}, a line with the names of the features, a line with the base
 * score; then one line a tree, its nodes in pre-order: {@code f<feature> <threshold>} for a split
 * (left where the value is at most the threshold), {@code =<score>} for a leaf.
 */
final class BlockModel {
  static final String MAGIC = "hearsay-trees 1";

  /** A tree in arrays: a leaf has feature -1 and its score in {@code value}. */
  record Tree(int[] feature, float[] value, int[] left, int[] right) {
    double score(float[] row) {
      int node = 0;
      while (feature[node] >= 0) {
        node = row[feature[node]] <= value[node] ? left[node] : right[node];
      }
      return value[node];
    }
  }

  private final List<String> names;
  private final double base;
  private final List<Tree> trees;

  BlockModel(List<String> names, double base, List<Tree> trees) {
    this.names = List.copyOf(names);
    this.base = base;
    this.trees = List.copyOf(trees);
  }

  /** The probability that the block with these features is article text. */
  double probability(float[] row) {
    double score = base;
    for (Tree tree : trees) {
      score += tree.score(row);
    }
    return 1 / (1 + Math.exp(-score));
  }

  List<String> names() {
    return names;
  }

  double base() {
    return base;
  }

  List<Tree> trees() {
    return trees;
  }

  /** Appends the file form. */
  void write(StringBuilder out) {
    out.append(MAGIC).append('\n').append(String.join(" ", names)).append('\n');
    out.append(base).append(' ').append(trees.size()).append('\n');
    for (Tree tree : trees) {
      write(tree, 0, out);
      out.append('\n');
    }
  }

  private static void write(Tree tree, int node, StringBuilder out) {
    if (tree.feature[node] < 0) {
      out.append('=').append(tree.value[node]).append(' ');
      return;
    }
    out.append('f').append(tree.feature[node]).append(' ').append(tree.value[node]).append(' ');
    write(tree, tree.left[node], out);
    write(tree, tree.right[node], out);
  }

  static BlockModel read(BufferedReader in) throws IOException {
    if (!MAGIC.equals(in.readLine())) {
      throw new IOException("not a file of trees: no line " + MAGIC);
    }
    List<String> names = List.of(line(in).split(" "));
    String[] head = line(in).split(" ");
    List<Tree> trees = new ArrayList<>();
    for (int t = 0; t < Integer.parseInt(head[1]); t++) {
      trees.add(new TreeParser(line(in).split(" ")).parse());
    }
    return new BlockModel(names, Double.parseDouble(head[0]), trees);
  }

  private static String line(BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException("a file of trees that ends too early");
    }
    return line;
  }

  /** Reads one line's nodes. */
  private static final class TreeParser {
    private final String[] tokens;
    private int at;
    private int nodes;
    private final int[] feature;
    private final float[] value;
    private final int[] left;
    private final int[] right;

    TreeParser(String[] tokens) {
      this.tokens = tokens;
      feature = new int[tokens.length];
      value = new float[tokens.length];
      left = new int[tokens.length];
      right = new int[tokens.length];
    }

    Tree parse() {
      node();
      return new Tree(
          Arrays.copyOf(feature, nodes),
          Arrays.copyOf(value, nodes),
          Arrays.copyOf(left, nodes),
          Arrays.copyOf(right, nodes));
    }

    private int node() {
      int self = nodes++;
      String token = tokens[at++];
      if (token.charAt(0) == '=') {
        feature[self] = -1;
        value[self] = Float.parseFloat(token.substring(1));
      } else {
        feature[self] = Integer.parseInt(token.substring(1));
        value[self] = Float.parseFloat(tokens[at++]);
        left[self] = node();
        right[self] = node();
      }
      return self;
    }
  }
}
