package org.hearsay.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The text that a page gives in JSON-LD's {@code articleBody}, for pages that show none without
 * their scripts; each character with its place inside the script.
 */
final class StatedBody {
  private static final Pattern FIELD = Pattern.compile("\"articleBody\"\\s*:\\s*\"");

  private StatedBody() {}

  /** Empty where the page gives none. */
  static MappedText find(HtmlPage page) {
    for (Element script : page.document().select("script[type~=(?i)ld\\+json]")) {
      int from = Math.max(0, script.sourceRange().startPos());
      int to = Math.min(page.source().length(), Math.max(from, script.endSourceRange().endPos()));
      Matcher field = FIELD.matcher(page.source()).region(from, to);
      if (field.find()) {
        return read(page.source(), field.end(), to);
      }
    }
    return new MappedText();
  }

  /** Reads a JSON string (RFC 8259, section 7) from after its opening quotation mark. */
  private static MappedText read(String source, int from, int to) {
    MappedText text = new MappedText();
    int at = from;
    while (at < to && source.charAt(at) != '"') {
      int length = 1;
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < to) {
        length = source.charAt(at + 1) == 'u' ? 6 : 2;
        c = escaped(source, at, Math.min(to, at + length));
      }
      boolean leading = text.isEmpty() && c <= ' ';
      if (!leading) {
        text.append(c, at, Math.min(to, at + length));
      }
      at += length;
    }
    text.trimEnd();
    return text;
  }

  private static char escaped(String source, int at, int end) {
    return switch (source.charAt(at + 1)) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r', 'f', 'b' -> ' ';
      case 'u' -> unit(source.substring(Math.min(at + 2, end), end));
      default -> source.charAt(at + 1);
    };
  }

  private static char unit(String hex) {
    return hex.matches("[0-9a-fA-F]{4}") ? (char) Integer.parseInt(hex, 16) : '\ufffd';
  }
}
