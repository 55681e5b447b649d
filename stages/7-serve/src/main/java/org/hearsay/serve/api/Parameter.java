package org.hearsay.serve.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value behind the question mark: how it is called, what it means, what it may be.
 *
 * @param fallback what holds where it is not given; empty where nothing does
 */
public record Parameter(
    String name, String what, Kind kind, boolean required, Optional<String> fallback) {
  /** What a value may be. */
  public sealed interface Kind {
    /** Any text of at most so many characters. */
    record Text(int charsMax) implements Kind {}

    /** A whole number, both ends included. */
    record Number(int least, int most) implements Kind {}

    /** A day, ISO 8601. */
    record Day() implements Kind {}

    /** One of these words. */
    record Word(List<String> words) implements Kind {}
  }

  /** Longer than any name, shorter than an attack. */
  private static final int CHARS_MAX = 1000;

  public static Parameter text(String name, String what) {
    return new Parameter(name, what, new Kind.Text(CHARS_MAX), false, Optional.empty());
  }

  public static Parameter number(String name, String what, int least, int most, int fallback) {
    String otherwise = Integer.toString(fallback);
    return new Parameter(name, what, new Kind.Number(least, most), false, Optional.of(otherwise));
  }

  public static Parameter day(String name, String what) {
    return new Parameter(name, what, new Kind.Day(), false, Optional.empty());
  }

  /**
   * @param fallback empty where there is none
   */
  public static Parameter word(
      String name, String what, List<String> words, Optional<String> fallback) {
    return new Parameter(name, what, new Kind.Word(words), false, fallback);
  }

  /** The same, asked for always. */
  public Parameter needed() {
    return new Parameter(name, what, kind, true, fallback);
  }

  /**
   * @throws Problem where the value is none that it may be
   */
  void check(String value) {
    switch (kind) {
      case Kind.Text(int most) -> {
        if (value.length() > most) {
          throw Problem.parameter(name, "has more than " + most + " characters");
        }
      }
      case Kind.Number(int least, int most) -> number(value, least, most);
      case Kind.Day day -> day(value);
      case Kind.Word(List<String> words) -> {
        if (!words.contains(value)) {
          throw Problem.parameter(name, "is one of " + String.join(", ", words));
        }
      }
    }
  }

  private void number(String value, int least, int most) {
    boolean digits = value.matches("\\d{1,9}");
    if (!digits || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
      throw Problem.parameter(name, "is a whole number from " + least + " to " + most);
    }
  }

  private void day(String value) {
    try {
      LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw Problem.parameter(name, "is a day as ISO 8601 has it, such as 2024-11-15");
    }
  }

  ObjectNode described() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", name).put("in", "query").put("description", what).put("required", required);
    ObjectNode schema = shape().schema().deepCopy();
    fallback.ifPresent(
        value -> {
          if (kind instanceof Kind.Number) {
            schema.put("default", Integer.parseInt(value));
          } else {
            schema.put("default", value);
          }
        });
    node.set("schema", schema);
    return node;
  }

  private Shape shape() {
    return switch (kind) {
      case Kind.Text(int most) -> {
        Shape shape = Shape.string();
        shape.schema().put("maxLength", most);
        yield shape;
      }
      case Kind.Number(int least, int most) -> Shape.integer(least, most);
      case Kind.Day day -> Shape.string("date");
      case Kind.Word(List<String> words) -> Shape.oneOf(words);
    };
  }

  /** Several lists as one. */
  @SafeVarargs
  public static List<Parameter> all(List<Parameter>... lists) {
    List<Parameter> all = new ArrayList<>();
    for (List<Parameter> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
