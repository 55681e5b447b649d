package org.hearsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The benchmark's own score: overlap of four-word shingles, precision and recall as page means. */
final class Score {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private double precision;
  private double recall;
  private int precisionPages;
  private int recallPages;
  final Map<String, Double> byPage = new HashMap<>();
  final Map<String, double[]> precisionRecall = new HashMap<>();

  void add(String id, String truth, String got) {
    Map<String, Integer> a = shingles(truth);
    Map<String, Integer> b = shingles(got);
    double hit = 0;
    for (Map.Entry<String, Integer> entry : a.entrySet()) {
      hit += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
    }
    double na = a.values().stream().mapToInt(Integer::intValue).sum();
    double nb = b.values().stream().mapToInt(Integer::intValue).sum();
    if (nb > 0) {
      precision += hit / nb;
      precisionPages++;
    }
    if (na > 0) {
      recall += hit / na;
      recallPages++;
    }
    byPage.put(id, na + nb == 0 ? 1 : 2 * hit / (na + nb));
    precisionRecall.put(id, new double[] {nb > 0 ? hit / nb : 1, na > 0 ? hit / na : 1});
  }

  double f1() {
    double p = precision / precisionPages;
    double r = recall / recallPages;
    return 2 * p * r / (p + r);
  }

  List<String> weakest(int n) {
    return byPage.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(n)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.4f  R %.4f  F1 %.4f",
        precision / precisionPages,
        recall / recallPages,
        f1());
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
    Map<String, Integer> counts = new HashMap<>();
    if (!words.isEmpty()) {
      for (int i = 0; i < Math.max(1, words.size() - 3); i++) {
        String shingle = String.join("\u0000", words.subList(i, Math.min(words.size(), i + 4)));
        counts.merge(shingle, 1, Integer::sum);
      }
    }
    return counts;
  }
}
