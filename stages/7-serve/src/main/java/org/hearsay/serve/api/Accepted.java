package org.hearsay.serve.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of several media types an Accept header likes best (RFC 9110, section 12.5.1). */
final class Accepted {
  private Accepted() {}

  /**
   * @param header empty where there is none: then all are as good
   * @return empty where it takes none of them
   */
  static Optional<String> best(String header, Collection<String> offered) {
    if (header.isBlank()) {
      return offered.stream().findFirst();
    }
    return offered.stream()
        .filter(type -> quality(header, type) > 0)
        .max(
            Comparator.<String>comparingDouble(type -> quality(header, type))
                .thenComparing(type -> -index(offered, type)));
  }

  private static int index(Collection<String> offered, String type) {
    return offered.stream().toList().indexOf(type);
  }

  /** Of the most specific range that takes the type. */
  private static double quality(String header, String type) {
    String bare = bare(type);
    int specific = -1;
    double quality = 0;
    for (String range : header.split(",")) {
      String name = bare(range);
      int depth = depth(name, bare);
      if (depth > specific) {
        specific = depth;
        quality = weight(range);
      }
    }
    return quality;
  }

  private static String bare(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static int depth(String range, String type) {
    if (range.equals(type)) {
      return 2;
    }
    if (range.equals("*/*")) {
      return 0;
    }
    return range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)) ? 1 : -1;
  }

  private static double weight(String range) {
    for (String part : range.split(";")) {
      String p = part.strip().toLowerCase(Locale.ROOT);
      if (p.matches("q=[01](\\.\\d{0,3})?")) {
        return Double.parseDouble(p.substring(2));
      }
    }
    return 1;
  }
}
