package org.hearsay.read.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a word has a shape, by a regular expression that is compiled once.
 *
 * <p>Rules ask hundreds of such questions of every word; compiling the expression anew for each, as
 * {@link String#matches} does, took a fifth of a reading's time.
 */
public final class WordShape {
  /** Replaced as a whole when a shape is asked for that is not there yet; never changed. */
  private static volatile Map<String, Pattern> shapes = Map.of();

  private WordShape() {}

  /**
   * Whether all of the word matches.
   *
   * @param shape a regular expression that is written in the program, never made at run time: every
   *     one is kept
   */
  public static boolean is(String word, String shape) {
    Pattern pattern = shapes.get(shape);
    return (pattern == null ? compiled(shape) : pattern).matcher(word).matches();
  }

  private static synchronized Pattern compiled(String shape) {
    Map<String, Pattern> more = new HashMap<>(shapes);
    Pattern pattern = more.computeIfAbsent(shape, Pattern::compile);
    shapes = more;
    return pattern;
  }
}
