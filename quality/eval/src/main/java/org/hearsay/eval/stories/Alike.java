package org.hearsay.eval.stories;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loose equality of two names, as the gold's scorer has it: the same words, or one's words all in
 * the other's; articles and titles do not count.
 */
final class Alike {
  /** What Python's {@code \w} holds. */
  private static final String LETTER = "[\\p{L}\\p{N}_]";

  private static final Pattern WORD = Pattern.compile(LETTER + "+");
  private static final Pattern UNCOUNTED =
      Pattern.compile(
          "(?<!%1$s)(?:the|a|an|mr|ms|president|leader|minister|spokesman|spokesperson)(?!%1$s)"
              .formatted(LETTER));

  private Alike() {}

  static boolean alike(String a, String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    return left.equals(right)
        || (!left.isEmpty()
            && !right.isEmpty()
            && (left.containsAll(right) || right.containsAll(left)));
  }

  /** A name that is not there is an empty one. */
  static boolean alike(Optional<String> a, Optional<String> b) {
    return alike(a.orElse(""), b.orElse(""));
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(UNCOUNTED.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" "));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
