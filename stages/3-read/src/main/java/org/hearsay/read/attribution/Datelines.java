package org.hearsay.read.attribution;

/** The dateline of wire copy: "GENEVA, March 3 (Agency) - ". */
final class Datelines {
  /** Longer openings are sentences. */
  private static final int TOKENS_MAX = 16;

  private Datelines() {}

  /** Index of the first token after it; the region's first where there is none. */
  static int end(Region region) {
    boolean shouted = shouted(region.token(region.from).form());
    for (int i = region.from + 1; i < Math.min(region.to - 1, region.from + TOKENS_MAX); i++) {
      boolean dash = Words.dash(region.token(i)) || "-―".contains(region.token(i).form());
      boolean spaced = region.token(i).start() > region.token(i - 1).end();
      boolean bracketed = region.token(i - 1).form().equals(")");
      if (dash && spaced && (shouted || bracketed)) {
        int end = i + 1;
        while (end < region.to - 1 && "-–—".contains(region.token(end).form())) {
          end++;
        }
        return end;
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
