package org.hearsay.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.hearsay.model.Judgement.Field;

/**
 * A claim with some fields as a person reads them. An argument keeps the words it had; one that the
 * reader missed points at the trigger, the only words that surely belong to the claim.
 */
final class Mending {
  private Mending() {}

  /**
   * @throws IllegalArgumentException where a value is none of the field's
   */
  static Claim of(Claim c, Map<Field, String> values) {
    if (values.isEmpty()) {
      return c;
    }
    return ClaimCopy.of(c)
        .type(coded(values, Field.TYPE, EventType::of, c.type()))
        .actor(party(c, values, Field.ACTOR, c.actor()))
        .counterpart(party(c, values, Field.COUNTERPART, c.counterpart()))
        .item(item(c, values))
        .quantity(quantity(c, values))
        .place(place(c, values))
        .time(time(c, values))
        .status(coded(values, Field.STATUS, Status::of, c.status()))
        .polarity(coded(values, Field.POLARITY, Polarity::of, c.polarity()))
        .certainty(coded(values, Field.CERTAINTY, Certainty::of, c.certainty()))
        .made();
  }

  static Claim sure(Claim c, Confidence confidence) {
    return ClaimCopy.of(c).confidence(confidence).made();
  }

  private static <T> T coded(
      Map<Field, String> values, Field field, Function<String, T> of, T before) {
    String value = values.getOrDefault(field, "");
    return value.isBlank() ? before : of.apply(value);
  }

  private static Optional<Party> party(
      Claim c, Map<Field, String> values, Field field, Optional<Party> before) {
    if (!values.containsKey(field)) {
      return before;
    }
    String name = values.getOrDefault(field, "").strip();
    if (name.isEmpty() || before.filter(p -> p.name().equals(name)).isPresent()) {
      return name.isEmpty() ? Optional.empty() : before;
    }
    return Optional.of(
        new Party(before.map(Party::span).orElse(c.trigger()), name, Optional.empty()));
  }

  private static Optional<Item> item(Claim c, Map<Field, String> values) {
    if (!values.containsKey(Field.ITEM)) {
      return c.item();
    }
    String name = values.getOrDefault(Field.ITEM, "").strip();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Item(c.item().map(Item::span).orElse(c.trigger()), new ItemClass(name)));
  }

  private static Optional<Quantity> quantity(Claim c, Map<Field, String> values) {
    if (!values.containsKey(Field.LOW) && !values.containsKey(Field.HIGH)) {
      return c.quantity();
    }
    String low = values.getOrDefault(Field.LOW, "").strip();
    String high = values.getOrDefault(Field.HIGH, "").strip();
    if (low.isEmpty() && high.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Quantity(
            c.quantity().map(Quantity::span).orElse(c.trigger()),
            low.isEmpty() ? 0 : number(low),
            high.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(high)),
            c.quantity().map(Quantity::approximate).orElse(false),
            c.quantity().map(Quantity::vague).orElse(false),
            c.quantity().flatMap(Quantity::unit)));
  }

  private static double number(String written) {
    try {
      return Double.parseDouble(written.replace(",", ""));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no number: " + written, e);
    }
  }

  private static Optional<Place> place(Claim c, Map<Field, String> values) {
    if (!values.containsKey(Field.PLACE)) {
      return c.place();
    }
    String name = values.getOrDefault(Field.PLACE, "").strip();
    if (name.isEmpty() || c.place().filter(p -> p.name().equals(name)).isPresent()) {
      return name.isEmpty() ? Optional.empty() : c.place();
    }
    Span span = c.place().map(Place::span).orElse(c.trigger());
    return Optional.of(new Place(span, name, Optional.empty(), Optional.empty()));
  }

  private static Optional<Time> time(Claim c, Map<Field, String> values) {
    if (!values.containsKey(Field.START) && !values.containsKey(Field.END)) {
      return c.time();
    }
    String start = values.getOrDefault(Field.START, "").strip();
    String end = values.getOrDefault(Field.END, "").strip();
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate from = LocalDate.parse(start.isEmpty() ? end : start);
      LocalDate to = LocalDate.parse(end.isEmpty() ? start : end);
      Span span = c.time().map(Time::span).orElse(c.trigger());
      return Optional.of(new Time(span, Optional.of(new Days(from, to))));
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException("no date: " + start + " " + end, e);
    }
  }
}
