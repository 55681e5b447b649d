package org.hearsay.extract;

import java.util.List;
import org.hearsay.model.Refused;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page, parsed and cut into blocks. */
record HtmlPage(String source, Document document, JsonLd jsonLd, PageView view) {

  static HtmlPage parse(String source, String address, Limits limits) throws Refused {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.pageDepthMax());
    Document document = parser.parseInput(source, address);
    JsonLd jsonLd = JsonLd.of(document);
    List<Block> blocks = BlockReader.read(document, source);
    if (blocks.size() > limits.pageBlocksMax()) {
      throw Refused.limit("pageBlocksMax", limits.pageBlocksMax());
    }
    PageFacts facts = PageFacts.of(document, jsonLd);
    return new HtmlPage(source, document, jsonLd, new PageView(blocks, facts));
  }

  List<Block> blocks() {
    return view.blocks();
  }

  /** What the first look sees. */
  List<FeatureRow> features() {
    return new BlockFeatures(view).rows();
  }

  /** Adds to the rows what the second look sees besides: the first look's verdicts. */
  void addContext(List<FeatureRow> rows, double[] first) {
    ContextFeatures context = new ContextFeatures(view, first);
    for (int i = 0; i < rows.size(); i++) {
      context.put(rows.get(i), i);
    }
  }
}
