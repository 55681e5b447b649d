package org.hearsay.gather;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses may be talked to: public ones on the web's ports, and those that a person allowed
 * by hand for a test.
 */
public final class AddressPolicy {
  /** The ports that news sites use; others are other services. */
  private static final Set<Integer> WEB_PORTS = Set.of(80, 443, 8080, 8443);

  private final List<AddressRange> allowed;

  private AddressPolicy(List<AddressRange> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  /** Public addresses alone. */
  public static AddressPolicy publicOnly() {
    return new AddressPolicy(List.of());
  }

  /**
   * Besides public ones, these addresses or blocks on any port, for example {@code 127.0.0.1} or
   * {@code 10.1.0.0/16}.
   *
   * @throws IllegalArgumentException where one is neither
   */
  public static AddressPolicy allowing(List<String> addresses) {
    List<AddressRange> ranges = new ArrayList<>();
    addresses.forEach(written -> ranges.add(AddressRange.of("allowed by hand", written)));
    return new AddressPolicy(ranges);
  }

  /** Why this address is refused; empty where it may be talked to. */
  Optional<String> refuses(InetAddress address) {
    return isAllowed(address) ? Optional.empty() : AddressRange.notPublic(address);
  }

  private boolean isAllowed(InetAddress address) {
    return allowed.stream().anyMatch(range -> range.contains(address));
  }

  /** A port that is none of the web's is open only where addresses were allowed by hand. */
  boolean allowsPort(int port) {
    return WEB_PORTS.contains(port) || !allowed.isEmpty();
  }

  /** A name that can only mean the own machine or network. */
  boolean allowsName(String host) {
    return !allowed.isEmpty()
        || !(host.equals("localhost")
            || host.endsWith(".localhost")
            || host.endsWith(".local")
            || host.endsWith(".internal")
            || host.endsWith(".home.arpa")
            || host.endsWith(".onion")
            || host.indexOf('.') < 0 && host.indexOf(':') < 0);
  }
}
