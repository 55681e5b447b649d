package org.hearsay.read.place;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one name in a text that mean one place, and how likely each candidate is. */
final class Group {
  final String key;
  final List<Candidate> candidates;
  final List<Integer> mentions = new ArrayList<>();

  /** Per candidate: the text says of a mention that it lies there. */
  final boolean[] contained;

  /** Whether a mention of this very group has such words after it. */
  boolean hasContainer;

  boolean byKind;
  boolean first;

  /** How likely the name means a place at all: persons' names lend no support. */
  double plausible = 1;

  /** How likely each candidate is, as the last pass had it. */
  double[] probability;

  /** Features of the last pass, a row a candidate. */
  double[][] evidence = {};

  Group(String key, List<Candidate> candidates) {
    this.key = key;
    this.candidates = candidates;
    this.contained = new boolean[candidates.size()];
    this.probability = new double[candidates.size()];
  }

  int best() {
    int best = 0;
    for (int i = 1; i < probability.length; i++) {
      if (probability[i] > probability[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Turns scores into probabilities. */
  void softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      probability[i] = Math.exp(scores[i] - max);
      sum += probability[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probability[i] /= sum;
    }
  }
}
