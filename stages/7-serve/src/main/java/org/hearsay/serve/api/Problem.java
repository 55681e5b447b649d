package org.hearsay.serve.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a request is refused, as RFC 9457 has it. Thrown by a handler, answered by {@link Api}; a
 * request is the outside world, so this is the one exception here.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The media type of every refusal. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** What kind of refusal it is; its code ends the type, a name that no address stands behind. */
  public enum Kind {
    BAD_PARAMETER(400, "bad-parameter", "A parameter is not as it should be"),
    BAD_QUERY(400, "bad-query", "The query cannot be read"),
    BAD_BODY(400, "bad-body", "The body is not as it should be"),
    FORBIDDEN(403, "forbidden", "Not for this visitor"),
    NOT_FOUND(404, "not-found", "There is no such thing"),
    BAD_METHOD(405, "bad-method", "This address does not take that method"),
    NOT_ACCEPTABLE(406, "not-acceptable", "No form that you accept"),
    NO_LINKER(409, "no-linker", "This server links nothing anew"),
    CURSOR_OUTDATED(410, "cursor-outdated", "The ledger has changed since"),
    BAD_MEDIA_TYPE(415, "bad-media-type", "The body is in another form"),
    REFUSED(0, "refused", "Refused"),
    FAULT(500, "fault", "A fault of Hearsay itself");

    private final int status;
    private final String code;
    private final String title;

    Kind(int status, String code, String title) {
      this.status = status;
      this.code = code;
      this.title = title;
    }
  }

  private final Kind kind;
  private final int status;
  private final String detail;
  private final String parameter;
  private final int at;

  private Problem(
      Kind kind, int status, String detail, Optional<String> parameter, OptionalInt at) {
    super(detail);
    this.kind = kind;
    this.status = status;
    this.detail = detail;
    this.parameter = parameter.orElse("");
    this.at = at.orElse(-1);
  }

  public static Problem of(Kind kind, String detail) {
    return new Problem(kind, kind.status, detail, Optional.empty(), OptionalInt.empty());
  }

  /** A refusal that has no kind of its own, by its status. */
  public static Problem of(int status, String detail) {
    return new Problem(Kind.REFUSED, status, detail, Optional.empty(), OptionalInt.empty());
  }

  /** A parameter that is not as it should be: {@code "limit" is a whole number ...}. */
  public static Problem parameter(String name, String what) {
    return new Problem(
        Kind.BAD_PARAMETER,
        Kind.BAD_PARAMETER.status,
        "\"" + name + "\" " + what,
        Optional.of(name),
        OptionalInt.empty());
  }

  /** A member of the body that is not as it should be. */
  public static Problem member(String name, String what) {
    return new Problem(
        Kind.BAD_BODY, Kind.BAD_BODY.status, what, Optional.of(name), OptionalInt.empty());
  }

  /**
   * A query that cannot be read.
   *
   * @param at how many characters (code points) stand before the one where it goes wrong
   */
  public static Problem query(String parameter, int at, String what) {
    return new Problem(
        Kind.BAD_QUERY, Kind.BAD_QUERY.status, what, Optional.of(parameter), OptionalInt.of(at));
  }

  public int status() {
    return status;
  }

  /** The answer's body. */
  public String json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", "urn:hearsay:problem:" + kind.code);
    node.put("title", kind.title).put("status", status).put("detail", detail);
    if (!parameter.isEmpty()) {
      node.put("parameter", parameter);
    }
    if (at >= 0) {
      node.put("at", at);
    }
    return node.toString();
  }

  /** What the document says of it. */
  static Shape shape() {
    return Shape.object()
        .with("type", Shape.string("uri-reference").saying("Which kind; no address stands behind."))
        .with("title", Shape.string())
        .with("status", Shape.integer(400, 599))
        .with("detail", Shape.string())
        .maybe("parameter", Shape.string().saying("The parameter, or the member of the body."))
        .maybe(
            "at",
            Shape.count().saying("Code points before the character where the query goes wrong."));
  }
}
