package org.hearsay.eval.stories;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/**
 * Sentences as the gold's scorer cuts them: crude on purpose (it cuts after "U.S." too), since the
 * figures must be the same.
 */
final class Sentences {
  private static final String WHITE = "[\\s\\u001c-\\u001f]";
  private static final Pattern START =
      Pattern.compile("[.!?][\"”’)]?" + WHITE + "+|\\n+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern END =
      Pattern.compile("[.!?][\"”’)]?" + WHITE + "|\\n", Pattern.UNICODE_CHARACTER_CLASS);

  private Sentences() {}

  /** The sentence that holds the place. */
  static Span at(String text, int place) {
    int start = 0;
    Matcher before = START.matcher(text.substring(0, place));
    while (before.find()) {
      start = before.end();
    }
    Matcher after = END.matcher(text.substring(place));
    return new Span(start, after.find() ? place + after.end() : text.length());
  }
}
