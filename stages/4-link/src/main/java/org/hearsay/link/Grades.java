package org.hearsay.link;

import org.hearsay.model.Grade;

/** Information credibility by rule (codebook, section 5; rulings 2 and 33). */
final class Grades {
  private Grades() {}

  /** The grade before other happenings are looked at; only a 3 may still become a 2. */
  static Grade of(Origins.Count count) {
    boolean denied = !count.denying().isEmpty();
    if (count.proved() >= 1 && denied) {
      return new Grade(4, "asserted, and denied or doubted by another house");
    }
    if (count.proved() >= 2) {
      return new Grade(1, "two or more independent houses assert and none denies");
    }
    if (count.proved() == 1) {
      return new Grade(3, "one house only");
    }
    return denied
        ? new Grade(5, "the only first-hand voice denies, or a later word withdraws it")
        : new Grade(6, "nobody asserts it first hand: not enough to tell");
  }

  /** One house, borne out by another house's graded claim on the same item. */
  static Grade agreed() {
    return new Grade(
        2, "one house asserts first hand, and its details agree with other graded claims");
  }
}
