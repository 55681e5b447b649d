package org.hearsay.serve.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was asked, checked against what the operation declares. */
public final class Request {
  private final Context context;
  private final Operation operation;
  private final Map<String, String> values;
  private final String mediaType;
  private final ObjectNode body;

  Request(
      Context context,
      Operation operation,
      Map<String, String> values,
      String mediaType,
      ObjectNode body) {
    this.context = context;
    this.operation = operation;
    this.values = values;
    this.mediaType = mediaType;
    this.body = body;
  }

  /** A parameter's value, or its fallback; one of blanks counts as not given. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).or(() -> fallback(name));
  }

  private Optional<String> fallback(String name) {
    return operation.parameters().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(operation.id() + " declares no " + name))
        .fallback();
  }

  /** A required parameter's value. */
  public String needed(String name) {
    return text(name).orElseThrow(() -> Problem.parameter(name, "is missing"));
  }

  public int number(String name) {
    return Integer.parseInt(needed(name));
  }

  public Optional<LocalDate> day(String name) {
    return text(name).map(LocalDate::parse);
  }

  /** The one of the operation's media types that the visitor likes best. */
  public String mediaType() {
    return mediaType;
  }

  /** The JSON that came with it; empty where the operation takes none. */
  public ObjectNode body() {
    return body;
  }

  /** For who asks. */
  public Context context() {
    return context;
  }

  /** What a cursor holds for: the operation and all that narrows it. */
  String asked() {
    Map<String, String> narrowing = new TreeMap<>(values);
    narrowing.remove("cursor");
    narrowing.remove("limit");
    return operation.id() + narrowing;
  }

  static ObjectNode nothing() {
    return JsonNodeFactory.instance.objectNode();
  }
}
