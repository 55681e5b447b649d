package org.hearsay.serve;

import org.hearsay.model.Grade;

/**
 * NATO's two-part rating as it is shown: the letter is the analyst's rating of the source, F until
 * somebody sets it; the digit is computed and always comes with its rule.
 */
record GradeMark(String letter, int digit, String meaning, String rule) {
  static GradeMark of(Grade grade) {
    return new GradeMark("F", grade.credibility(), meaning(grade.credibility()), grade.rule());
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

  String mark() {
    return letter + digit;
  }
}
