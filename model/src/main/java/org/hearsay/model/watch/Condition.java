package org.hearsay.model.watch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a watch waits for, in each happening that its search finds. */
public sealed interface Condition {
  /** The happening has so many independent origins. */
  record OriginsAtLeast(int number) implements Condition {
    public OriginsAtLeast {
      if (number < 1 || number > 99) {
        throw new IllegalArgumentException("from 1 to 99 origins can be waited for, not " + number);
      }
    }
  }

  /** A house, or a root whose house is not known, denies it. */
  record AnyDenial() implements Condition {}

  /** A figure is told that nobody told of it before. */
  record FigureChanged() implements Condition {}

  /** One more claim answers the search. */
  record NewClaim() implements Condition {}

  /** The grade's digit becomes this one or a better one. */
  record GradeAtLeast(int credibility) implements Condition {
    public GradeAtLeast {
      if (credibility < 1 || credibility > 5) {
        throw new IllegalArgumentException("a grade from 1 to 5 can be waited for");
      }
    }
  }

  /** The grade's digit becomes another one. */
  record GradeChanged() implements Condition {}

  /** The spelling that the command line, the pages and the ledger use. */
  default String code() {
    return switch (this) {
      case OriginsAtLeast(int number) -> "origins>=" + number;
      case AnyDenial any -> "denial";
      case FigureChanged changed -> "figure";
      case NewClaim fresh -> "claim";
      case GradeAtLeast(int credibility) -> "grade<=" + credibility;
      case GradeChanged changed -> "grade";
    };
  }

  /** For a person, after "tells when". */
  default String words() {
    return switch (this) {
      case OriginsAtLeast(int number) ->
          number == 1
              ? "a happening has an independent origin"
              : "a happening has " + number + " independent origins or more";
      case AnyDenial any -> "somebody denies a happening";
      case FigureChanged changed -> "a figure is told that was not told before";
      case NewClaim fresh -> "one more claim answers the search";
      case GradeAtLeast(int credibility) ->
          "a happening's grade becomes " + credibility + (credibility == 1 ? "" : " or better");
      case GradeChanged changed -> "a happening's grade changes";
    };
  }

  /**
   * The condition whose {@link #code()} this is.
   *
   * @throws IllegalArgumentException where there is none; the message is for a person
   */
  static Condition of(String code) {
    Matcher number = Pattern.compile("(origins>=|grade<=)(\\d{1,2})").matcher(code);
    if (number.matches()) {
      int n = Integer.parseInt(number.group(2));
      return number.group(1).startsWith("o") ? new OriginsAtLeast(n) : new GradeAtLeast(n);
    }
    return switch (code) {
      case "denial" -> new AnyDenial();
      case "figure" -> new FigureChanged();
      case "claim" -> new NewClaim();
      case "grade" -> new GradeChanged();
      default ->
          throw new IllegalArgumentException(
              "a watch waits for origins>=N, denial, figure, claim, grade<=N or grade, not for "
                  + code);
    };
  }
}
