package org.hearsay.read.voice;

import java.util.List;

/**
 * Whom a source means, with everybody who comes into question.
 *
 * @param spoken index of the attribution among those whose voices are asked for
 * @param kind index of what the source's words are like, 0 to {@link #KINDS} - 1
 * @param names the candidates, each under the name that the voice would get
 * @param rule index of the one that the rules would choose
 * @param clues what speaks for and against each: a row of {@link #CLUES} values a candidate
 */
public record Question(int spoken, int kind, List<String> names, int rule, float[][] clues) {
  /** How many kinds of source there are. */
  public static final int KINDS = Asked.Kind.values().length;

  /** How many clues a candidate has. */
  public static final int CLUES = Clue.values().length;

  public Question {
    names = List.copyOf(names);
  }

  /** The name of a clue, for the file of weights. */
  public static String clue(int index) {
    return Clue.values()[index].name();
  }

  /** The name of a kind of source. */
  public static String kind(int index) {
    return Asked.Kind.values()[index].name();
  }
}
