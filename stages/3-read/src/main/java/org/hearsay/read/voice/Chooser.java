package org.hearsay.read.voice;

/** Decides whom a source means. */
@FunctionalInterface
public interface Chooser {
  /**
   * One of the candidates.
   *
   * @param candidate its index
   * @param confidence how likely it is right, 0 to 1
   */
  record Choice(int candidate, double confidence) {}

  Choice choose(Question question);

  /** What the rules say. */
  static Chooser byRule() {
    return q -> new Choice(q.rule(), 1);
  }
}
