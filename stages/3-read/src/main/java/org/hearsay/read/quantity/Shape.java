package org.hearsay.read.quantity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.model.Span;
import org.hearsay.read.text.Token;

/** One or two numerals on their way to a measured interval. */
final class Shape {
  private final List<Token> tokens;
  private final int first;
  private final Numeral one;
  private final Numeral two;

  Shape(List<Token> tokens, int first, Numeral one, Numeral two) {
    this.tokens = tokens;
    this.first = first;
    this.one = one;
    this.two = two;
  }

  Measured measured(QuantityReader reader) {
    boolean range = one != two;
    double low = range ? scaledLow() : one.low();
    double high = two.high();
    if (range && high < low) {
      return new Shape(tokens, first, one, one).measured(reader);
    }
    Optional<Bounds.Found> bound = before();
    int from = bound.map(Bounds.Found::first).orElse(first);
    int end = two.end();
    OptionalDouble top = OptionalDouble.of(high);
    boolean approximate = bound.filter(b -> b.bounds() == Bounds.ABOUT).isPresent();
    if (bound.filter(b -> b.bounds() == Bounds.AT_LEAST).isPresent()) {
      top = OptionalDouble.empty();
    } else if (bound.filter(b -> b.bounds() == Bounds.AT_MOST).isPresent()) {
      low = 0;
    }
    int more = orMore(end);
    if (more > end) {
      top = OptionalDouble.empty();
      end = more;
    }
    int so = orSo(end);
    approximate |= so > end;
    end = so;
    return finished(reader, low, top, approximate, from, end);
  }

  /** "8 to 10 million" shares its factor. */
  private double scaledLow() {
    boolean shared = one.low() < 1000 && two.high() >= 1000 && one.low() <= 999;
    if (!shared || two.spelled() && !one.spelled()) {
      return one.low();
    }
    String last = tokens.get(two.end() - 1).lower();
    double scaled = one.low() * NumberWords.FACTORS.getOrDefault(last, 1.0);
    return scaled <= two.high() ? scaled : one.low();
  }

  private Optional<Bounds.Found> before() {
    int at = first > 0 && tokens.get(first - 1).is("the") ? first - 1 : first;
    return Bounds.before(tokens, first).or(() -> currencyBound(at));
  }

  /** "over $ 3 million": the sign stands between. */
  private Optional<Bounds.Found> currencyBound(int at) {
    return at > 0 && tokens.get(at - 1).form().endsWith("$")
        ? Bounds.before(tokens, at - 1)
        : Optional.empty();
  }

  private int orMore(int end) {
    if (word(end).equals("or") && (word(end + 1).equals("more") || word(end + 1).equals("over"))) {
      return end + 2;
    }
    if (word(end).equals("+")) {
      return end + 1;
    }
    return (word(end).equals("-") && word(end + 1).equals("plus")) ? end + 2 : end;
  }

  private int orSo(int end) {
    return word(end).equals("or") && word(end + 1).equals("so") ? end + 2 : end;
  }

  private Measured finished(
      QuantityReader reader,
      double low,
      OptionalDouble top,
      boolean approximate,
      int from,
      int end) {
    boolean vague = one.vague() || two.vague();
    Span span = tokens.get(from).span().hull(tokens.get(end - 1).span());
    Measured.Kind kind = Measured.Kind.COUNT;
    String unit = "";
    int stop = end;
    if (reader.currencyBefore(tokens, first)) {
      kind = Measured.Kind.MONEY;
    } else if (reader.calendar(tokens, first, one)) {
      kind = Measured.Kind.CALENDAR;
    } else {
      int at = word(end).equals("-") ? end + 1 : end;
      Optional<Units.Unit> found = unit(at);
      if (found.isPresent()) {
        kind = found.get().kind();
        unit = found.get().name();
        stop = at + 1;
      } else if (at > end && !word(at).equals("strong") && !two.vague()) {
        kind = Measured.Kind.OTHER;
      }
    }
    return new Measured(span, low, top, approximate, vague, kind, unit, from, stop);
  }

  /** The unit of measure at the token; "nautical miles" and "square metres" too. */
  private Optional<Units.Unit> unit(int at) {
    String word = word(at);
    if (word.equals("nautical") || word.equals("square") || word.equals("metric")) {
      return Units.of(word(at + 1));
    }
    if (word.equals("more") || word.equals("further")) {
      return Units.of(word(at + 1)).filter(u -> u.kind() == Measured.Kind.DURATION);
    }
    return word.equals("per") && !word(at + 1).equals("cent") ? Optional.empty() : Units.of(word);
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
