package org.hearsay.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The second look at a block: what the first look thought of it, of its neighbours, of the blocks
 * set like it, and of the containers it lies in (stacking, Wolpert 1992).
 */
final class ContextFeatures {
  private static final double STRONG = 0.7;
  private static final int STRONG_WORDS = 12;

  /** The share of the page's likely text that its container must hold. */
  private static final double CONTAINER_SHARE = 0.85;

  private static final class Mass {
    double likely;
    double words;

    double mean() {
      return words == 0 ? 0 : likely / words;
    }
  }

  private static final Mass NONE = new Mass();

  private final PageView page;
  private final double[] first;
  private final Map<Element, Mass> byElement = new IdentityHashMap<>();
  private final Map<String, Mass> bySignature = new HashMap<>();
  private final Mass whole = new Mass();
  private final @Nullable Element container;
  private int firstStrong = Integer.MAX_VALUE;
  private int lastStrong = -1;

  /**
   * @param first the first look's probabilities, one a block
   */
  ContextFeatures(PageView page, double[] first) {
    this.page = page;
    this.first = first;
    for (int i = 0; i < first.length; i++) {
      weigh(i);
    }
    container = findContainer();
  }

  private void weigh(int index) {
    Block block = page.blocks().get(index);
    int words = block.words().length;
    add(whole, index, words);
    add(bySignature.computeIfAbsent(PageView.signature(block), k -> new Mass()), index, words);
    Element up = block.owner();
    for (int d = 0; up != null && d < PageView.ANCESTORS_MAX; d++, up = up.parent()) {
      add(byElement.computeIfAbsent(up, k -> new Mass()), index, words);
    }
    if (first[index] > STRONG && words >= STRONG_WORDS) {
      firstStrong = Math.min(firstStrong, index);
      lastStrong = index;
    }
  }

  private void add(Mass mass, int index, int words) {
    mass.likely += first[index] * words;
    mass.words += words;
  }

  /** The smallest element that holds most of what is likely text. */
  private @Nullable Element findContainer() {
    Element best = null;
    double bestWords = Double.MAX_VALUE;
    for (Map.Entry<Element, Mass> entry : byElement.entrySet()) {
      Mass mass = entry.getValue();
      boolean enough = mass.likely >= CONTAINER_SHARE * whole.likely;
      boolean smaller =
          mass.words < bestWords
              || mass.words == bestWords && best != null && entry.getKey().parents().contains(best);
      if (enough && smaller) {
        best = entry.getKey();
        bestWords = mass.words;
      }
    }
    return best;
  }

  /** Adds to the row of the block at {@code index}. */
  void put(FeatureRow row, int index) {
    Block block = page.blocks().get(index);
    row.put("p0", first[index]);
    for (int by : new int[] {-4, -3, -2, -1, 1, 2, 3, 4}) {
      int near = index + by;
      row.put("p" + by, near < 0 || near >= first.length ? -1 : first[near]);
    }
    row.put("p.alike", bySignature.getOrDefault(PageView.signature(block), NONE).mean());
    Element up = block.owner();
    for (int d = 0; d < 5; d++) {
      Mass mass = up == null ? NONE : byElement.getOrDefault(up, NONE);
      row.put("p.up" + d, mass.mean());
      row.put("p.up" + d + ".share", mass.likely / Math.max(1e-9, whole.likely));
      up = up == null ? null : up.parent();
    }
    row.put("p.page", whole.mean());
    row.put("p.likelyWords", whole.likely);
    row.put("p.afterFirst", Math.clamp(lastStrong < 0 ? -99 : index - firstStrong, -99, 99));
    row.put("p.beforeLast", Math.clamp(lastStrong < 0 ? -99 : lastStrong - index, -99, 99));
    row.put("p.toContainer", stepsUp(block, container));
    gap(row, index);
  }

  private static int stepsUp(Block block, @Nullable Element to) {
    Element up = block.owner();
    for (int d = 0; up != null && d < 12; d++, up = up.parent()) {
      if (up == to) {
        return d;
      }
    }
    return 13;
  }

  /** How many words lie between the block and strong text before and after it. */
  private void gap(FeatureRow row, int index) {
    row.put("p.wordsSinceStrong", walk(index, -1));
    row.put("p.wordsToStrong", walk(index, 1));
  }

  private int walk(int index, int step) {
    int words = 0;
    for (int i = index + step; i >= 0 && i < first.length && words < 400; i += step) {
      int n = page.blocks().get(i).words().length;
      if (first[i] > STRONG && n >= STRONG_WORDS) {
        return words;
      }
      words += n;
    }
    return 500;
  }
}
