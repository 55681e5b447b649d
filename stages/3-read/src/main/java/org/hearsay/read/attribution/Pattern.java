package org.hearsay.read.attribution;

/**
 * The rule that found an attribution, with the share of its finds on PolNeAR's training half that a
 * person had marked too (docs/results.md). It scales the cue's own reliability.
 */
enum Pattern {
  /** "...," he said. */
  TRAILING(1.0),
  /** "...," said the colonel. */
  INVERTED(1.0),
  /** He said [that] ... */
  LEADING(1.0),
  /** He said: "..." */
  LEADING_QUOTATION(1.0),
  /** ..., insisting that ... */
  PARTICIPLE(1.0),
  /** He ... and called for ... */
  COORDINATED(1.0),
  /** He rejected the report. */
  NOUN_OBJECT(1.0),
  /** ..., according to the ministry. */
  SOURCE_PHRASE(1.0),
  /** reportedly, is said to */
  ABSENT(1.0);

  private final double reliability;

  Pattern(double reliability) {
    this.reliability = reliability;
  }

  double confidence(Cue cue) {
    return Math.min(0.99, reliability * cue.reliability());
  }
}
