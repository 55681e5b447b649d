package org.hearsay.model.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One line of the audit log, chained to the one before it.
 *
 * @param number 1, 2, 3 … without a gap
 * @param action a code of {@link AuditAction}; a newer Hearsay may have written one that this one
 *     does not know
 * @param hash {@link #chained} over the hash before it and every other field
 */
public record AuditEntry(
    long number,
    Instant at,
    String account,
    String address,
    String action,
    String subject,
    String detail,
    String hash) {
  /** What stands before the first entry. */
  public static final String START = "0".repeat(64);

  /**
   * The hash that the entry must carry: SHA-256 over the hash before it and the fields, each as its
   * length in bytes, a colon and its UTF-8 bytes, so that no text can slide from one field into the
   * next; 64 lower-case hexadecimal digits.
   */
  public static String chained(
      String before,
      long number,
      Instant at,
      String account,
      String address,
      String action,
      String subject,
      String detail) {
    MessageDigest digest = sha256();
    List<String> fields =
        List.of(
            before,
            Long.toString(number),
            Long.toString(at.toEpochMilli()),
            account,
            address,
            action,
            subject,
            detail);
    for (String field : fields) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether it follows an entry of that hash. */
  public boolean follows(String before) {
    return hash.equals(chained(before, number, at, account, address, action, subject, detail));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
