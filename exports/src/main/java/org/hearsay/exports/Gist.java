package org.hearsay.exports;

import org.hearsay.model.Claim;
import org.hearsay.model.Days;
import org.hearsay.model.Item;
import org.hearsay.model.Place;
import org.hearsay.model.Time;

/** A claim in one line of Hearsay's words, for titles and abstracts. */
final class Gist {
  private Gist() {}

  /**
   * "North Korea: transfer of about 1,500 troops to Russia, Vladivostok, 2024-10-01/2024-10-31".
   */
  static String of(Claim claim) {
    StringBuilder line = new StringBuilder();
    claim.actor().ifPresent(a -> line.append(a.name()).append(": "));
    line.append(claim.type().noun());
    String what = what(claim);
    line.append(what.isEmpty() ? "" : " of " + what);
    claim.counterpart().ifPresent(c -> line.append(" (").append(c.name()).append(")"));
    claim.place().map(Place::name).ifPresent(p -> line.append(", ").append(p));
    claim.time().flatMap(Time::days).map(Gist::days).ifPresent(d -> line.append(", ").append(d));
    return line.toString();
  }

  private static String what(Claim claim) {
    String item = claim.item().map(Item::itemClass).map(i -> i.name()).orElse("");
    return claim
        .quantity()
        .map(q -> q.inWords() + " " + (item.isEmpty() ? q.unit().orElse("items") : item))
        .orElse(item);
  }

  private static String days(Days days) {
    return days.start().equals(days.end())
        ? days.start().toString()
        : days.start() + "/" + days.end();
  }
}
