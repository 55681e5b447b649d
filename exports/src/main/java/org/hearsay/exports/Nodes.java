package org.hearsay.exports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

/** The few steps that every JSON form takes, and names that come out the same in every run. */
final class Nodes {
  /** The namespace of all names that Hearsay makes; drawn once, by chance. */
  private static final UUID NAMESPACE = UUID.fromString("6f0d8f3e-5d0c-4b8e-9a55-0d2a7c1e94b1");

  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static void put(ObjectNode into, String field, Optional<String> value) {
    if (value.isPresent()) {
      into.put(field, value.get());
    } else {
      into.putNull(field);
    }
  }

  /** Leaves the field out where there is no value. */
  static void maybe(ObjectNode into, String field, Optional<String> value) {
    value.ifPresent(v -> into.put(field, v));
  }

  /** Without an exponent, without zeros at its end. */
  static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /** The UUID of a name, version 5 (RFC 9562, section 5.5). */
  static UUID uuid(String kind, String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      ByteBuffer space = ByteBuffer.allocate(16);
      space.putLong(NAMESPACE.getMostSignificantBits());
      space.putLong(NAMESPACE.getLeastSignificantBits());
      sha1.update(space.array());
      sha1.update((kind + "\n" + name).getBytes(StandardCharsets.UTF_8));
      ByteBuffer digest = ByteBuffer.wrap(sha1.digest());
      long high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
      long low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
