package org.hearsay.read.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearsay.read.lexicon.WordShape;
import org.hearsay.read.text.Token;

/**
 * Finds the numbers of a sentence with their bounds.
 *
 * <p>A range takes the lower end of its first and the upper end of its last number. "Or more" opens
 * the interval above; "N-strong" counts. Rejected: reading "no" and "not one" as zero, because the
 * gold gives a negated claim no quantity.
 */
public final class QuantityReader {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "jan.",
          "feb",
          "feb.",
          "mar",
          "mar.",
          "apr",
          "apr.",
          "jun",
          "jun.",
          "jul",
          "jul.",
          "aug",
          "aug.",
          "sep",
          "sep.",
          "sept",
          "sept.",
          "oct",
          "oct.",
          "nov",
          "nov.",
          "dec",
          "dec.");
  private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥", "₩", "₽", "₹");
  private static final Set<String> ORDER =
      Set.of(
          "number",
          "no.",
          "unit",
          "type",
          "article",
          "resolution",
          "chapter",
          "section",
          "day",
          "mach",
          "line",
          "page",
          "paragraph",
          "phase",
          "juche",
          "year",
          "room",
          "office",
          "route");

  /** Years as bare numbers in news; a number outside is a count. */
  private static final int YEAR_FIRST = 1900;

  private static final int YEAR_LAST = 2099;

  /** Every number of the tokens, in order, none overlapping another. */
  public List<Measured> read(List<Token> tokens) {
    List<Measured> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Measured> number = at(tokens, i);
      number.ifPresent(found::add);
      i = number.map(Measured::endToken).orElse(i + 1);
    }
    return found;
  }

  private Optional<Measured> at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean couldBe = token.kind() == Token.Kind.NUMBER || token.isWord();
    if (!couldBe) {
      return Optional.empty();
    }
    if (designated(tokens, i)) {
      return Optional.of(odd(tokens, i, Measured.Kind.DESIGNATION));
    }
    Optional<Measured> odd = oddForm(tokens, i);
    return odd.isPresent() ? odd : numeral(tokens, i);
  }

  /** "155mm", "12th", "9:10", "20-30". */
  private static Optional<Measured> oddForm(List<Token> tokens, int i) {
    String form = tokens.get(i).lower();
    if (WordShape.is(form, "\\d+(st|nd|rd|th)")) {
      return Optional.of(odd(tokens, i, Measured.Kind.ORDINAL));
    }
    if (WordShape.is(form, "\\d{1,2}") && glued(tokens, i + 1, ":") && i + 2 < tokens.size()) {
      return Optional.of(clock(tokens, i));
    }
    if (WordShape.is(form, "\\d+(\\.\\d+)?(km|m|kg|mm|cm)")) {
      boolean bore = form.endsWith("mm") || form.endsWith("cm");
      return Optional.of(odd(tokens, i, bore ? Measured.Kind.DESIGNATION : Measured.Kind.DISTANCE));
    }
    if (WordShape.is(form, "\\d+[a-z]+.*") && !WordShape.is(form, "\\d+k")) {
      return Optional.of(odd(tokens, i, Measured.Kind.DESIGNATION));
    }
    return Optional.empty();
  }

  private static boolean glued(List<Token> tokens, int i, String... words) {
    return i < tokens.size() && List.of(words).contains(tokens.get(i).lower());
  }

  /** "9:10 p.m." */
  private static Measured clock(List<Token> tokens, int i) {
    int end = glued(tokens, i + 3, "a.m.", "p.m.", "am", "pm") ? i + 4 : i + 3;
    Measured hour = odd(tokens, i, Measured.Kind.CALENDAR);
    return new Measured(
        hour.span().hull(tokens.get(end - 1).span()),
        0,
        OptionalDouble.empty(),
        false,
        false,
        Measured.Kind.CALENDAR,
        "",
        i,
        end);
  }

  private static Measured odd(List<Token> tokens, int i, Measured.Kind kind) {
    return new Measured(
        tokens.get(i).span(), 0, OptionalDouble.empty(), false, false, kind, "", i, i + 1);
  }

  /** A number that is tied to a name by a hyphen or follows one: "KN-23", "Unit 731". */
  private static boolean designated(List<Token> tokens, int i) {
    if (i == 0 || tokens.get(i).kind() != Token.Kind.NUMBER) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean hyphen = before.is("-") && before.end() == tokens.get(i).start() && i >= 2;
    if (hyphen) {
      Token name = tokens.get(i - 2);
      return name.isWord() && name.end() == before.start() && !numberWord(name);
    }
    return ORDER.contains(before.lower());
  }

  private static boolean numberWord(Token token) {
    return NumberWords.SMALL.containsKey(token.lower()) || MONTHS.contains(token.lower());
  }

  private Optional<Measured> numeral(List<Token> tokens, int i) {
    NumeralParser parser = new NumeralParser(tokens);
    boolean between = tokens.get(i).is("between") || tokens.get(i).is("from");
    int first = between ? i + 1 : i;
    Optional<Numeral> one = parser.at(first);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    Optional<Numeral> two = range(tokens, one.get().end(), parser, between);
    if (between && two.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Shape(tokens, i, one.get(), two.orElse(one.get())).measured(this));
  }

  /** The second number of "10 to 12", "10-12", "two or three", "between 10 and 12". */
  private static Optional<Numeral> range(
      List<Token> tokens, int i, NumeralParser parser, boolean between) {
    if (i + 1 >= tokens.size()) {
      return Optional.empty();
    }
    String link = tokens.get(i).lower();
    boolean links =
        between
            ? link.equals("and") || link.equals("to")
            : link.equals("to") || link.equals("-") || link.equals("–") || link.equals("or");
    return links ? parser.at(i + 1) : Optional.empty();
  }

  /** Whether the numeral stands in a date or after a month. */
  boolean calendar(List<Token> tokens, int first, Numeral one) {
    String before = first > 0 ? tokens.get(first - 1).lower() : "";
    String after = one.end() < tokens.size() ? tokens.get(one.end()).lower() : "";
    boolean dayLike = !one.spelled() && one.low() <= 31;
    if (MONTHS.contains(before) && !one.spelled()) {
      return dayLike || isYear(tokens, first, one);
    }
    if (dayLike && MONTHS.contains(after)) {
      return true;
    }
    return isYear(tokens, first, one) && yearContext(tokens, first, one, before, after);
  }

  private static boolean isYear(List<Token> tokens, int first, Numeral one) {
    return !one.spelled()
        && WordShape.is(tokens.get(first).form(), "\\d{4}")
        && one.low() >= YEAR_FIRST
        && one.low() <= YEAR_LAST;
  }

  /** A bare four-digit number without a comma is a year unless a bound or a noun takes it. */
  private static boolean yearContext(
      List<Token> tokens, int first, Numeral one, String before, String after) {
    boolean bounded = Bounds.before(tokens, first).isPresent();
    boolean ends = one.end() >= tokens.size() || !tokens.get(one.end()).isWord();
    Set<String> leads =
        Set.of(
            "in", "since", "by", "from", "of", "until", "early", "late", "mid", "during", "to",
            "through", "before", "after", "and", "for", "till", ",", "(");
    return !bounded && (ends || leads.contains(before));
  }

  boolean currencyBefore(List<Token> tokens, int first) {
    if (first == 0) {
      return false;
    }
    String before = tokens.get(first - 1).form();
    return CURRENCY.contains(before) || before.endsWith("$");
  }
}
