package org.hearsay.read.claim;

/**
 * How sure it is that words tell a claim: a logistic regression over what the network says of them
 * in both passes, and whether the rules tell the same. Fitted on constructed articles that neither
 * the network nor the rules were made with (docs/results.md).
 */
final class EventScore {
  private static final double CONSTANT = -1.66;
  private static final double FOUND = 0.196;
  private static final double TOLD = 0.313;
  private static final double RULED = 1.31;

  private static final double COUNTED = Math.log(8);

  /** From this score on a claim is printed. */
  static final double LEAST = 0.38;

  /** Shares beyond this are taken as this: the network is never that sure. */
  private static final double FAINTEST = 0.003;

  private EventScore() {}

  static double of(SpottedEvent event, boolean ruled) {
    return share(odds(event) + (ruled ? RULED : 0));
  }

  /** Of a claim by the rules alone; a number that counts its item speaks for it. */
  static double counted(SpottedEvent event, boolean counted) {
    return share(odds(event) + RULED + (counted ? COUNTED : 0));
  }

  /** What the network alone says, in log odds. */
  private static double odds(SpottedEvent event) {
    return CONSTANT + FOUND * logit(event.found()) + TOLD * logit(event.told());
  }

  private static double share(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  private static double logit(double share) {
    double p = Math.max(FAINTEST, Math.min(1 - FAINTEST, share));
    return Math.log(p / (1 - p));
  }
}
