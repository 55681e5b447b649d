package org.hearsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the article among a page's blocks and joins them to one text, in the page's order. */
final class ArticleFinder {
  /**
   * A block at least this likely is taken. Below a half, since what is left out is lost and what is
   * taken in vain is only read in vain; the measurement is in docs/results.md.
   */
  static final double THRESHOLD = 0.4;

  /** What is asked of a block where no block is likely. */
  private static final double PROSE_THRESHOLD = 0.05;

  private static final int PROSE_CHARS_MIN = 60;

  private final BlockClassifier classifier;

  private ArticleFinder(BlockClassifier classifier) {
    this.classifier = classifier;
  }

  static ArticleFinder load() {
    return new ArticleFinder(BlockClassifier.load());
  }

  /** The article's text; empty where the page has none. */
  MappedText find(HtmlPage page) {
    double[] likely = classifier.judge(page);
    List<Block> chosen = chosen(page, likely);
    return join(chosen.isEmpty() ? prose(page.blocks(), likely) : chosen);
  }

  /** A bare page (a saved text, a statement without a site around it): what reads as prose. */
  private static List<Block> prose(List<Block> blocks, double[] likely) {
    List<Block> prose = new ArrayList<>();
    for (int i = 0; i < likely.length; i++) {
      Block block = blocks.get(i);
      boolean running =
          block.linkShare() < 0.3
              && block.text().length() >= PROSE_CHARS_MIN
              && Sentences.endsAsSentence(block.text());
      if (running && likely[i] >= PROSE_THRESHOLD) {
        prose.add(block);
      }
    }
    return prose;
  }

  /** The likely blocks without what only stands among them. */
  static List<Block> chosen(HtmlPage page, double[] likely) {
    List<Block> chosen = new ArrayList<>();
    for (int i = 0; i < likely.length; i++) {
      Block block = page.blocks().get(i);
      boolean headline = i == page.view().headline() && block.isHeading();
      if (likely[i] >= THRESHOLD && !headline && !Trimmings.isOne(block)) {
        chosen.add(block);
      }
    }
    return chosen;
  }

  /** Paragraphs stand an empty line apart, items of a list a line, cells of a row a space. */
  static MappedText join(List<Block> blocks) {
    MappedText text = new MappedText();
    Block before = null;
    for (Block block : blocks) {
      if (before != null) {
        text.appendBetween(separator(before, block), block.mapped().start(0));
      }
      text.append(block.mapped());
      before = block;
    }
    return text;
  }

  private static String separator(Block before, Block block) {
    if (isCell(before) && isCell(block) && before.owner().parent() == block.owner().parent()) {
      return " ";
    }
    Element list = block.owner().parent();
    boolean sameList = block.tag().equals("li") && before.owner().parent() == list;
    return sameList || isCell(before) && isCell(block) ? "\n" : "\n\n";
  }

  private static boolean isCell(Block block) {
    return block.tag().equals("td") || block.tag().equals("th");
  }
}
