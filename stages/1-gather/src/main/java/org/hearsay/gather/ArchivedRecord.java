package org.hearsay.gather;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * One record of the archive as it was read back.
 *
 * @param length of its gzip member in the file
 * @param headers names in lower case
 * @param block the record's content
 */
record ArchivedRecord(
    String file, long offset, long length, Map<String, String> headers, byte[] block) {
  String type() {
    return header("warc-type").orElse("");
  }

  /** A file of the own machine: no HTTP stands before its bytes. */
  boolean isFile() {
    return type().equals("resource");
  }

  Optional<String> contentType() {
    return isFile() ? header("content-type") : httpField("Content-Type");
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  Instant date() {
    return header("warc-date").map(Instant::parse).orElse(Instant.EPOCH);
  }

  /** A field of the HTTP head inside the block. */
  Optional<String> httpField(String name) {
    if (isFile()) {
      return Optional.empty();
    }
    return new String(block, 0, payloadStart(), StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst();
  }

  /** The block without its HTTP head. */
  byte[] payload() {
    return Arrays.copyOfRange(block, payloadStart(), block.length);
  }

  /** Where the HTTP head ends. */
  int payloadStart() {
    if (isFile()) {
      return 0;
    }
    for (int i = 0; i + 3 < block.length; i++) {
      if (block[i] == '\r'
          && block[i + 1] == '\n'
          && block[i + 2] == '\r'
          && block[i + 3] == '\n') {
        return i + 4;
      }
    }
    return block.length;
  }
}
