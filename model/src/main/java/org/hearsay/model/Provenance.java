package org.hearsay.model;

import java.time.Instant;

/**
 * Where an article came from: the capture whose bytes it was read from (W3C PROV's sense of the
 * word).
 *
 * @param address the page's URL, or the file's name as the user gave it
 * @param capturedAt when the bytes came in
 * @param sha256 of the captured bytes, 64 lower-case hexadecimal digits
 */
public record Provenance(String address, Instant capturedAt, String sha256) {
  public Provenance {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
  }
}
