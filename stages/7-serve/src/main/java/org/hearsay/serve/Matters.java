package org.hearsay.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Country;
import org.hearsay.model.Place;

/**
 * The matter that a happening belongs to: the states of its parties, by name in the alphabet's
 * order, so that a transfer and its denial, and the treaty behind both, stand together.
 */
final class Matters {
  static final String NO_STATE = "No state is told";

  private Matters() {}

  static String of(HappeningLine line) {
    List<String> states =
        Stream.of(actor(line), counterpart(line))
            .flatMap(Optional::stream)
            .map(Countries::name)
            .distinct()
            .sorted()
            .toList();
    return states.isEmpty()
        ? place(line).map(Countries::name).orElse(NO_STATE)
        : Wording.and(states);
  }

  static Optional<Country> actor(HappeningLine line) {
    return most(
        line.claims().stream()
            .flatMap(t -> t.claim().actor().stream())
            .flatMap(p -> p.country().stream()));
  }

  static Optional<Country> counterpart(HappeningLine line) {
    return most(
        line.claims().stream()
            .flatMap(t -> t.claim().counterpart().stream())
            .flatMap(p -> p.country().stream()));
  }

  /** Who gives, by state where that is known; empty where nobody tells. */
  static String from(HappeningLine line) {
    return actor(line).map(Countries::name).orElse(line.actor());
  }

  /** Who receives; empty where nobody tells, or where it would be the giver himself. */
  static String to(HappeningLine line) {
    String to = counterpart(line).map(Countries::name).orElse(line.counterpart());
    return to.equals(from(line)) ? "" : to;
  }

  static Optional<Country> place(HappeningLine line) {
    return most(
        line.claims().stream()
            .flatMap(t -> t.claim().place().stream())
            .flatMap((Place p) -> p.country().stream()));
  }

  private static Optional<Country> most(Stream<Country> countries) {
    return HappeningLine.most(countries.map(Country::code)).map(Country::new);
  }
}
