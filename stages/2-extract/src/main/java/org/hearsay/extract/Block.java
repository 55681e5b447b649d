package org.hearsay.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page between two breaks of its layout: a paragraph, a heading, a list item, a
 * caption, a line of navigation.
 */
final class Block {
  private final Element owner;
  private final MappedText mapped;
  private final String text;
  private final String[] words;
  private final Set<String> shingles;
  private final int linkChars;
  private final int boldChars;
  private final int italicChars;

  /**
   * @param owner the nearest element that the layout breaks at
   */
  Block(Element owner, MappedText mapped, int linkChars, int boldChars, int italicChars) {
    this.owner = owner;
    this.mapped = mapped;
    this.text = mapped.toString();
    this.words = Words.of(text);
    this.shingles = Words.shingles(words);
    this.linkChars = linkChars;
    this.boldChars = boldChars;
    this.italicChars = italicChars;
  }

  Element owner() {
    return owner;
  }

  MappedText mapped() {
    return mapped;
  }

  String text() {
    return text;
  }

  /** In lower case. */
  String[] words() {
    return words;
  }

  /** Each four words in a row. */
  Set<String> shingles() {
    return shingles;
  }

  /** The share of its characters inside links; likewise the two below. */
  double linkShare() {
    return share(linkChars);
  }

  double boldShare() {
    return share(boldChars);
  }

  double italicShare() {
    return share(italicChars);
  }

  String tag() {
    return owner.normalName();
  }

  boolean isHeading() {
    return headingLevel() > 0;
  }

  /** 1 to 6, or 0 where it is no heading. */
  int headingLevel() {
    String tag = tag();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))
        ? tag.charAt(1) - '0'
        : 0;
  }

  private double share(int chars) {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) chars / text.length());
  }
}
