package org.hearsay.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a value may look like: a JSON Schema (draft 2020-12), which OpenAPI 3.1 takes as it is. */
public final class Shape {
  private final ObjectNode schema;

  private Shape(ObjectNode schema) {
    this.schema = schema;
  }

  private static Shape typed(String type) {
    Shape shape = new Shape(JsonNodeFactory.instance.objectNode());
    shape.schema.put("type", type);
    return shape;
  }

  public static Shape string() {
    return typed("string");
  }

  /** A string of a format that JSON Schema names. */
  public static Shape string(String format) {
    Shape shape = string();
    shape.schema.put("format", format);
    return shape;
  }

  /** A string that a regular expression takes whole. */
  public static Shape pattern(String regex) {
    Shape shape = string();
    shape.schema.put("pattern", "^(" + regex + ")$");
    return shape;
  }

  /** One of these words. */
  public static Shape oneOf(List<String> words) {
    Shape shape = string();
    words.forEach(shape.schema.putArray("enum")::add);
    return shape;
  }

  public static Shape bool() {
    return typed("boolean");
  }

  public static Shape number() {
    return typed("number");
  }

  /** A whole number, both ends included. */
  public static Shape integer(long least, long most) {
    Shape shape = typed("integer");
    shape.schema.put("minimum", least).put("maximum", most);
    return shape;
  }

  /** A whole number from zero up. */
  public static Shape count() {
    Shape shape = typed("integer");
    shape.schema.put("minimum", 0);
    return shape;
  }

  public static Shape list(Shape of) {
    Shape shape = typed("array");
    shape.schema.set("items", of.schema);
    return shape;
  }

  /** A list of exactly so many. */
  public static Shape tuple(Shape of, int size) {
    Shape shape = list(of);
    shape.schema.put("minItems", size).put("maxItems", size);
    return shape;
  }

  /** An object with the fields that follow, and no others. */
  public static Shape object() {
    Shape shape = typed("object");
    shape.schema.putArray("required");
    shape.schema.putObject("properties");
    shape.schema.put("additionalProperties", false);
    return shape;
  }

  /** An object whose fields depend on its kind. */
  public static Shape anyObject() {
    return typed("object");
  }

  /** A named shape of the document. */
  public static Shape ref(String name) {
    Shape shape = new Shape(JsonNodeFactory.instance.objectNode());
    shape.schema.put("$ref", "#/components/schemas/" + name);
    return shape;
  }

  /** A field that is always there. */
  public Shape with(String name, Shape value) {
    schema.withArray("required").add(name);
    return maybe(name, value);
  }

  /** A field that may be missing. */
  public Shape maybe(String name, Shape value) {
    schema.withObject("properties").set(name, value.schema);
    return this;
  }

  /** All fields of another object besides. */
  public Shape withAll(Shape other) {
    other
        .schema
        .path("properties")
        .properties()
        .forEach(p -> schema.withObject("properties").set(p.getKey(), p.getValue()));
    other.schema.path("required").forEach(r -> schema.withArray("required").add(r));
    return this;
  }

  /** The same or null. */
  public Shape orNull() {
    JsonNode type = schema.get("type");
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    if (type != null && type.isTextual() && !schema.has("enum")) {
      copy.setAll(schema);
      copy.putArray("type").add(type.asText()).add("null");
    } else {
      copy.putArray("anyOf").add(schema).addObject().put("type", "null");
    }
    return new Shape(copy);
  }

  /** With words for the person who reads the document. */
  public Shape saying(String description) {
    ObjectNode copy = schema.deepCopy();
    copy.put("description", description);
    return new Shape(copy);
  }

  ObjectNode schema() {
    return schema;
  }
}
