package org.hearsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into its blocks, in document order, each character with its place in the source. */
final class BlockReader implements NodeFilter {
  /** Elements whose text no reader of the page sees as text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "select",
          "textarea",
          "button",
          "input",
          "map",
          "dialog");

  /** What a browser's own style sheet sets as a block; everything else runs on in the line. */
  private static final Set<String> BREAKING =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Pattern UNSEEN_CLASS =
      Pattern.compile(
          "(?i)\\b(sr-only|visually-?hidden|screen-?reader|tool-?tip|rollover\\S*-block|popover|is-hidden)");

  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em", "cite");

  private final NodeText nodeText;
  private final List<Block> blocks = new ArrayList<>();
  private MappedText current = new MappedText();
  private Element owner;
  private int linkChars;
  private int boldChars;
  private int italicChars;
  private int linkDepth;
  private int boldDepth;
  private int italicDepth;
  private int breaks;

  private BlockReader(Document page, String source) {
    this.nodeText = new NodeText(source);
    this.owner = page.body();
  }

  static List<Block> read(Document page, String source) {
    BlockReader reader = new BlockReader(page, source);
    NodeTraversor.filter(reader, page.body());
    reader.flush();
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      read(text);
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (isUnseen(element)) {
      return FilterResult.SKIP_CHILDREN;
    }
    if (tag.equals("br")) {
      breakLine();
    } else if (BREAKING.contains(tag)) {
      flush();
      owner = element;
    } else {
      count(tag, 1);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !isUnseen(element)) {
      String tag = element.normalName();
      if (BREAKING.contains(tag)) {
        flush();
        owner = blockParent(element);
      } else {
        count(tag, -1);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Text inside a line that only a mouse or a screen reader brings out is not part of the line. */
  private static boolean isUnseen(Element element) {
    String tag = element.normalName();
    if (UNSEEN.contains(tag)) {
      return true;
    }
    return !BREAKING.contains(tag)
        && (element.hasAttr("hidden")
            || element.attr("style").replace(" ", "").contains("display:none")
            || UNSEEN_CLASS.matcher(element.className()).find());
  }

  private static Element blockParent(Element element) {
    Element up = element;
    do {
      Element parent = up.parent();
      if (parent == null) {
        return up;
      }
      up = parent;
    } while (!BREAKING.contains(up.normalName()));
    return up;
  }

  private void count(String tag, int by) {
    linkDepth += tag.equals("a") ? by : 0;
    boldDepth += BOLD.contains(tag) ? by : 0;
    italicDepth += ITALIC.contains(tag) ? by : 0;
  }

  /** One break is a line's end, two in a row end the block. */
  private void breakLine() {
    breaks++;
    if (breaks >= 2) {
      flush();
    }
  }

  private void read(TextNode node) {
    MappedText raw = nodeText.read(node);
    for (int i = 0; i < raw.length(); i++) {
      add(raw.charAt(i), raw.start(i), raw.end(i));
    }
  }

  private void add(char c, int start, int end) {
    if (isWhite(c)) {
      if (!current.isEmpty() && !isWhite(current.last())) {
        current.append(' ', start, end);
      } else if (!current.isEmpty()) {
        current.stretchLast(end);
      }
    } else if (!isInvisible(c)) {
      if (breaks > 0 && !current.isEmpty()) {
        current.trimEnd();
        current.appendBetween("\n", start);
      }
      breaks = 0;
      current.append(c, start, end);
      linkChars += linkDepth > 0 ? 1 : 0;
      boldChars += boldDepth > 0 ? 1 : 0;
      italicChars += italicDepth > 0 ? 1 : 0;
    }
  }

  private static boolean isWhite(char c) {
    return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphens, zero-width characters, byte order marks, directional marks. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\ufeff' || c == '\u2060';
  }

  private void flush() {
    current.trimEnd();
    if (!current.isEmpty()) {
      blocks.add(new Block(owner, current, linkChars, boldChars, italicChars));
    }
    current = new MappedText();
    linkChars = 0;
    boldChars = 0;
    italicChars = 0;
    breaks = 0;
  }
}
