package org.hearsay.eval.agreement;

import java.util.HashMap;
import java.util.Map;

/**
 * Cohen's kappa of two annotators over nominal labels: (observed − chance) / (1 − chance), chance
 * from the two annotators' own shares (Cohen, A coefficient of agreement for nominal scales, 1960).
 */
final class Kappa {
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> second = new HashMap<>();
  private int same;
  private int all;

  void add(String one, String other) {
    first.merge(one, 1, Integer::sum);
    second.merge(other, 1, Integer::sum);
    same += one.equals(other) ? 1 : 0;
    all++;
  }

  void add(boolean one, boolean other) {
    add(Boolean.toString(one), Boolean.toString(other));
  }

  int cases() {
    return all;
  }

  /** The share of cases that both label alike; 1 where there is no case. */
  double observed() {
    return all == 0 ? 1 : (double) same / all;
  }

  /** From −1 to 1; NaN where both give one and the same label to everything: chance is all. */
  double kappa() {
    double chance = 0;
    for (Map.Entry<String, Integer> label : first.entrySet()) {
      chance += (double) label.getValue() * second.getOrDefault(label.getKey(), 0) / all / all;
    }
    return chance >= 1 ? Double.NaN : (observed() - chance) / (1 - chance);
  }

  @Override
  public String toString() {
    return Double.isNaN(kappa())
        ? String.format("kappa    –   same %.3f  (%d cases, one label only)", observed(), all)
        : String.format("kappa %6.3f same %.3f  (%d cases)", kappa(), observed(), all);
  }
}
