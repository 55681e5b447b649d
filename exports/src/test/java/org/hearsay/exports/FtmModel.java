package org.hearsay.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** FollowTheMoney's own model, as its npm package carries it, holding entities to its rules. */
record FtmModel(JsonNode schemata, JsonNode types) {
  private static final String DAY = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  static FtmModel read() throws Exception {
    try (InputStream in = FtmModel.class.getResourceAsStream("followthemoney-4.5.2.json")) {
      JsonNode model = new ObjectMapper().readTree(in);
      return new FtmModel(model.get("schemata"), model.get("types"));
    }
  }

  void valid(List<JsonNode> entities) {
    Map<String, String> schemas = new HashMap<>();
    for (JsonNode e : entities) {
      assertEquals(null, schemas.put(e.get("id").asText(), e.get("schema").asText()), "twice");
    }
    for (JsonNode e : entities) {
      valid(e, schemas);
    }
  }

  private void valid(JsonNode entity, Map<String, String> schemas) {
    String schema = entity.get("schema").asText();
    assertTrue(schemata.has(schema), schema);
    assertFalse(schemata.path(schema).path("abstract").asBoolean(), schema + " is abstract");
    JsonNode properties = entity.get("properties");
    for (String required : required(schema, new HashSet<>())) {
      assertTrue(properties.has(required), schema + " needs " + required);
    }
    properties
        .properties()
        .forEach(
            p -> {
              JsonNode property =
                  property(schema, p.getKey())
                      .orElseThrow(() -> new AssertionError(schema + " has no " + p.getKey()));
              assertFalse(property.path("stub").asBoolean(), p.getKey() + " is a stub");
              assertTrue(p.getValue().isArray() && !p.getValue().isEmpty(), p.toString());
              p.getValue().forEach(v -> value(property, v, schemas));
            });
  }

  private Set<String> required(String schema, Set<String> into) {
    schemata.path(schema).path("required").forEach(r -> into.add(r.asText()));
    schemata.path(schema).path("extends").forEach(up -> required(up.asText(), into));
    return into;
  }

  private Optional<JsonNode> property(String schema, String name) {
    JsonNode own = schemata.path(schema).path("properties").path(name);
    if (!own.isMissingNode()) {
      return Optional.of(own);
    }
    for (JsonNode up : schemata.path(schema).path("extends")) {
      Optional<JsonNode> inherited = property(up.asText(), name);
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return Optional.empty();
  }

  private boolean isA(String schema, String range) {
    if (schema.equals(range)) {
      return true;
    }
    for (JsonNode up : schemata.path(schema).path("extends")) {
      if (isA(up.asText(), range)) {
        return true;
      }
    }
    return false;
  }

  private void value(JsonNode property, JsonNode value, Map<String, String> schemas) {
    assertTrue(value.isTextual() && !value.asText().isBlank(), property + " " + value);
    String text = value.asText();
    switch (property.get("type").asText()) {
      case "entity" -> {
        assertTrue(schemas.containsKey(text), "refers to nothing: " + text);
        assertTrue(
            isA(schemas.get(text), property.get("range").asText()),
            property.get("qname") + " refers to a " + schemas.get(text));
      }
      case "country", "language" -> {
        String type = property.get("type").asText();
        assertTrue(types.path(type).path("values").has(text), text);
      }
      case "date" -> assertTrue(text.matches(DAY), text);
      case "url" -> assertTrue(text.matches("https?://.+"), text);
      default -> assertTrue(text.length() <= property.path("maxLength").asInt(65_000), text);
    }
  }
}
