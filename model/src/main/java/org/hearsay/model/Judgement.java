package org.hearsay.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person decided. It names claims by their stable keys, so that it holds after re-reading,
 * re-linking and a rebuild from the archive; a later one overrules an earlier one on the same
 * matter.
 */
public sealed interface Judgement {
  /** These claims speak of one happening. */
  record Merge(List<ClaimMark> claims) implements Judgement {
    public Merge {
      claims = List.copyOf(claims);
      if (claims.size() < 2) {
        throw new IllegalArgumentException("two claims or more are merged");
      }
    }
  }

  /** None of these speaks of what any of those speaks of. */
  record Split(List<ClaimMark> these, List<ClaimMark> those) implements Judgement {
    public Split {
      these = List.copyOf(these);
      those = List.copyOf(those);
      if (these.isEmpty() || those.isEmpty() || these.stream().anyMatch(those::contains)) {
        throw new IllegalArgumentException("a split has two sides that share no claim");
      }
    }
  }

  /** The reader was wrong: the text makes no such claim. */
  record Reject(ClaimMark claim) implements Judgement {}

  /** The reader was right. */
  record Confirm(ClaimMark claim) implements Judgement {}

  /**
   * The reader was nearly right: these fields read otherwise; an empty value says that the text
   * does not tell.
   */
  record Mend(ClaimMark claim, Map<Field, String> values) implements Judgement {
    public Mend {
      values = Map.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a mending changes something");
      }
    }
  }

  /** A voice speaks for this house; empty where it speaks for none. */
  record SetHouse(String voice, Optional<String> house) implements Judgement {
    public SetHouse {
      if (voice.isBlank()) {
        throw new IllegalArgumentException("a voice has a name");
      }
    }
  }

  /** How far a voice is trusted. */
  record SetReliability(String voice, Reliability reliability) implements Judgement {
    public SetReliability {
      if (voice.isBlank()) {
        throw new IllegalArgumentException("a voice has a name");
      }
    }
  }

  /** Words of the analyst beside a claim. */
  record Note(ClaimMark claim, String text) implements Judgement {
    public Note {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a note has words");
      }
    }
  }

  /** The judgement of that number no longer holds. */
  record Withdraw(long number) implements Judgement {}

  /** The claims that it is about, by their stable keys; none where it is about a voice. */
  default List<ClaimMark> about() {
    return switch (this) {
      case Merge merge -> merge.claims();
      case Split split -> Stream.concat(split.these().stream(), split.those().stream()).toList();
      case Reject reject -> List.of(reject.claim());
      case Confirm confirm -> List.of(confirm.claim());
      case Mend mend -> List.of(mend.claim());
      case Note note -> List.of(note.claim());
      case SetHouse house -> List.of();
      case SetReliability reliability -> List.of();
      case Withdraw withdraw -> List.of();
    };
  }

  /** What of a claim can be mended; values are those of the reading form. */
  enum Field {
    TYPE,
    ACTOR,
    COUNTERPART,
    ITEM,
    /** At least this many. */
    LOW,
    /** At most this many; empty means no upper end. */
    HIGH,
    PLACE,
    /** First day, ISO 8601. */
    START,
    /** Last day, ISO 8601. */
    END,
    STATUS,
    POLARITY,
    CERTAINTY
  }
}
