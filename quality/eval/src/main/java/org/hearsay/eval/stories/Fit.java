package org.hearsay.eval.stories;

/** How a read argument stands to the gold's. */
enum Fit {
  /** The words meet, or (actor, counterpart) the names are alike. */
  RIGHT,

  /** Both have one, with other words. */
  OTHER,

  /** The gold has one, the reading none. */
  MISSED,

  /** The reading has one, the gold none. */
  ADDED,

  /** Neither has one. */
  NONE;

  boolean isRight() {
    return this == RIGHT || this == NONE;
  }
}
