package org.hearsay.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a file held, as it was given: a whole file or one line of it. The same bytes always give the
 * same {@link #input}, which is how the ledger is made anew.
 *
 * @param line the line's number in its file, from 1; 0 where it has none to tell
 */
record Raw(Kind kind, byte[] bytes, long line) {
  /** How the bytes are to be opened. */
  enum Kind {
    /** A line of a file of JSON lines; a refusal tells its number. */
    LINE("application/x-ndjson"),
    /** One JSON object. */
    OBJECT("application/json"),
    /** Plain text. */
    TEXT("text/plain"),
    /** No text at all. */
    BINARY("application/octet-stream");

    private final String contentType;

    Kind(String contentType) {
      this.contentType = contentType;
    }

    /** As the archive labels it. */
    String contentType() {
      return contentType;
    }

    static Kind of(String contentType) {
      return List.of(values()).stream()
          .filter(kind -> kind.contentType.equals(contentType))
          .findFirst()
          .orElse(BINARY);
    }
  }

  static Raw of(Kind kind, String text, long line) {
    return new Raw(kind, text.getBytes(StandardCharsets.UTF_8), line);
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What it holds. */
  Input input(String file) {
    String where = line == 0 ? "" : "line " + line + ": ";
    Input found =
        switch (kind) {
          case LINE, OBJECT -> InputFiles.object(file, text(), where);
          case TEXT -> InputFiles.plain(file, text());
          case BINARY -> InputFiles.binary(file);
        };
    return found.from(Input.Origin.of(this));
  }

  /** SHA-256, 64 lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
