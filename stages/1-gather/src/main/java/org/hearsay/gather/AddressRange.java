package org.hearsay.gather;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A block of addresses that no public site has, after the special-purpose registries of IANA (RFC
 * 6890 and its updates, read November 2024).
 *
 * @param name what it is for, in the registry's words
 */
record AddressRange(String name, byte[] prefix, int bits) {
  static final List<AddressRange> SPECIAL =
      List.of(
          of("this network", "0.0.0.0/8"),
          of("private use", "10.0.0.0/8"),
          of("shared address space (CGNAT)", "100.64.0.0/10"),
          of("loopback", "127.0.0.0/8"),
          of("link local", "169.254.0.0/16"),
          of("private use", "172.16.0.0/12"),
          of("IETF protocol assignments", "192.0.0.0/24"),
          of("documentation", "192.0.2.0/24"),
          of("AS112", "192.31.196.0/24"),
          of("AMT", "192.52.193.0/24"),
          of("6to4 relay anycast", "192.88.99.0/24"),
          of("private use", "192.168.0.0/16"),
          of("AS112", "192.175.48.0/24"),
          of("benchmarking", "198.18.0.0/15"),
          of("documentation", "198.51.100.0/24"),
          of("documentation", "203.0.113.0/24"),
          of("multicast", "224.0.0.0/4"),
          of("reserved and broadcast", "240.0.0.0/4"),
          of("unspecified and IPv4-compatible", "::/96"),
          of("IPv4-mapped", "::ffff:0:0/96"),
          of("IPv4-translated", "::ffff:0:0:0/96"),
          of("NAT64", "64:ff9b::/96"),
          of("local NAT64", "64:ff9b:1::/48"),
          of("discard only", "100::/64"),
          of("IETF protocol assignments, Teredo, ORCHID", "2001::/23"),
          of("documentation", "2001:db8::/32"),
          of("6to4", "2002::/16"),
          of("AS112", "2620:4f:8000::/48"),
          of("documentation", "3fff::/20"),
          of("segment routing", "5f00::/16"),
          of("unique local", "fc00::/7"),
          of("link local", "fe80::/10"),
          of("site local (deprecated)", "fec0::/10"),
          of("multicast", "ff00::/8"));

  /** Global unicast of IPv6, the only block that IANA has given out (RFC 4291, section 2.4). */
  private static final AddressRange GLOBAL_6 = of("global unicast", "2000::/3");

  /**
   * Reads {@code 10.0.0.0/8}, or an address alone.
   *
   * @throws IllegalArgumentException where it is neither
   */
  static AddressRange of(String name, String written) {
    String[] parts = written.split("/", 2);
    // Anything else would be asked of the name service.
    if (!parts[0].matches("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      throw new IllegalArgumentException("no address: " + written);
    }
    byte[] address;
    try {
      address = mappedKept(parts[0]);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address: " + written, e);
    }
    int bitsMax = address.length * 8;
    if (parts.length == 2
        && (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > bitsMax)) {
      throw new IllegalArgumentException("no block: " + written);
    }
    return new AddressRange(
        name, address, parts.length == 2 ? Integer.parseInt(parts[1]) : bitsMax);
  }

  /** Java turns a v4-mapped literal into a v4 address; a range of them keeps its 16 bytes. */
  private static byte[] mappedKept(String literal) throws UnknownHostException {
    byte[] address = InetAddress.getByName(literal).getAddress();
    if (address.length == 4 && literal.contains(":")) {
      byte[] wide = new byte[16];
      wide[10] = (byte) 0xff;
      wide[11] = (byte) 0xff;
      System.arraycopy(address, 0, wide, 12, 4);
      return wide;
    }
    return address;
  }

  boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length != prefix.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % 8;
      if ((bytes[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /** Why the address is not public; empty where it is. */
  static Optional<String> notPublic(InetAddress address) {
    for (AddressRange range : SPECIAL) {
      if (range.contains(address)) {
        return Optional.of(range.name);
      }
    }
    boolean outside = !(address instanceof Inet4Address) && !GLOBAL_6.contains(address);
    return outside ? Optional.of("not given out") : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AddressRange range
        && bits == range.bits
        && Arrays.equals(prefix, range.prefix);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(prefix) * 31 + bits;
  }

  @Override
  public String toString() {
    return name;
  }
}
