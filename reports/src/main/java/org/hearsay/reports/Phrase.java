package org.hearsay.reports;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Days;
import org.hearsay.model.Item;
import org.hearsay.model.Quantity;
import org.hearsay.model.Time;

/** Parts of a claim in English. */
final class Phrase {
  private Phrase() {}

  /** "transfer of about 1,500 troops, done": a claim in a line of data. */
  static String gist(Claim claim) {
    String what = things(claim.quantity(), claim.item());
    String about = what.isEmpty() ? "" : ": " + what;
    return claim.type().noun() + about + ", " + claim.status().code().replace('-', ' ');
  }

  /** "about 1,500 troops", "13,000 containers of ammunition", "troops", "a submarine"; or empty. */
  static String things(Optional<Quantity> quantity, Optional<Item> item) {
    String name = item.map(i -> i.itemClass().name()).orElse("");
    return quantity.map(q -> figure(q, name)).orElse(English.plural(name));
  }

  /** The figure with what it counts. */
  static String figure(Quantity q, String item) {
    String unit = q.unit().orElse("");
    boolean one = q.low() == 1 && q.high().orElse(2) == 1;
    if (measures(unit)) {
      return q.inWords()
          + " "
          + (one ? unit : English.plural(unit))
          + (item.isEmpty() || item.equals(unit) ? "" : " of " + English.plural(item));
    }
    if (English.mass(item) && unit.isEmpty()) {
      return q.inWords() + " units of " + item;
    }
    boolean byUnit = item.isEmpty() || English.mass(item);
    String counted = byUnit ? (unit.isEmpty() ? "item" : unit) : item;
    return one && English.countable(counted)
        ? "one " + counted
        : q.inWords() + " " + English.plural(counted);
  }

  /** Whether a unit counts packages or weight and not the items themselves. */
  private static boolean measures(String unit) {
    return unit.matches(
        "container|kg|kilogram|ton|tonne|shipment|litre|crate|batch|billion|million|round");
  }

  /** "on 8 Oct 2024", "in Oct 2024", "from 8 to 13 Oct 2024". */
  static String when(Days days) {
    LocalDate from = days.start();
    LocalDate to = days.end();
    String words = days.inWords();
    if (from.equals(to)) {
      return "on " + words;
    }
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    return wholeMonths && !words.contains(" – ")
        ? "in " + words
        : "from " + words.replace(" – ", " to ").replace("–", " to ");
  }

  /** One side of a conflict: the value that clashes, and whose it is. */
  static String side(ConflictKind kind, Said said) {
    return value(kind, said) + " (" + said.claim().voice() + ")";
  }

  /** The value that clashes. */
  static String value(ConflictKind kind, Said said) {
    Claim claim = said.claim();
    String item = claim.item().map(i -> i.itemClass().name()).orElse("");
    return switch (kind) {
      case QUANTITY -> claim.quantity().map(q -> figure(q, item)).orElse("no figure");
      case TIME -> claim.time().flatMap(Time::days).map(Days::inWords).orElse("no date");
      case PLACE -> claim.place().map(p -> p.name()).orElse("no place");
      case ASSERTION -> said.negates() ? "denies" : "asserts";
    };
  }

  static String revision(String voice, Said before, Said after) {
    return voice + " now tells " + value(after.claim()) + ", before " + value(before.claim()) + ".";
  }

  static String value(Claim claim) {
    String item = claim.item().map(i -> i.itemClass().name()).orElse("");
    return claim
        .quantity()
        .map(q -> figure(q, item))
        .or(() -> claim.time().flatMap(Time::days).map(Days::inWords))
        .orElse("no figure");
  }
}
