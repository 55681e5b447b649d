package org.hearsay.read.attribution;

/**
 * The rule that found an attribution, with a factor for the cue's own reliability: the share of the
 * rule's finds on PolNeAR's training half that a person had marked too, over the mean reliability
 * of their cues (docs/results.md).
 */
enum Pattern {
  /** "...," he said. */
  TRAILING(0.99),
  /** "...," said the colonel. */
  INVERTED(0.92),
  /** He said [that] ... */
  LEADING(0.99),
  /** He said: "..." */
  LEADING_QUOTATION(1.1),
  /** ..., insisting that ... */
  PARTICIPLE(1.0),
  /** He ... and called for ... */
  COORDINATED(0.73),
  /** He rejected the report. */
  NOUN_OBJECT(0.92),
  /** ..., according to the ministry. */
  SOURCE_PHRASE(0.84),
  /** reportedly, is said to */
  ABSENT(0.44);

  private final double reliability;

  Pattern(double reliability) {
    this.reliability = reliability;
  }

  double confidence(Cue cue) {
    return Math.min(0.99, reliability * cue.reliability());
  }
}
