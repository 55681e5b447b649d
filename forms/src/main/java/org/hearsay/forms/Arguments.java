package org.hearsay.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.model.Country;
import org.hearsay.model.Days;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Time;

/** The arguments of a claim, each an object with its span, or null. */
final class Arguments {
  private Arguments() {}

  static JsonNode party(Optional<Party> party, CodePoints offsets) {
    return party
        .<JsonNode>map(
            p -> {
              ObjectNode node = span(p.span(), offsets).put("name", p.name());
              Json.put(node, "country", p.country().map(Country::code));
              return node;
            })
        .orElse(NullNode.instance);
  }

  static JsonNode item(Optional<Item> item, CodePoints offsets) {
    return item.<JsonNode>map(i -> span(i.span(), offsets).put("class", i.itemClass().name()))
        .orElse(NullNode.instance);
  }

  static JsonNode quantity(Optional<Quantity> quantity, CodePoints offsets) {
    return quantity
        .<JsonNode>map(
            q -> {
              ObjectNode node = span(q.span(), offsets);
              Json.putNumber(node, "low", q.low());
              if (q.high().isPresent()) {
                Json.putNumber(node, "high", q.high().getAsDouble());
              } else {
                node.putNull("high");
              }
              node.put("approximate", q.approximate()).put("vague", q.vague());
              Json.put(node, "unit", q.unit());
              return node;
            })
        .orElse(NullNode.instance);
  }

  static JsonNode place(Optional<Place> place, CodePoints offsets) {
    return place
        .<JsonNode>map(
            p -> {
              ObjectNode node = span(p.span(), offsets).put("name", p.name());
              Json.put(node, "country", p.country().map(Country::code));
              p.point().ifPresent(at -> node.put("lat", at.lat()).put("lon", at.lon()));
              return node;
            })
        .orElse(NullNode.instance);
  }

  static JsonNode time(Optional<Time> time, CodePoints offsets) {
    return time.<JsonNode>map(
            t -> {
              ObjectNode node = span(t.span(), offsets);
              Json.put(node, "start", t.days().map(d -> d.start().toString()));
              Json.put(node, "end", t.days().map(d -> d.end().toString()));
              return node;
            })
        .orElse(NullNode.instance);
  }

  static Party party(JsonNode node, CodePoints offsets, String text) {
    var span = offsets.read(node.path("span"));
    return new Party(span, Json.text(node, "name").orElseGet(() -> span.in(text)), country(node));
  }

  static Item item(JsonNode node, CodePoints offsets) {
    return new Item(
        offsets.read(node.path("span")), new ItemClass(Json.text(node, "class").orElse("weapons")));
  }

  static Quantity quantity(JsonNode node, CodePoints offsets) {
    JsonNode high = node.path("high");
    return new Quantity(
        offsets.read(node.path("span")),
        node.path("low").asDouble(),
        high.isNumber() ? OptionalDouble.of(high.asDouble()) : OptionalDouble.empty(),
        node.path("approximate").asBoolean(),
        node.path("vague").asBoolean(),
        Json.text(node, "unit"));
  }

  static Place place(JsonNode node, CodePoints offsets, String text) {
    var span = offsets.read(node.path("span"));
    return new Place(
        span, Json.text(node, "name").orElseGet(() -> span.in(text)), country(node), point(node));
  }

  static Time time(JsonNode node, CodePoints offsets) {
    Optional<LocalDate> start = Json.text(node, "start").map(LocalDate::parse);
    Optional<LocalDate> end = Json.text(node, "end").map(LocalDate::parse);
    return new Time(offsets.read(node.path("span")), start.map(s -> new Days(s, end.orElse(s))));
  }

  static Optional<Country> country(JsonNode node) {
    return Json.text(node, "country").map(Country::new);
  }

  static Optional<GeoPoint> point(JsonNode node) {
    return node.path("lat").isNumber() && node.path("lon").isNumber()
        ? Optional.of(new GeoPoint(node.get("lat").asDouble(), node.get("lon").asDouble()))
        : Optional.empty();
  }

  private static ObjectNode span(org.hearsay.model.Span span, CodePoints offsets) {
    ObjectNode node = Json.object();
    offsets.write(node.putArray("span"), span);
    return node;
  }
}
