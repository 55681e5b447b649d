package org.hearsay.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.hearsay.model.Reading;

/** Which of two readings or articles comes first, told by what they are and not by arrival. */
final class Editions {
  private static final Comparator<Reading> RANK =
      Comparator.comparing((Reading r) -> r.article().sha256())
          .thenComparing(Reading::reader)
          .thenComparing(r -> r.claims().toString())
          .thenComparing(r -> r.attributions().toString())
          .thenComparing(r -> r.article().toString());

  private Editions() {}

  /**
   * Whether one reading of an article takes another's place. Any rule would do that does not ask
   * which came first; a caller who knows which is newer removes the old one.
   */
  static boolean replaces(Reading one, Reading there) {
    return RANK.compare(one, there) > 0;
  }

  /** A name for all that a reading says: the SHA-256 of its written form, in hex digits. */
  static String digest(Reading reading) {
    try {
      byte[] all = reading.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
