package org.hearsay.gather;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One request and its answer, as they went over the wire.
 *
 * @param address the address of the machine that answered
 * @param body as it was sent: compressed where the head says so, its chunks joined
 */
record Exchange(
    WebAddress url,
    Instant at,
    String address,
    byte[] request,
    int status,
    String statusLine,
    List<Field> head,
    byte[] body) {

  /** A line of the head. */
  record Field(String name, String value) {}

  Optional<String> header(String name) {
    return head.stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .map(Field::value)
        .findFirst();
  }

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** The answer for the archive: chunks are joined, so the head tells the length instead. */
  byte[] answer() {
    StringBuilder lines = new StringBuilder(statusLine).append("\r\n");
    for (Field field : head) {
      boolean framing =
          field.name().equalsIgnoreCase("transfer-encoding")
              || field.name().equalsIgnoreCase("content-length");
      if (!framing) {
        lines.append(field.name()).append(": ").append(field.value()).append("\r\n");
      }
    }
    lines.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    byte[] headBytes = lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = new byte[headBytes.length + body.length];
    System.arraycopy(headBytes, 0, whole, 0, headBytes.length);
    System.arraycopy(body, 0, whole, headBytes.length, body.length);
    return whole;
  }
}
