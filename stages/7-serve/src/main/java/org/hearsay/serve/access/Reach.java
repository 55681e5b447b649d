package org.hearsay.serve.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the server listens, and under which names it answers.
 *
 * @param host what it binds to
 * @param port 0 takes any free one
 * @param publicAddress what people type, where that is another: {@code
 *     https://hearsay.example.org/} behind a proxy that does the encryption
 * @param behindProxy a proxy on this machine tells the visitor's address in X-Forwarded-For
 */
public record Reach(String host, int port, Optional<URI> publicAddress, boolean behindProxy) {
  private static final Set<String> LOOPBACK_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Set<String> ANY = Set.of("0.0.0.0", "::", "[::]", "");

  public Reach {
    publicAddress.ifPresent(Reach::checked);
    if (ANY.contains(host) && publicAddress.isEmpty()) {
      throw new IllegalArgumentException(
          "--host "
              + host
              + " listens under every name, and a page that answers to any name can be asked by"
              + " other sites in disguise (DNS rebinding): say with --public-address which address"
              + " people type");
    }
  }

  /** On this machine alone. */
  public static Reach loopback(int port) {
    return new Reach("127.0.0.1", port, Optional.empty(), false);
  }

  private static void checked(URI address) {
    String scheme = String.valueOf(address.getScheme());
    boolean plain =
        (scheme.equals("http") || scheme.equals("https"))
            && address.getHost() != null
            && address.getRawUserInfo() == null
            && address.getRawQuery() == null
            && address.getRawFragment() == null
            && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"));
    if (!plain) {
      throw new IllegalArgumentException(
          "--public-address is an http or https address of a host alone, such as"
              + " https://hearsay.example.org/");
    }
  }

  /** Whether only this machine can connect. */
  public boolean onlyHere() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether browsers come by https. */
  boolean secure() {
    return publicAddress.filter(a -> a.getScheme().equals("https")).isPresent();
  }

  /** Whether the Host header names this server; the port does not count. */
  boolean answersTo(String hostHeader) {
    String name = hostHeader.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    return LOOPBACK_NAMES.contains(name)
        || !ANY.contains(name) && name.equals(bracketed(host))
        || publicAddress.filter(a -> a.getHost().equalsIgnoreCase(name)).isPresent();
  }

  private static String bracketed(String host) {
    return (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host)
        .toLowerCase(Locale.ROOT);
  }

  /** The names that {@link #answersTo}, for a person. */
  String names() {
    String others = ANY.contains(host) || onlyHere() ? "" : ", " + host;
    return "127.0.0.1, localhost" + others + publicAddress.map(a -> ", " + a.getHost()).orElse("");
  }

  /** Whether a page of that origin (scheme, host, port) is one of ours. */
  boolean isOrigin(String origin, String hostHeader) {
    if (origin.equals("http://" + hostHeader)) {
      return publicAddress.isEmpty() || !secure() || !hostHeader.equals(authority());
    }
    return publicAddress
        .filter(a -> origin.equals(a.getScheme() + "://" + authority()))
        .isPresent();
  }

  private String authority() {
    return publicAddress.map(URI::getRawAuthority).orElse("");
  }

  /** Where the pages begin, for links that leave them. */
  public URI base(int boundPort) {
    return publicAddress
        .map(a -> URI.create(a.getScheme() + "://" + a.getRawAuthority() + "/"))
        .orElseGet(() -> URI.create("http://" + bracketed(host) + ":" + boundPort + "/"));
  }
}
