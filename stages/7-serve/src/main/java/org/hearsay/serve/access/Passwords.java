package org.hearsay.serve.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id (RFC 9106), in the PHC string format, which carries its own parameters: a
 * later Hearsay with stronger ones still knows the older hashes.
 */
public final class Passwords {
  /** 19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet, read November 2026. */
  private static final int MEMORY_KIB = 19_456;

  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  /** Without a second factor length is what counts (NIST SP 800-63B, section 3.1.1). */
  static final int CHARS_MIN = 12;

  /** Long sentences are welcome, a megabyte to hash is not. */
  static final int CHARS_MAX = 256;

  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,3})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

  private static final SecureRandom RANDOM = new SecureRandom();

  /** What an unknown name is compared with, so that it takes as long as a known one. */
  static final String NOBODYS = hash(Secrets.fresh());

  private Passwords() {}

  /**
   * The hash to keep.
   *
   * @param password as it was typed
   */
  public static String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = argon2id(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            MEMORY_KIB, PASSES, LANES, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  /**
   * Whether the password is the one that was hashed. Takes the same time whether it is or not.
   *
   * @throws IllegalArgumentException where the hash is no Argon2id in the PHC format
   */
  public static boolean matches(String password, String kept) {
    Matcher phc = PHC.matcher(kept);
    if (!phc.matches()) {
      throw new IllegalArgumentException("no Argon2id hash in the PHC string format");
    }
    byte[] salt = Base64.getDecoder().decode(phc.group(4));
    byte[] hash = Base64.getDecoder().decode(phc.group(5));
    byte[] given =
        argon2id(
            password,
            salt,
            Integer.parseInt(phc.group(1)),
            Integer.parseInt(phc.group(2)),
            Integer.parseInt(phc.group(3)),
            hash.length);
    return MessageDigest.isEqual(hash, given);
  }

  /**
   * One spelling of a letter is as good as another: what a keyboard gives depends on the system.
   */
  private static byte[] argon2id(
      String password, byte[] salt, int memoryKib, int passes, int lanes, int bytes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .build());
    byte[] hash = new byte[bytes];
    String spelled = Normalizer.normalize(password, Normalizer.Form.NFKC);
    generator.generateBytes(spelled.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }

  /**
   * Refuses a password that a guesser would try first.
   *
   * @throws IllegalArgumentException with the reason, for the person
   */
  public static void check(String account, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < CHARS_MIN) {
      throw new IllegalArgumentException(
          "a password has "
              + CHARS_MIN
              + " characters or more; a sentence is easy to keep in mind");
    }
    if (length > CHARS_MAX) {
      throw new IllegalArgumentException("a password has at most " + CHARS_MAX + " characters");
    }
    String lower = password.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains(account) && length - account.length() < CHARS_MIN / 2
        || lower.chars().distinct().count() < 5
        || lower.startsWith("password")
        || "0123456789012345678901234567890".contains(lower)) {
      throw new IllegalArgumentException("that password is among the first that a guesser tries");
    }
  }
}
