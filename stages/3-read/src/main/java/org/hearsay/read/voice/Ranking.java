package org.hearsay.read.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.read.lexicon.FactFile;

/**
 * Ranks whom a source may mean: a log-linear model over the candidates' clues, whose weights are
 * shared by all kinds of source and corrected for each, and a small layer of units for what clues
 * tell together. Its probabilities are those of a softmax at a temperature that was chosen on
 * stories left out.
 *
 * <p>The weights, in this order: one a clue; for each kind one a clue; for each unit one a clue;
 * for each kind one a unit; for each unit its bias; for each unit what it adds.
 */
public final class Ranking implements Chooser {
  /** Units of the layer. */
  public static final int UNITS = 16;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "");

  /**
   * What a name is worth that does not contradict the right one, beside one that equals it:
   * "defence ministry" where the text may mean either of two states'.
   */
  private static final double LOOSE = 0.4;

  private static final int CLUES = Question.CLUES;
  private static final int OF_KIND = CLUES;
  private static final int OF_UNIT = OF_KIND + Question.KINDS * CLUES;
  private static final int UNIT_OF_KIND = OF_UNIT + UNITS * CLUES;
  private static final int BIAS = UNIT_OF_KIND + Question.KINDS * UNITS;
  private static final int ADDS = BIAS + UNITS;

  /** How many weights there are. */
  public static final int WEIGHTS = ADDS + UNITS;

  private final float[] weights;
  private final double temperature;

  /**
   * @param weights as many as {@link #WEIGHTS}
   * @param temperature by which scores are divided before they become probabilities
   */
  public Ranking(float[] weights, double temperature) {
    if (weights.length != WEIGHTS) {
      throw new IllegalArgumentException(weights.length + " weights instead of " + WEIGHTS);
    }
    this.weights = weights.clone();
    this.temperature = temperature;
  }

  private static final class Bundled {
    private static final Ranking RANKING = load();
  }

  /** The ranking of this build (VOICES.md is its card). */
  public static Ranking bundled() {
    return Bundled.RANKING;
  }

  private static Ranking load() {
    List<List<String>> lines = FactFile.read(Ranking.class, "voices.tsv", 2);
    float[] weights = new float[WEIGHTS];
    double temperature = 1;
    int at = 0;
    for (List<String> line : lines) {
      if (line.get(0).equals("temperature")) {
        temperature = Double.parseDouble(line.get(1));
        continue;
      }
      for (String w : line.get(1).split(" ")) {
        weights[at++] = Float.parseFloat(w);
      }
    }
    if (at != WEIGHTS) {
      throw new IllegalStateException("voices.tsv has " + at + " weights instead of " + WEIGHTS);
    }
    return new Ranking(weights, temperature);
  }

  /** The weights as {@code voices.tsv} holds them: a line of name and numbers for each part. */
  public String text() {
    StringBuilder text = new StringBuilder("temperature\t" + temperature + "\n");
    for (int from = 0; from < WEIGHTS; from += CLUES) {
      text.append("from ").append(from).append('\t');
      for (int i = from; i < Math.min(WEIGHTS, from + CLUES); i++) {
        text.append(i > from ? " " : "").append(String.format(Locale.ROOT, "%.4g", weights[i]));
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Override
  public Choice choose(Question question) {
    double[] p = probabilities(question);
    List<Set<String>> words = question.names().stream().map(Ranking::words).toList();
    int best = question.rule();
    if (Asked.Kind.values()[question.kind()].isRanked()) {
      double most = -1;
      for (int i = 0; i < p.length; i++) {
        double worth = worth(i, p, words);
        best = worth > most ? i : best;
        most = Math.max(most, worth);
      }
    }
    return new Choice(best, sure(best, p, words));
  }

  /** How good a name is on the whole: in full where it equals the right one, else a little. */
  private static double worth(int name, double[] p, List<Set<String>> words) {
    double worth = 0;
    for (int j = 0; j < p.length; j++) {
      double like = likeness(words.get(name), words.get(j));
      worth += like > 0 ? p[j] * (LOOSE + (1 - LOOSE) * like) : 0;
    }
    return worth;
  }

  /** How likely the right name does not contradict this one. */
  private static double sure(int name, double[] p, List<Set<String>> words) {
    double agrees = 0;
    for (int j = 0; j < p.length; j++) {
      agrees += likeness(words.get(name), words.get(j)) > 0 ? p[j] : 0;
    }
    return Math.min(1, agrees);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("\\W+")));
    words.removeAll(ARTICLES);
    return words;
  }

  /** Common words of all, where one name has all the words of the other; else 0. */
  private static double likeness(Set<String> a, Set<String> b) {
    int both = 0;
    for (String w : a) {
      both += b.contains(w) ? 1 : 0;
    }
    boolean alike = both > 0 && both == Math.min(a.size(), b.size());
    return alike ? both / (double) Math.max(a.size(), b.size()) : 0;
  }

  /** How likely each candidate is meant. */
  public double[] probabilities(Question question) {
    double[] p = new double[question.names().size()];
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      p[i] = score(question.kind(), question.clues()[i]) / temperature;
      max = Math.max(max, p[i]);
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - max);
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }

  private double score(int kind, float[] x) {
    double score = 0;
    int own = OF_KIND + kind * CLUES;
    for (int c = 0; c < CLUES; c++) {
      score += x[c] == 0 ? 0 : x[c] * (weights[c] + weights[own + c]);
    }
    for (int u = 0; u < UNITS; u++) {
      score += Math.max(0, unit(kind, u, x)) * weights[ADDS + u];
    }
    return score;
  }

  private double unit(int kind, int u, float[] x) {
    double sum = weights[BIAS + u] + weights[UNIT_OF_KIND + kind * UNITS + u];
    int from = OF_UNIT + u * CLUES;
    for (int c = 0; c < CLUES; c++) {
      sum += x[c] == 0 ? 0 : x[c] * weights[from + c];
    }
    return sum;
  }

  /**
   * Adds to a gradient what a candidate's score, times a factor, owes to each weight. For training.
   */
  public void gradient(int kind, float[] x, double factor, double[] into) {
    int own = OF_KIND + kind * CLUES;
    for (int c = 0; c < CLUES; c++) {
      if (x[c] != 0) {
        into[c] += factor * x[c];
        into[own + c] += factor * x[c];
      }
    }
    for (int u = 0; u < UNITS; u++) {
      double value = unit(kind, u, x);
      if (value > 0) {
        into[ADDS + u] += factor * value;
        double back = factor * weights[ADDS + u];
        into[BIAS + u] += back;
        into[UNIT_OF_KIND + kind * UNITS + u] += back;
        int from = OF_UNIT + u * CLUES;
        for (int c = 0; c < CLUES; c++) {
          into[from + c] += x[c] == 0 ? 0 : back * x[c];
        }
      }
    }
  }

  /** Whether a weight is one of a kind's own, which learn from fewer examples. */
  public static boolean isOfKind(int weight) {
    return weight >= OF_KIND && weight < OF_UNIT;
  }

  /** Whether a weight belongs to the layer of units. */
  public static boolean isOfLayer(int weight) {
    return weight >= OF_UNIT;
  }
}
