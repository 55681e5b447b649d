package org.hearsay.gather;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, in the labelled form that WARC files carry: {@code sha256:} and Base32 (RFC 4648). */
final class Digests {
  static final String LABEL = "sha256:";

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Digests() {}

  static String of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  static String of(byte[] bytes, int from, int to) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(bytes, from, to - from);
      return LABEL + base32(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String base32(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte b : bytes) {
      buffer = buffer << 8 | b & 0xff;
      bits += 8;
      while (bits >= 5) {
        out.append(ALPHABET.charAt(buffer >> bits - 5 & 31));
        bits -= 5;
      }
    }
    if (bits > 0) {
      out.append(ALPHABET.charAt(buffer << 5 - bits & 31));
    }
    while (out.length() % 8 != 0) {
      out.append('=');
    }
    return out.toString();
  }
}
