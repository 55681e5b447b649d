package org.hearsay.read.quantity;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;

/** A phrase made from a number, so that its interval is known. */
record QuantityPhrase(String words, double low, OptionalDouble high, boolean approximate) {
  private static final String[] ONES =
      ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String[] NOUNS = {"shells", "soldiers", "drones", "containers", "tanks"};

  static QuantityPhrase from(Random random) {
    String noun = " " + NOUNS[random.nextInt(NOUNS.length)];
    int shape = random.nextInt(6);
    double value = value(random);
    if (shape == 4) {
      double top = value + 1 + random.nextInt(50);
      return new QuantityPhrase(
          "between " + digits(value) + " and " + digits(top) + noun,
          value,
          OptionalDouble.of(top),
          false);
    }
    if (shape == 5) {
      int tens = 1 + random.nextInt(9);
      String factor = random.nextBoolean() ? "million" : "thousand";
      double scale = factor.equals("million") ? 1e6 : 1e3;
      return bounded(random, tens + " " + factor + noun, tens * scale);
    }
    String written = value < 100 && random.nextBoolean() ? spelled((int) value) : digits(value);
    return bounded(random, written + noun, value);
  }

  private static double value(Random random) {
    int size = random.nextInt(3);
    return size == 0
        ? 1 + random.nextInt(99)
        : size == 1 ? 100 + random.nextInt(900) : 1000.0 * (1 + random.nextInt(300));
  }

  private static QuantityPhrase bounded(Random random, String words, double value) {
    String[] least = {"more than", "over", "at least", "no fewer than", "upwards of"};
    String[] most = {"up to", "no more than", "at most", "fewer than", "as many as"};
    String[] about = {"about", "some", "around", "nearly", "roughly", "approximately", "almost"};
    OptionalDouble exactly = OptionalDouble.of(value);
    return switch (random.nextInt(4)) {
      case 0 ->
          new QuantityPhrase(
              pick(random, least) + " " + words, value, OptionalDouble.empty(), false);
      case 1 -> new QuantityPhrase(pick(random, most) + " " + words, 0, exactly, false);
      case 2 -> new QuantityPhrase(pick(random, about) + " " + words, value, exactly, true);
      default -> new QuantityPhrase(words, value, exactly, false);
    };
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static String digits(double value) {
    return NumberFormat.getIntegerInstance(Locale.US).format(value);
  }

  private static String spelled(int value) {
    if (value < 20) {
      return ONES[value - 1];
    }
    String tens = TENS[value / 10 - 2];
    return value % 10 == 0 ? tens : tens + "-" + ONES[value % 10 - 1];
  }
}
