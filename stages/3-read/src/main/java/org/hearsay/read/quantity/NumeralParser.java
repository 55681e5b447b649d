package org.hearsay.read.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.read.text.Token;

/** Reads one numeral: digits or words, with its factors. */
final class NumeralParser {
  private static final Set<String> AFTER_A =
      Set.of("hundred", "thousand", "million", "billion", "dozen");

  private final List<Token> tokens;

  NumeralParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The numeral that starts at the token; empty where none does. */
  Optional<Numeral> at(int i) {
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    return vague(i).or(() -> half(i)).or(() -> article(i)).or(() -> plain(i)).map(this::factors);
  }

  private Optional<Numeral> vague(int i) {
    String word = word(i);
    if (word.equals("a") && (word(i + 1).equals("few") || word(i + 1).equals("handful"))) {
      return Optional.of(vagueScaled(3, 9, i + 2));
    }
    if (word.equals("several")) {
      return Optional.of(vagueScaled(3, 9, i + 1));
    }
    if (word.equals("a") && word(i + 1).equals("couple")) {
      return Optional.of(Numeral.exact(2, true, ofAfter(i + 2)));
    }
    if (word.equals("a") && (word(i + 1).equals("pair") || word(i + 1).equals("brace"))) {
      return Optional.of(Numeral.exact(2, true, i + 2));
    }
    double[] bounds = word.equals("few") ? null : NumberWords.VAGUE.get(word);
    if (bounds == null) {
      return Optional.empty();
    }
    double factor = word.equals("scores") ? 1 : 0;
    int end = i + 1;
    double[] next = word(i + 1).equals("of") ? NumberWords.VAGUE.get(word(i + 2)) : null;
    if (next != null && factor == 0 && !word.equals("several")) {
      double scale = next[0] / 2;
      return Optional.of(tensOf(word, bounds, scale, i + 3));
    }
    return Optional.of(new Numeral(bounds[0], bounds[1], true, true, end));
  }

  /** "hundreds of thousands": from twice the product to the last number below ten of them. */
  private static Numeral tensOf(String word, double[] bounds, double scale, int end) {
    double first = bounds[0];
    double last = (word.equals("dozens") ? 100 : bounds[1] + 1) * scale - 1;
    return new Numeral(first * scale, last, true, true, end);
  }

  /** "several hundred", "a few thousand". */
  private Numeral vagueScaled(double low, double high, int end) {
    Double factor = NumberWords.FACTORS.get(word(end));
    if (factor == null) {
      return new Numeral(low, high, true, true, end);
    }
    double top = (high + 1) * factor - 1;
    return new Numeral(low * factor, top, true, true, end + 1);
  }

  private Optional<Numeral> half(int i) {
    if (!word(i).equals("half")) {
      return Optional.empty();
    }
    int at = word(i + 1).equals("a") ? i + 2 : i + 1;
    Double factor = NumberWords.FACTORS.get(word(at));
    return factor == null ? Optional.empty() : Optional.of(Numeral.exact(factor / 2, true, at + 1));
  }

  private Optional<Numeral> article(int i) {
    if (!word(i).equals("a") && !word(i).equals("one")) {
      return Optional.empty();
    }
    if (word(i).equals("a") && word(i + 1).equals("single")) {
      return Optional.of(Numeral.exact(1, true, i + 2));
    }
    if (!AFTER_A.contains(word(i + 1))) {
      return Optional.empty();
    }
    double value = NumberWords.FACTORS.getOrDefault(word(i + 1), 1.0);
    return Optional.of(and(Numeral.exact(value, true, i + 2)));
  }

  private Optional<Numeral> plain(int i) {
    Token token = tokens.get(i);
    Optional<Double> digits = NumberWords.digits(token.form());
    if (digits.isPresent()) {
      return Optional.of(Numeral.exact(digits.get(), false, i + 1));
    }
    Integer value = NumberWords.SMALL.get(token.lower());
    if (value == null) {
      return tens(i);
    }
    if (value >= 20 && value % 10 == 0) {
      int unitAt = word(i + 1).equals("-") ? i + 2 : i + 1;
      Integer ones = NumberWords.SMALL.get(word(unitAt));
      if (ones != null && ones < 10) {
        return Optional.of(Numeral.exact(value + ones, true, unitAt + 1));
      }
    }
    return Optional.of(and(Numeral.exact(value, true, i + 1)));
  }

  private Optional<Numeral> tens(int i) {
    if (word(i).equals("tens") && word(i + 1).equals("of")) {
      double[] next = NumberWords.VAGUE.get(word(i + 2));
      if (next != null && next[0] >= 2000) {
        double scale = next[0] / 2;
        return Optional.of(new Numeral(20 * scale, 100 * scale - 1, true, true, i + 3));
      }
    }
    return Optional.empty();
  }

  /** Factors after the number: "8 million", "two hundred thousand", "three dozen". */
  private Numeral factors(Numeral number) {
    Numeral at = number;
    while (true) {
      int next = word(at.end()).equals("-") ? at.end() + 1 : at.end();
      Double factor = NumberWords.FACTORS.get(word(next));
      if (factor == null || at.vague()) {
        return at;
      }
      at = and(at.times(factor, next + 1));
    }
  }

  /** "a hundred and twenty", "two thousand five hundred". */
  private Numeral and(Numeral number) {
    int at = word(number.end()).equals("and") ? number.end() + 1 : number.end();
    Integer more = NumberWords.SMALL.get(word(at));
    if (more == null || number.low() < 100 || !number.spelled()) {
      return number;
    }
    boolean joined = at > number.end();
    Optional<Numeral> rest = plain(at);
    if (rest.isEmpty() || (joined && NumberWords.FACTORS.containsKey(word(rest.get().end())))) {
      return number;
    }
    Numeral low = factorsOnce(rest.get());
    return low.low() < number.low()
        ? Numeral.exact(number.low() + low.low(), true, low.end())
        : number;
  }

  private Numeral factorsOnce(Numeral number) {
    Double factor = NumberWords.FACTORS.get(word(number.end()));
    return factor == null ? number : number.times(factor, number.end() + 1);
  }

  private int ofAfter(int i) {
    return word(i).equals("of") ? i + 1 : i;
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
