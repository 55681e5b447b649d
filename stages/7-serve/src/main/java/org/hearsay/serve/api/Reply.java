package org.hearsay.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * What an operation answers, in the media type that was agreed on.
 *
 * @param next where the next page begins
 * @param fileName what a browser should call it when it is to be kept
 * @param location where something new stands, below the interface's root
 */
public record Reply(
    int status,
    Body body,
    Optional<String> mediaType,
    Optional<String> next,
    Optional<String> fileName,
    Optional<String> location) {
  /** Written when it is sent: a whole ledger never stands in memory as text. */
  @FunctionalInterface
  public interface Body {
    void write(Writer out) throws IOException;
  }

  public static Reply json(JsonNode body) {
    return text(body.toString(), Optional.empty());
  }

  /** JSON, with the cursor of the next page. */
  public static Reply page(JsonNode body, Optional<String> next) {
    return text(body.toString(), next);
  }

  /** Text in the agreed media type, with the cursor of the next page. */
  public static Reply text(String body, Optional<String> next) {
    return new Reply(
        200, out -> out.write(body), Optional.empty(), next, Optional.empty(), Optional.empty());
  }

  /** A file, in its own media type. */
  public static Reply file(Body body, String mediaType, String fileName) {
    return new Reply(
        200,
        body,
        Optional.of(mediaType),
        Optional.empty(),
        Optional.of(fileName),
        Optional.empty());
  }

  /** Something new stands on record. */
  public static Reply created(JsonNode body, String location) {
    return new Reply(
        201,
        out -> out.write(body.toString()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(location));
  }
}
