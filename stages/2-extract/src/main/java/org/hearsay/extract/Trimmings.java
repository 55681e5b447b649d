package org.hearsay.extract;

import java.util.regex.Pattern;

/**
 * Lines that stand among an article's paragraphs and are none of it, told by their words alone: the
 * headline again, labels of advertisements, captions that end in a picture's credit, pointers to
 * other stories.
 *
 * <p>The model knows most of them; these rules take what so few training pages could not teach it.
 * What each is worth stands in docs/results.md.
 */
final class Trimmings {
  /** Longer lines say something of their own. */
  private static final int CAPTION_WORDS_MAX = 45;

  private static final int POINTER_WORDS_MAX = 20;
  private static final int CHARS_MAX = 400;

  private static final Pattern LABEL =
      line(
          "(advert(isement)?s?|ad|sponsored( content)?|story continues below( advertisement)?"
              + "|(article )?continue(s)? (reading|below)( below)?"
              + "|share( this)?( (article|story|post))?|sharing is caring|loading|comments?|more"
              + "|read more|follow us|related( (articles|stories|posts|coverage|content))?"
              + "|you may also like|don.?t miss|trending|this slideshow requires javascript"
              + "|(image|media) (copyright|caption) .*|tell us what you think)");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(\\((image|photo|picture|credit|pic)s?\\b[^()]{0,60}\\)"
              + "|\\b(photo|image) (credit|by|courtesy)\\b.{0,60}|\\bphotos? ?©.{0,40}"
              + "|/ ?(getty( images)?|reuters|ap|afp|shutterstock)\\)?)\\W{0,3}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POINTER =
      Pattern.compile(
          "^(see more|read more|related|watch|also read|more|don.?t miss|listen)\\s?:.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Trimmings() {}

  private static Pattern line(String words) {
    return Pattern.compile("^\\W{0,5}" + words + "\\W{0,5}$", Pattern.CASE_INSENSITIVE);
  }

  static boolean isOne(Block block) {
    String text = block.text();
    int words = block.words().length;
    if (text.length() > CHARS_MAX || text.indexOf('\n') >= 0) {
      return false;
    }
    return LABEL.matcher(text).matches()
        || words < CAPTION_WORDS_MAX && CREDIT.matcher(text).find()
        || words < POINTER_WORDS_MAX && POINTER.matcher(text).matches();
  }
}
