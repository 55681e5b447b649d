package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Errors as plain lines for a person: the most frequent kinds, a few cases each, the gold's words
 * in ‹ › and the reading's in [ ]. No control character of a text reaches the terminal.
 */
public final class ErrorListing {
  private final int kindsMax;
  private final int casesMax;

  /**
   * @param kindsMax how many kinds are shown, over all layers
   * @param casesMax how many cases of each
   */
  public ErrorListing(int kindsMax, int casesMax) {
    this.kindsMax = kindsMax;
    this.casesMax = casesMax;
  }

  /** The lines, without a line break in any. */
  public List<String> lines(Mistakes mistakes) {
    List<String> lines = new ArrayList<>();
    List<Mistakes.Kind> kinds = mistakes.kinds();
    List<Mistakes.Kind> shown = kinds.subList(0, Math.min(kindsMax, kinds.size()));
    if (shown.isEmpty()) {
      return lines;
    }
    lines.add("errors by kind, the most frequent first; gold in ‹ ›, read in [ ]");
    for (Mistakes.Kind kind : shown) {
      lines.add("");
      lines.add(kind.cases().size() + " × " + kind.layer().label() + ": " + line(kind.name()));
      kind.cases().stream().limit(casesMax).forEach(m -> add(lines, m));
    }
    int left = kinds.stream().skip(shown.size()).mapToInt(k -> k.cases().size()).sum();
    if (left > 0) {
      lines.add("");
      lines.add(
          "… and %d more in %d kinds (--kinds N, or --html FILE for all)"
              .formatted(left, kinds.size() - shown.size()));
    }
    return lines;
  }

  private static void add(List<String> lines, Mistake m) {
    lines.add("  " + line(m.key()) + "  " + line(marked(m)));
    lines.add("      gold  " + line(m.goldSays()));
    lines.add("      read  " + line(m.readSays()));
  }

  /** Closing signs before opening ones, the reading's within the gold's. */
  private enum Sign {
    CLOSE_READ("]"),
    CLOSE_GOLD("›"),
    OPEN_GOLD("‹"),
    OPEN_READ("[");

    private final String sign;

    Sign(String sign) {
      this.sign = sign;
    }
  }

  private record Placed(int at, Sign sign) {}

  static String marked(Mistake m) {
    List<Placed> signs = new ArrayList<>();
    for (Mistake.Mark mark : m.marks()) {
      signs.add(new Placed(mark.span().start(), mark.isGold() ? Sign.OPEN_GOLD : Sign.OPEN_READ));
      signs.add(new Placed(mark.span().end(), mark.isGold() ? Sign.CLOSE_GOLD : Sign.CLOSE_READ));
    }
    signs.sort(Comparator.comparingInt(Placed::at).thenComparing(Placed::sign));
    StringBuilder words = new StringBuilder();
    int at = m.passage().start();
    for (Placed placed : signs) {
      words.append(m.article().text(), at, placed.at()).append(placed.sign().sign);
      at = placed.at();
    }
    return words.append(m.article().text(), at, m.passage().end()).toString();
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", " ").strip();
  }
}
