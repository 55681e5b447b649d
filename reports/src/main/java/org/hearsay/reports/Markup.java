package org.hearsay.reports;

/**
 * A page that is well-formed XML and HTML at once, written piece by piece. Text from the world only
 * ever comes in through {@link #text}, where it is escaped and rid of what XML forbids.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Our own markup, as it is. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  Markup text(String words) {
    out.append(escaped(words));
    return this;
  }

  /** An element that holds text alone. */
  Markup element(String name, String words) {
    return raw("<" + name + ">").text(words).raw("</" + name.split(" ", 2)[0] + ">");
  }

  /** A link where the address is one of the web's; else the text alone. */
  Markup link(String address, String words) {
    return address.matches("https?://.+")
        ? raw("<a href=\"").text(address).raw("\">").text(words).raw("</a>")
        : text(words);
  }

  static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                  if (allowed(c)) {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }

  /** XML 1.0, section 2.2. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
