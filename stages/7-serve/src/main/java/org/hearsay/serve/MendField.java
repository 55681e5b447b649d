package org.hearsay.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Polarity;
import org.hearsay.model.Quantity;
import org.hearsay.model.Status;
import org.hearsay.model.Time;

/**
 * A field of the form in which a person mends a claim.
 *
 * @param options the values it may take; empty where it is free
 */
record MendField(String name, String label, String value, List<String> options) {
  static List<MendField> of(Claim c) {
    Optional<Days> days = c.time().flatMap(Time::days);
    return List.of(
        new MendField("type", "Event", c.type().code(), codes(EventType.values(), EventType::code)),
        free("actor", "Actor", c.actor().map(Party::name)),
        free("counterpart", "Counterpart", c.counterpart().map(Party::name)),
        new MendField("item", "Item", c.item().map(i -> i.itemClass().name()).orElse(""), items()),
        free("low", "At least", c.quantity().map(Quantity::low).map(MendField::plain)),
        free("high", "At most", c.quantity().flatMap(MendField::high)),
        free("place", "Place", c.place().map(Place::name)),
        free("start", "First day", days.map(d -> d.start().toString())),
        free("end", "Last day", days.map(d -> d.end().toString())),
        new MendField("status", "Status", c.status().code(), codes(Status.values(), Status::code)),
        new MendField(
            "polarity", "Polarity", c.polarity().code(), codes(Polarity.values(), Polarity::code)),
        new MendField(
            "certainty",
            "Certainty",
            c.certainty().code(),
            codes(Certainty.values(), Certainty::code)));
  }

  private static MendField free(String name, String label, Optional<String> value) {
    return new MendField(name, label, value.orElse(""), List.of());
  }

  private static <E> List<String> codes(E[] values, Function<E, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  private static List<String> items() {
    List<String> items = new ArrayList<>(List.of(""));
    items.addAll(ItemClass.names());
    return items;
  }

  private static Optional<String> high(Quantity quantity) {
    return quantity.high().isPresent()
        ? Optional.of(plain(quantity.high().getAsDouble()))
        : Optional.empty();
  }

  private static String plain(double value) {
    return Wording.number(value).replace(",", "");
  }
}
