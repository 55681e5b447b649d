package org.hearsay.read.voice;

import java.util.Optional;

/**
 * Somebody whom a source may mean.
 *
 * @param who under the name that the voice would get
 * @param way how the source's words lead there
 * @param through the one met before on whom it rests: "the agency" for "the agency's spokesman"
 */
record Candidate(Referent who, Way way, Optional<Party> through) {
  /** How a source's words lead to somebody. */
  enum Way {
    /** By its own words alone, put as names are put here. */
    WRITTEN,
    /** By its own words, as they stand. */
    VERBATIM,
    /** A pronoun or a noun in it means somebody who was met before. */
    MEANT,
    /** All of it means somebody who was met before. */
    ITSELF,
    /** All of it means somebody who is named only later. */
    LATER,
    /** A name that stands in its own words: "its spokesman, Colonel Vasov". */
    INSIDE,
    /** Whoever made or owns it: "Oram's reply", "a paper by the monitors". */
    OWNER,
    /**
     * By its own words, with whoever was met before in place of a noun: "a source at the agency".
     */
    FILLED,
    /** It is an office of a state that was met before. */
    STATE,
    /** Whatever the rules make of it, where no other way leads there. */
    RULE
  }
}
