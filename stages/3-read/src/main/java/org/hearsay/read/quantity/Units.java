package org.hearsay.read.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Units of measure: what a number is not a count of items by. */
final class Units {
  /** A unit's kind and its singular name. */
  record Unit(Measured.Kind kind, String name) {}

  private static final Map<String, Unit> BY_WORD = new HashMap<>();

  static {
    add(Measured.Kind.WEIGHT, "kg", "kg", "kilogram", "kilograms", "kilogramme", "kilogrammes");
    add(Measured.Kind.WEIGHT, "kg", "kilo", "kilos");
    add(Measured.Kind.WEIGHT, "tonne", "tonne", "tonnes", "ton", "tons");
    add(Measured.Kind.WEIGHT, "gram", "gram", "grams", "g");
    add(Measured.Kind.WEIGHT, "litre", "litre", "litres", "liter", "liters");
    add(Measured.Kind.WEIGHT, "barrel", "barrel", "barrels");
    add(Measured.Kind.DISTANCE, "km", "km", "kilometre", "kilometres", "kilometer", "kilometers");
    add(Measured.Kind.DISTANCE, "mile", "mile", "miles", "mi");
    add(Measured.Kind.DISTANCE, "m", "metre", "metres", "meter", "meters", "m");
    add(Measured.Kind.DISTANCE, "foot", "foot", "feet", "ft", "yard", "yards");
    add(Measured.Kind.DISTANCE, "mm", "millimetre", "millimetres", "millimeter", "millimeters");
    add(Measured.Kind.DISTANCE, "cm", "cm", "centimetre", "centimetres");
    add(Measured.Kind.DESIGNATION, "mm", "mm");
    add(Measured.Kind.DURATION, "second", "second", "seconds");
    add(Measured.Kind.DURATION, "minute", "minute", "minutes");
    add(Measured.Kind.DURATION, "hour", "hour", "hours", "hrs");
    add(Measured.Kind.DURATION, "day", "day", "days", "night", "nights");
    add(Measured.Kind.DURATION, "week", "week", "weeks", "fortnight", "fortnights");
    add(Measured.Kind.DURATION, "month", "month", "months");
    add(Measured.Kind.DURATION, "year", "year", "years", "decade", "decades", "century");
    add(Measured.Kind.PERCENT, "%", "%", "percent", "per", "pct", "percentage");
    add(Measured.Kind.MONEY, "dollar", "dollar", "dollars", "usd", "euro", "euros", "pound");
    add(
        Measured.Kind.MONEY,
        "dollar",
        "pounds",
        "won",
        "yen",
        "yuan",
        "rouble",
        "roubles",
        "ruble");
    add(Measured.Kind.MONEY, "dollar", "rubles", "rupees", "crore", "lira", "rial", "rials");
    add(Measured.Kind.MONEY, "dollar", "crown", "crowns", "krona", "kronor", "krone", "kroner");
    add(Measured.Kind.MONEY, "dollar", "koruna", "korunas", "zloty", "zlotys", "forint", "forints");
    add(
        Measured.Kind.MONEY,
        "dollar",
        "lei",
        "leva",
        "hryvnia",
        "hryvnias",
        "tenge",
        "manat",
        "lari");
    add(Measured.Kind.MONEY, "dollar", "dinar", "dinars", "dirham", "dirhams", "riyal", "riyals");
    add(
        Measured.Kind.MONEY,
        "dollar",
        "shekel",
        "shekels",
        "franc",
        "francs",
        "birr",
        "naira",
        "rand");
    add(
        Measured.Kind.MONEY,
        "dollar",
        "peso",
        "pesos",
        "reais",
        "baht",
        "rupiah",
        "ringgit",
        "dong");
    add(Measured.Kind.MONEY, "dollar", "renminbi", "taka", "afghanis");
    add(Measured.Kind.CALENDAR, "clock", "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock");
    add(Measured.Kind.OTHER, "knot", "knot", "knots", "kph", "mph", "degree", "degrees");
    add(Measured.Kind.OTHER, "watt", "kw", "mw", "megawatt", "megawatts", "gigawatt", "hertz");
    add(Measured.Kind.OTHER, "kiloton", "kiloton", "kilotons", "megaton", "megatons");
    add(Measured.Kind.OTHER, "times", "times", "fold", "%-plus");
  }

  private Units() {}

  private static void add(Measured.Kind kind, String name, String... words) {
    for (String word : words) {
      BY_WORD.put(word, new Unit(kind, name));
    }
  }

  static Optional<Unit> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
