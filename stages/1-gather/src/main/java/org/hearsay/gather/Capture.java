package org.hearsay.gather;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that was fetched and stands in the archive.
 *
 * @param url the address that was asked for; {@code finalUrl} the one that answered
 * @param digest SHA-256 of the body as it came, {@code sha256:} and Base32
 * @param body without its transport compression
 * @param about what the source said of it: {@code source}, {@code outlet}, {@code via} (the feed),
 *     {@code entry-title}, {@code entry-source}, {@code entry-published}
 */
public record Capture(
    String url,
    String finalUrl,
    Instant at,
    Optional<String> contentType,
    String digest,
    byte[] body,
    Map<String, List<String>> about) {
  /** The first value of what the source said. */
  public Optional<String> said(String field) {
    return about.getOrDefault(field, List.of()).stream().findFirst();
  }
}
