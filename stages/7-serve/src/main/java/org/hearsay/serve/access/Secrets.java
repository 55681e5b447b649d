package org.hearsay.serve.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random secrets, their digests, and the form tokens that are made from them. */
final class Secrets {
  /** 256 bits: beyond guessing, so that a fast digest without salt is enough to keep. */
  private static final int BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private Secrets() {}

  /** A new secret, 43 characters of base64url. */
  static String fresh() {
    return BASE64.encodeToString(randomBytes());
  }

  private static byte[] randomBytes() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** What is kept of a secret: SHA-256, 64 hexadecimal digits. */
  static String digest(String secret) {
    try {
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * A token for the forms of one page, bound to the secret of the visitor's cookie. It is masked
   * anew each time: over a compressed page, repeated text could be guessed byte by byte (BREACH,
   * Gluck, Harris, Prado 2013).
   */
  static String formToken(String secret) {
    byte[] mask = randomBytes();
    byte[] mac = mac(secret);
    return BASE64.encodeToString(mask) + "." + BASE64.encodeToString(xor(mask, mac));
  }

  /** Whether the token was made by {@link #formToken} from this secret. */
  static boolean isFormToken(String token, String secret) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 2) {
      return false;
    }
    try {
      byte[] mask = Base64.getUrlDecoder().decode(parts[0]);
      byte[] masked = Base64.getUrlDecoder().decode(parts[1]);
      return mask.length == BYTES
          && masked.length == BYTES
          && MessageDigest.isEqual(xor(mask, masked), mac(secret));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] mac(String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal("hearsay form".getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  private static byte[] xor(byte[] a, byte[] b) {
    byte[] out = new byte[a.length];
    for (int i = 0; i < a.length; i++) {
      out[i] = (byte) (a[i] ^ b[i]);
    }
    return out;
  }
}
