package org.hearsay.read.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.read.lexicon.WordShape;

/** English number words and their values. */
final class NumberWords {
  /** Smaller than a hundred. */
  static final Map<String, Integer> SMALL = small();

  /** Factors that may follow a number. */
  static final Map<String, Double> FACTORS =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("mln", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("bn", 1e9),
          Map.entry("lakh", 1e5),
          Map.entry("dozen", 12.0));

  /** Ruling 23; upper bounds are the last number that one would still call so. */
  static final Map<String, double[]> VAGUE =
      Map.ofEntries(
          Map.entry("several", new double[] {3, 9}),
          Map.entry("few", new double[] {3, 9}),
          Map.entry("handful", new double[] {3, 9}),
          Map.entry("dozens", new double[] {24, 99}),
          Map.entry("scores", new double[] {40, 99}),
          Map.entry("hundreds", new double[] {200, 999}),
          Map.entry("thousands", new double[] {2000, 9999}),
          Map.entry("millions", new double[] {2e6, 9_999_999}),
          Map.entry("billions", new double[] {2e9, 9_999_999_999.0}));

  private NumberWords() {}

  private static Map<String, Integer> small() {
    Map<String, Integer> words = new HashMap<>();
    String[] ones =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 1; i < ones.length; i++) {
      words.put(ones[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      words.put(tens[i], 20 + 10 * i);
    }
    return Map.copyOf(words);
  }

  /** The value of digits as English writes them: {@code 10,000}, {@code 287.4}. */
  static Optional<Double> digits(String form) {
    if (!WordShape.is(form, "\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?|\\.\\d+")) {
      return Optional.empty();
    }
    String plain = form.replace(",", "");
    return plain.length() > 15 ? Optional.empty() : Optional.of(Double.parseDouble(plain));
  }
}
