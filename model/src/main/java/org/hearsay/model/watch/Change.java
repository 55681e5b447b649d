package org.hearsay.model.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.hearsay.model.ClaimKey;

/**
 * One thing that a watch waited for and that came to be.
 *
 * @param key of this change and no other: {@link #keyOf}
 * @param happening the happening's stable key within the watch, not its number in a linking
 * @param value what is so now: a token of the condition, such as {@code grade=2}
 * @param title the happening's summary when it was found
 * @param words what changed, in a sentence
 * @param claim leads to the happening, whatever it is called by then
 * @param constructed an article made for testing stands behind it
 */
public record Change(
    String key,
    long watch,
    String happening,
    Condition condition,
    String value,
    String title,
    String words,
    ClaimKey claim,
    boolean constructed,
    Instant at) {
  /**
   * The key: the first 32 hexadecimal digits of SHA-256 over watch, happening, condition, value and
   * how many times this value came to be in this happening, parted by line feeds. The same change
   * found twice has the same key; two changes never share one.
   *
   * @param occurrence 1 for the first time; a grade may come, go and come again
   */
  public static String keyOf(
      long watch, String happening, Condition condition, String value, int occurrence) {
    return digest(
        String.join(
            "\n",
            Long.toString(watch),
            happening,
            condition.code(),
            value,
            Integer.toString(occurrence)));
  }

  /** The first 32 hexadecimal digits of SHA-256: 128 bits. */
  public static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
