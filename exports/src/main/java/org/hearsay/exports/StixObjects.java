package org.hearsay.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Country;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Place;

/**
 * The objects of a bundle that others refer to, and what all objects have (STIX 2.1, section 3).
 */
final class StixObjects {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** Identities, places and the extension have no day of their own: when their names were made. */
  static final Instant ALWAYS = Instant.parse("2026-01-01T00:00:00Z");

  static final String HEARSAY = "identity--" + Nodes.uuid("stix", "hearsay");
  static final String EXTENSION = "extension-definition--" + Nodes.uuid("stix", "provenance 1");

  private final Map<String, ObjectNode> referred = new LinkedHashMap<>();

  StixObjects() {
    referred.put(
        HEARSAY,
        object("identity", HEARSAY, ALWAYS, ALWAYS)
            .put("name", "Hearsay")
            .put("identity_class", "system"));
    ObjectNode extension = object("extension-definition", EXTENSION, ALWAYS, ALWAYS);
    extension.put("name", "Hearsay provenance");
    extension.put(
        "description",
        "What leads back from a note or opinion to the words it rests on (claim), and how many"
            + " independent origins stand behind a report (happening).");
    extension.put("schema", "docs/formats/exports.md of Hearsay, section STIX 2.1");
    extension.put("version", "1.0.0");
    extension.putArray("extension_types").add("property-extension");
    referred.put(EXTENSION, extension);
  }

  Collection<ObjectNode> referred() {
    return referred.values();
  }

  /** An object with the properties that all have. */
  static ObjectNode object(String type, String id, Instant created, Instant modified) {
    ObjectNode node = Nodes.object().put("type", type).put("spec_version", "2.1").put("id", id);
    if (!id.equals(HEARSAY)) {
      node.put("created_by_ref", HEARSAY);
    }
    return node.put("created", time(created)).put("modified", time(modified));
  }

  /** The property extension of an object. */
  static ObjectNode extension(ObjectNode node) {
    return node.putObject("extensions")
        .putObject(EXTENSION)
        .put("extension_type", "property-extension");
  }

  /** The same without nulls and empty lists, which STIX does not know (sections 2.9 and 3.1). */
  static ObjectNode told(ObjectNode node) {
    ObjectNode told = Nodes.object();
    node.properties()
        .forEach(
            p -> {
              JsonNode value =
                  p.getValue() instanceof ObjectNode object ? told(object) : p.getValue();
              if (!value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
                told.set(p.getKey(), value);
              }
            });
    return told;
  }

  /** A timestamp (section 2.13), to the millisecond. */
  static String time(Instant at) {
    return MILLISECONDS.format(at);
  }

  /** The identity's name. */
  String identity(Somebody somebody) {
    String id = "identity--" + Nodes.uuid("identity", somebody.name());
    referred.computeIfAbsent(
        id,
        i -> {
          ObjectNode node = object("identity", i, ALWAYS, ALWAYS).put("name", somebody.name());
          node.put(
              "identity_class",
              somebody.kind() == Somebody.Kind.PERSON ? "individual" : "organization");
          if (somebody.kind() == Somebody.Kind.STATE) {
            node.putArray("sectors").add("government-national");
          }
          return node;
        });
    return id;
  }

  /** The location's name; a place of which neither country nor point is known is none in STIX. */
  Optional<String> location(Place place) {
    if (place.country().isEmpty() && place.point().isEmpty()) {
      return Optional.empty();
    }
    String id = "location--" + Nodes.uuid("location", place.name() + place.point());
    referred.computeIfAbsent(
        id,
        i -> {
          ObjectNode node = object("location", i, ALWAYS, ALWAYS).put("name", place.name());
          place.country().map(Country::code).ifPresent(c -> node.put("country", c));
          place.point().ifPresent(p -> point(node, p));
          return node;
        });
    return Optional.of(id);
  }

  private static void point(ObjectNode node, GeoPoint point) {
    node.put("latitude", point.lat()).put("longitude", point.lon());
  }
}
