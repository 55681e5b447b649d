package org.hearsay.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One operation, declared once: its route and its part of the document both come from here.
 *
 * @param path below the interface's root, without braces: a name from the world is a value behind
 *     the question mark, since it may hold slashes and dots
 * @param answers media type to what the body looks like; the first is given to who does not mind
 * @param negotiated whether the visitor's Accept header chooses among the media types; otherwise a
 *     parameter does
 */
public record Operation(
    String id,
    Method method,
    String path,
    String tag,
    String summary,
    List<Parameter> parameters,
    Optional<Shape> body,
    Map<String, Shape> answers,
    boolean negotiated,
    Function<Request, Reply> handler) {
  /** What it does to the server. */
  public enum Method {
    GET,
    POST
  }

  static final String JSON = "application/json";

  /** Declares an operation that looks at something. */
  public static Draft get(String path, String id) {
    return new Draft(Method.GET, path, id);
  }

  /** Declares an operation that puts something on record. */
  public static Draft post(String path, String id) {
    return new Draft(Method.POST, path, id);
  }

  /** An operation that is still being declared. */
  public static final class Draft {
    private final Method method;
    private final String path;
    private final String id;
    private String tag = "";
    private String summary = "";
    private final List<Parameter> parameters = new ArrayList<>();
    private Optional<Shape> body = Optional.empty();
    private final Map<String, Shape> answers = new LinkedHashMap<>();
    private boolean negotiated = true;

    private Draft(Method method, String path, String id) {
      this.method = method;
      this.path = path;
      this.id = id;
    }

    /** In one line, and under which heading. */
    public Draft says(String heading, String line) {
      this.tag = heading;
      this.summary = line;
      return this;
    }

    public Draft takes(Parameter... more) {
      parameters.addAll(List.of(more));
      return this;
    }

    public Draft takes(List<Parameter> more) {
      parameters.addAll(more);
      return this;
    }

    public Draft takesBody(Shape shape) {
      this.body = Optional.of(shape);
      return this;
    }

    /** Answers JSON of that shape. */
    public Draft gives(Shape shape) {
      answers.put(JSON, shape);
      return this;
    }

    /** Answers another form too. */
    public Draft gives(String mediaType, Shape shape) {
      answers.put(mediaType, shape);
      return this;
    }

    /** A parameter chooses the form, whatever the visitor accepts. */
    public Draft asParameterSays() {
      this.negotiated = false;
      return this;
    }

    public Operation by(Function<Request, Reply> handler) {
      return new Operation(
          id,
          method,
          path,
          tag,
          summary,
          List.copyOf(parameters),
          body,
          answers,
          negotiated,
          handler);
    }
  }
}
