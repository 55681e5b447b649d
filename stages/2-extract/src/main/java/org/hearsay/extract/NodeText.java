package org.hearsay.extract;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text node back against the page's source, so that each decoded character knows the
 * stretch of source it was written as ({@code &amp;amp;} is five characters of source).
 */
final class NodeText {
  /** The longest character reference of HTML, {@code &CounterClockwiseContourIntegral;}. */
  private static final int REFERENCE_CHARS_MAX = 33;

  private final String source;

  NodeText(String source) {
    this.source = source;
  }

  /** The node's characters with their places; white space as it was written. */
  MappedText read(TextNode node) {
    String decoded = node.getWholeText();
    int at = Math.max(0, node.sourceRange().startPos());
    int limit = Math.min(source.length(), Math.max(at, node.sourceRange().endPos()));
    MappedText mapped = new MappedText();
    for (int i = 0; i < decoded.length(); ) {
      int[] taken = take(decoded, i, at, limit);
      for (int k = 0; k < taken[0]; k++) {
        mapped.append(decoded.charAt(i + k), at, Math.min(limit, at + taken[1]));
      }
      i += taken[0];
      at = Math.min(limit, at + taken[1]);
    }
    return mapped;
  }

  /** How many decoded characters come from how many source characters at this place. */
  private int[] take(String decoded, int i, int at, int limit) {
    if (at < limit && source.charAt(at) == '&') {
      for (int len = Math.min(REFERENCE_CHARS_MAX, limit - at); len > 1; len--) {
        String plain = referenceOrNull(source.substring(at, at + len));
        if (plain != null && decoded.startsWith(plain, i)) {
          return new int[] {plain.length(), len};
        }
      }
    }
    return new int[] {1, 1};
  }

  private static @Nullable String referenceOrNull(String written) {
    for (int i = 1; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean inside = Character.isLetterOrDigit(c) || c == '#' && i == 1;
      if (!inside && !(c == ';' && i == written.length() - 1)) {
        return null;
      }
    }
    String plain = Parser.unescapeEntities(written, false);
    boolean whole = written.endsWith(";") || plain.codePointCount(0, plain.length()) == 1;
    return whole && plain.length() <= 2 && !plain.equals(written) ? plain : null;
  }
}
