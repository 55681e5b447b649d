package org.hearsay.extract;

import java.util.List;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML that is all article: the text of a feed's entry, the body of a mail. */
final class HtmlFragment {
  private HtmlFragment() {}

  static MappedText read(String html, String address, Limits limits) throws Refused {
    if (html.length() > limits.pageCharsMax()) {
      throw Refused.limit("pageCharsMax", limits.pageCharsMax());
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.pageDepthMax());
    Document document = parser.parseInput(html, address);
    List<Block> blocks = BlockReader.read(document, html);
    if (blocks.size() > limits.pageBlocksMax()) {
      throw Refused.limit("pageBlocksMax", limits.pageBlocksMax());
    }
    List<Block> wanted = blocks.stream().filter(block -> !isTrailer(block.text())).toList();
    MappedText text = ArticleFinder.join(wanted);
    if (text.length() > limits.articleCharsMax()) {
      throw new Refused(Refusal.TOO_LARGE, "articleCharsMax is " + limits.articleCharsMax());
    }
    return text;
  }

  /** The line that blog software adds below each entry. */
  private static boolean isTrailer(String line) {
    return line.matches("(?is)the post .{1,300} (appeared first on|first appeared on) .{1,100}")
        || line.matches("(?i)(continue reading|read more|read the full (story|article)).{0,120}");
  }
}
