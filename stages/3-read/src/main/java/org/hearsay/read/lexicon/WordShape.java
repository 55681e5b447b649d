package org.hearsay.read.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Whether a word has a shape, by a regular expression that is compiled once.
 *
 * <p>Rules ask hundreds of such questions of every word; compiling the expression anew for each, as
 * {@link String#matches} does, took a fifth of a reading's time.
 */
public final class WordShape {
  private static final Map<String, Pattern> SHAPES = new ConcurrentHashMap<>();

  private WordShape() {}

  /**
   * Whether all of the word matches.
   *
   * @param shape a regular expression that is written in the program, never made at run time: every
   *     one is kept
   */
  public static boolean is(String word, String shape) {
    Pattern pattern = SHAPES.get(shape);
    if (pattern == null) {
      pattern = SHAPES.computeIfAbsent(shape, Pattern::compile);
    }
    return pattern.matcher(word).matches();
  }
}
