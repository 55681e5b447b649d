package org.hearsay.read.attribution;

/** The dateline of wire copy: "GENEVA, March 3 (Agency) - ". */
final class Datelines {
  /** Longer openings are sentences. */
  private static final int TOKENS_MAX = 16;

  private Datelines() {}

  /** Index of the first token after it; the region's first where there is none. */
  static int end(Region region) {
    if (!shouted(region.token(region.from).form())) {
      return region.from;
    }
    for (int i = region.from + 1; i < Math.min(region.to - 1, region.from + TOKENS_MAX); i++) {
      boolean dash = Words.dash(region.token(i)) || region.token(i).form().equals("-");
      boolean spaced = region.token(i).start() > region.token(i - 1).end();
      if (dash && spaced) {
        return i + 1;
      }
    }
    return region.from;
  }

  private static boolean shouted(String word) {
    return word.length() > 2
        && word.equals(word.toUpperCase(java.util.Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }
}
