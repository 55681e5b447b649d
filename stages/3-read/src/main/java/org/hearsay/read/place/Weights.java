package org.hearsay.read.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.read.lexicon.FactFile;

/**
 * The learned weights, from {@code weights.tsv}: which of the three judgements, which feature, how
 * much. A feature without a line weighs nothing.
 */
public record Weights(double[] first, double[] context, double[] toponym) {
  /** The weights that ship with the reader. */
  public static Weights standard() {
    double[] first = new double[Evidence.values().length];
    double[] context = new double[Evidence.values().length];
    double[] toponym = new double[Sign.values().length];
    for (List<String> line : FactFile.read(Weights.class, "weights.tsv", 3)) {
      double weight = Double.parseDouble(line.get(2));
      switch (line.get(0)) {
        case "first" -> first[Evidence.valueOf(line.get(1)).ordinal()] = weight;
        case "context" -> context[Evidence.valueOf(line.get(1)).ordinal()] = weight;
        case "toponym" -> toponym[Sign.valueOf(line.get(1)).ordinal()] = weight;
        default -> throw new IllegalStateException("weights.tsv: no judgement " + line.get(0));
      }
    }
    return new Weights(first, context, toponym);
  }

  /** The lines of {@code weights.tsv}, sorted. */
  public static List<String> lines(Weights weights) {
    Map<String, Double> lines = new TreeMap<>();
    for (Evidence e : Evidence.values()) {
      lines.put("first\t" + e, weights.first[e.ordinal()]);
      lines.put("context\t" + e, weights.context[e.ordinal()]);
    }
    for (Sign s : Sign.values()) {
      lines.put("toponym\t" + s, weights.toponym[s.ordinal()]);
    }
    return lines.entrySet().stream()
        .filter(line -> line.getValue() != 0)
        .map(
            line ->
                String.format(java.util.Locale.ROOT, "%s\t%.4f", line.getKey(), line.getValue()))
        .toList();
  }

  /** A row of evidence without what the rest of the text says. */
  public static double[] alone(double[] evidence) {
    double[] alone = evidence.clone();
    for (int e = Evidence.REGION_NAMED.ordinal(); e < alone.length; e++) {
      alone[e] = 0;
    }
    return alone;
  }

  /** The same, but a place of this field counts at least so much. */
  public static Weights atLeast(Weights weights, double field) {
    double[] toponym = weights.toponym.clone();
    toponym[Sign.FIELD.ordinal()] = Math.max(field, toponym[Sign.FIELD.ordinal()]);
    return new Weights(weights.first, weights.context, toponym);
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
