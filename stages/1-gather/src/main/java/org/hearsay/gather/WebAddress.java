package org.hearsay.gather;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address in one spelling. Spellings that hide where they lead (numbers in octal,
 * hexadecimal or one piece, user names before the host, zones, odd letters that fold to digits) are
 * refused, not repaired.
 */
record WebAddress(String scheme, String host, int port, String path) {
  private static final Pattern QUAD =
      Pattern.compile(
          "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

  /** WHATWG URL, section 3.5: a host whose last label is a number is an IPv4 address. */
  private static final Pattern ENDS_IN_NUMBER =
      Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)\\.?");

  private static final int CHARS_MAX = 4_000;

  static WebAddress parse(String written) throws Refused {
    String text = written.strip();
    if (text.length() > CHARS_MAX) {
      throw new Refused(Refusal.HOSTILE, "an address of " + text.length() + " characters");
    }
    if (text.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) {
      throw forbidden("an address with control characters, spaces or backslashes");
    }
    URI uri = uri(text);
    String scheme = lower(uri.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw forbidden("not http or https: " + scheme);
    }
    String authority = uri.getRawAuthority();
    if (authority == null || authority.isEmpty()) {
      throw forbidden("no host");
    }
    if (authority.contains("@")) {
      throw forbidden("a user name before the host");
    }
    return new WebAddress(scheme, host(authority), port(authority, scheme), path(uri));
  }

  private static URI uri(String text) throws Refused {
    try {
      return new URI(escaped(text)).normalize();
    } catch (URISyntaxException e) {
      throw forbidden("no address: " + e.getReason());
    }
  }

  /** Characters that browsers escape and that {@link URI} does not take. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if ("\"<>^`{|}".indexOf(c) >= 0) {
        out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String host(String authority) throws Refused {
    if (authority.startsWith("[")) {
      int end = authority.indexOf(']');
      String literal = end < 0 ? "" : authority.substring(1, end);
      if (!literal.matches("[0-9a-fA-F:.]+")) {
        throw forbidden("a broken or zoned IPv6 address");
      }
      return wide(literal);
    }
    int colon = authority.indexOf(':');
    String name = name(colon < 0 ? authority : authority.substring(0, colon));
    if (ENDS_IN_NUMBER.matcher(name).matches() && !QUAD.matcher(name).matches()) {
      throw forbidden("an IPv4 address spelled otherwise than a.b.c.d: " + name);
    }
    return name;
  }

  /** An IPv6 address in lower case; one that carries an IPv4 address is refused. */
  private static String wide(String literal) throws Refused {
    try {
      if (InetAddress.getByName("[" + literal + "]") instanceof Inet4Address) {
        throw forbidden("an IPv4 address inside an IPv6 one");
      }
    } catch (UnknownHostException e) {
      throw forbidden("a broken IPv6 address");
    }
    return literal.toLowerCase(Locale.ROOT);
  }

  /** Letters of all scripts as the DNS has them; what folds to something else is refused. */
  private static String name(String written) throws Refused {
    if (written.contains("%")) {
      throw forbidden("an escaped host");
    }
    String name;
    try {
      name = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw forbidden("no host name: " + written);
    }
    boolean plain = written.chars().allMatch(c -> c < 0x80);
    if (!plain && ENDS_IN_NUMBER.matcher(name).matches()) {
      throw forbidden("a host whose letters fold to numbers");
    }
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (bare.isEmpty() || bare.length() > 253) {
      throw forbidden("no host name");
    }
    return bare;
  }

  private static int port(String authority, String scheme) throws Refused {
    String rest = authority.substring(Math.max(authority.lastIndexOf(']'), 0));
    int colon = rest.indexOf(':');
    String written = colon < 0 ? "" : rest.substring(colon + 1);
    if (written.isEmpty()) {
      return scheme.equals("https") ? 443 : 80;
    }
    if (!written.matches("\\d{1,5}") || Integer.parseInt(written) > 65_535) {
      throw forbidden("no port: " + written);
    }
    return Integer.parseInt(written);
  }

  private static String path(URI uri) {
    String raw = uri.getRawPath();
    String path = raw == null || raw.isEmpty() ? "/" : raw;
    String ascii = URI.create(path).toASCIIString();
    return uri.getRawQuery() == null
        ? ascii
        : ascii + "?" + URI.create("?" + uri.getRawQuery()).toASCIIString().substring(1);
  }

  private static String lower(@Nullable String scheme) {
    return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
  }

  private static Refused forbidden(String why) {
    return new Refused(Refusal.FORBIDDEN_ADDRESS, why);
  }

  /** The address that {@code location} means from here. */
  WebAddress resolve(String location) throws Refused {
    try {
      return parse(new URI(toString()).resolve(new URI(escaped(location.strip()))).toString());
    } catch (URISyntaxException e) {
      throw forbidden("a redirect to no address: " + e.getReason());
    }
  }

  /** Scheme, host and port: what robots.txt and pace go by. */
  String origin() {
    boolean usual = port == (scheme.equals("https") ? 443 : 80);
    String name = host.contains(":") ? "[" + host + "]" : host;
    return scheme + "://" + name + (usual ? "" : ":" + port);
  }

  @Override
  public String toString() {
    return origin() + path;
  }
}
