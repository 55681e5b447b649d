package org.hearsay.app;

import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;

/** One thing that a named file held. */
sealed interface Input {
  /** The file as the user named it. */
  String file();

  /** An article to read. */
  record Given(String file, Article article) implements Input {}

  /** A reading that was made before, by this or another reader of the published form. */
  record Read(String file, Reading reading) implements Input {}

  /** What cannot be used, by name. */
  record Refused(String file, Refusal reason, String detail) implements Input {
    /** The one line that a user sees: {@code FILE: REASON: detail}. */
    String line() {
      return file + ": " + reason.code() + ": " + detail;
    }
  }

  static Input ofArticle(String file, Outcome<Article> outcome, String where) {
    return switch (outcome) {
      case Outcome.Done<Article> done -> new Given(file, done.value());
      case Outcome.Refused<Article> no -> new Refused(file, no.reason(), where + no.detail());
    };
  }

  static Input ofReading(String file, Outcome<Reading> outcome, String where) {
    return switch (outcome) {
      case Outcome.Done<Reading> done -> new Read(file, done.value());
      case Outcome.Refused<Reading> no -> new Refused(file, no.reason(), where + no.detail());
    };
  }
}
