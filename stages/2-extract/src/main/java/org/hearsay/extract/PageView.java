package org.hearsay.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The blocks of a page with the sums that tell how a block stands among the others. */
final class PageView {
  /** Ancestors further up tell nothing more and would make deep pages slow. */
  static final int ANCESTORS_MAX = 40;

  /** What an element, or all blocks with one signature, hold. */
  static final class Sum {
    int blocks;
    int words;
    double linkWords;
    int paragraphs;
    int commas;
    double score;

    void add(Block block) {
      blocks++;
      words += block.words().length;
      linkWords += block.linkShare() * block.words().length;
      paragraphs += block.tag().equals("p") ? 1 : 0;
      commas += Sentences.commas(block.text());
    }

    double linkShare() {
      return words == 0 ? 0 : linkWords / words;
    }
  }

  private static final Sum NOTHING = new Sum();

  private final List<Block> blocks;
  private final MarkupWords markup = new MarkupWords();
  private final PageFacts facts;
  private final Map<Element, Sum> byElement = new IdentityHashMap<>();
  private final Map<String, Sum> bySignature = new HashMap<>();
  private final Sum whole = new Sum();
  private @Nullable Element candidate;
  private int headline = -1;
  private final Repeats repeats;

  PageView(List<Block> all, PageFacts facts) {
    this.repeats = new Repeats(all);
    this.blocks = repeats.finest(all);
    this.facts = facts;
    for (Block block : blocks) {
      sum(block);
    }
    candidate = best();
    headline = findHeadline();
  }

  private void sum(Block block) {
    whole.add(block);
    bySignature.computeIfAbsent(signature(block), key -> new Sum()).add(block);
    double points = points(block);
    Element up = block.owner();
    for (int d = 0; up != null && d < ANCESTORS_MAX; d++, up = up.parent()) {
      Sum sum = byElement.computeIfAbsent(up, key -> new Sum());
      sum.add(block);
      sum.score += points / (d <= 1 ? 1 : d == 2 ? 2 : 3.0 * (d - 1));
    }
  }

  /** Readability's points for a paragraph: one, one a comma, one a hundred characters. */
  private static double points(Block block) {
    if (block.text().length() < 25 || block.linkShare() > 0.5) {
      return 0;
    }
    return 1 + Sentences.commas(block.text()) + Math.min(3, block.text().length() / 100);
  }

  /** Readability's top candidate: the most points, lowered by the share of links. */
  private @Nullable Element best() {
    Element best = null;
    double bestScore = 0;
    for (Map.Entry<Element, Sum> entry : byElement.entrySet()) {
      double score = entry.getValue().score * (1 - entry.getValue().linkShare());
      boolean wins = score > bestScore || score == bestScore && best != null && above(entry, best);
      if (score > 0 && wins) {
        best = entry.getKey();
        bestScore = score;
      }
    }
    return best;
  }

  /** Among equals the outer one, so that the order of the map decides nothing. */
  private static boolean above(Map.Entry<Element, Sum> entry, Element best) {
    return best.parents().contains(entry.getKey());
  }

  private int findHeadline() {
    int found = -1;
    double bestShare = 0.5;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      double share =
          facts.ofTitle(block) * facts.inTitle(block) + (block.tag().equals("h1") ? 0.3 : 0);
      if (share > bestShare) {
        found = i;
        bestShare = share;
      }
    }
    return found;
  }

  /** Blocks that the site sets alike: tag and class of the owner and its parents. */
  static String signature(Block block) {
    StringBuilder signature = new StringBuilder();
    Element up = block.owner();
    for (int d = 0; up != null && d < 3; d++, up = up.parent()) {
      signature
          .append(up.normalName())
          .append('.')
          .append(d == 0 ? "" : up.className())
          .append('>');
    }
    return signature.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  Repeats repeats() {
    return repeats;
  }

  PageFacts facts() {
    return facts;
  }

  MarkupWords markup() {
    return markup;
  }

  Sum whole() {
    return whole;
  }

  Sum of(@Nullable Element element) {
    return element == null ? NOTHING : byElement.getOrDefault(element, NOTHING);
  }

  Sum alike(Block block) {
    return bySignature.getOrDefault(signature(block), NOTHING);
  }

  /** The block that is the article's headline, or -1. */
  int headline() {
    return headline;
  }

  /** How many steps up from the block to an element that the top candidate lies in or is. */
  int stepsToCandidate(Block block) {
    Element target = candidate;
    for (int out = 0; target != null && out < 4; out++, target = target.parent()) {
      Element up = block.owner();
      for (int d = 0; up != null && d < ANCESTORS_MAX; d++, up = up.parent()) {
        if (up == target) {
          return out;
        }
      }
    }
    return 4;
  }
}
