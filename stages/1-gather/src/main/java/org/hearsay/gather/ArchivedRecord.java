package org.hearsay.gather;

import java.time.Instant;
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

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  Instant date() {
    return header("warc-date").map(Instant::parse).orElse(Instant.EPOCH);
  }

  /** The block without its HTTP head. */
  int payloadStart() {
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
