package org.hearsay.app;

import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Provenance;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;

/** One thing that a named file or a captured page held. */
sealed interface Input {
  /** The file as the user named it. */
  String file();

  Origin origin();

  /**
   * Where an input comes from.
   *
   * @param raw what the file held, as it was given; empty where that could not be had, and of a
   *     captured page, whose bytes stand in the archive
   * @param provenance the capture; empty where nothing is kept
   */
  record Origin(Optional<Raw> raw, Optional<Provenance> provenance) {
    static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());

    static Origin of(Raw raw) {
      return new Origin(Optional.of(raw), Optional.empty());
    }

    static Origin of(Provenance provenance) {
      return new Origin(Optional.empty(), Optional.of(provenance));
    }
  }

  /** An article to read. */
  record Given(String file, Article article, Origin origin) implements Input {
    Given(String file, Article article) {
      this(file, article, Origin.UNKNOWN);
    }
  }

  /** A reading that was made before, by this or another reader of the published form. */
  record Read(String file, Reading reading, Origin origin) implements Input {}

  /** What cannot be used, by name. */
  record Refused(String file, Refusal reason, String detail, Origin origin) implements Input {
    Refused(String file, Refusal reason, String detail) {
      this(file, reason, detail, Origin.UNKNOWN);
    }

    /** The one line that a user sees: {@code FILE: REASON: detail}. */
    String line() {
      return file + ": " + reason.code() + ": " + detail;
    }
  }

  /** The same with what is known of its origin. */
  default Input from(Origin origin) {
    return switch (this) {
      case Given given -> new Given(given.file(), given.article(), origin);
      case Read read -> new Read(read.file(), read.reading(), origin);
      case Refused no -> new Refused(no.file(), no.reason(), no.detail(), origin);
    };
  }

  static Input ofArticle(String file, Outcome<Article> outcome, String where) {
    return switch (outcome) {
      case Outcome.Done<Article> done -> new Given(file, done.value());
      case Outcome.Refused<Article> no -> new Refused(file, no.reason(), where + no.detail());
    };
  }

  static Input ofReading(String file, Outcome<Reading> outcome, String where) {
    return switch (outcome) {
      case Outcome.Done<Reading> done -> new Read(file, done.value(), Origin.UNKNOWN);
      case Outcome.Refused<Reading> no -> new Refused(file, no.reason(), where + no.detail());
    };
  }
}
