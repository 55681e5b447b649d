package org.hearsay.read.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Span;

/**
 * What a source's words leave open, asked of whoever remembers the text before: {@link Memory}
 * answers by rules, {@link Supposed} as if one certain party were meant.
 */
interface Recall {
  /**
   * The likeliest one before an offset.
   *
   * @param outside spans whose mentions do not count: the words that it says itself
   */
  Optional<Referent> latest(int before, List<Span> outside, Predicate<Referent> fits);

  /** The same among those that spoke. */
  Optional<Referent> latestSpeaker(int before, List<Span> outside, Predicate<Referent> fits);

  /** The same among those of the last sentences that were no mere objects. */
  Optional<Referent> inFocus(int before, List<Span> outside, Predicate<Referent> fits);

  /**
   * The state whose capital opens this sentence or the one before, if nothing was said of {@code
   * than} since.
   */
  Optional<Referent> capital(int before, List<Span> own, Referent than);

  /**
   * Who opens the words that somebody says: "Oram has no such plan, its ministry said".
   *
   * @param opening the first characters of those words
   */
  Optional<Referent> opens(Span opening, Predicate<Referent> fits);

  /** The last one before the offset that may be called by all these words. */
  Optional<Referent> called(int before, Set<String> words, Predicate<Referent> fits);

  /** The state whose office is meant where the words name none. */
  Optional<String> state(int before);

  /** Whether nothing that was said of somebody speaks against "she", or "he". */
  boolean mayBe(Referent who, boolean isFemale);
}
