package org.hearsay.eval.stories;

/** Writes HTML in which words are escaped unless they are a tag that we wrote. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Our own markup: never a word of the world. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Words, escaped; safe as text and between double quotes in an attribute. */
  Html text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(Character.isISOControl(c) && !isSpace(c) ? ' ' : c);
      }
    }
    return this;
  }

  /** An element that holds nothing but words. */
  Html element(String tag, String cssClass, String words) {
    raw("<" + tag + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"") + ">");
    return text(words).raw("</" + tag + ">");
  }

  private static boolean isSpace(char c) {
    return c == '\n' || c == '\t' || c == '\r';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
