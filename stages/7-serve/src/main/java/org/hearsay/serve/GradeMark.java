package org.hearsay.serve;

import org.hearsay.model.Grade;
import org.hearsay.model.Reliability;

/**
 * NATO's two-part rating as it is shown: the letter is the analyst's rating of the source, F until
 * somebody sets it; the digit is computed and always comes with its rule.
 */
record GradeMark(Reliability reliability, int digit, String meaning, String rule) {
  static GradeMark of(Grade grade, Reliability reliability) {
    return new GradeMark(
        reliability, grade.credibility(), meaning(grade.credibility()), grade.rule());
  }

  private static String meaning(int credibility) {
    return switch (credibility) {
      case 1 -> "confirmed by other sources";
      case 2 -> "probably true";
      case 3 -> "possibly true";
      case 4 -> "doubtful: contested";
      case 5 -> "improbable";
      default -> "cannot be judged";
    };
  }

  String letter() {
    return reliability.name();
  }

  String source() {
    return reliability.meaning();
  }

  String mark() {
    return letter() + digit;
  }
}
