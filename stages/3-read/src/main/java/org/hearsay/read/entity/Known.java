package org.hearsay.read.entity;

import java.util.Optional;
import org.hearsay.model.Country;

/**
 * Somebody that the lexicon knows.
 *
 * @param name canonical
 * @param country the state it belongs to or is
 * @param house under whose command it speaks (codebook, section 4)
 */
public record Known(String name, Kind kind, Optional<Country> country, Optional<String> house) {
  /** What somebody is. */
  public enum Kind {
    /** A state by its own name: "North Korea", "the Emirates". */
    STATE,
    /** A state's adjective or people: "North Korean". */
    ADJECTIVE,
    /** A capital or a seat that stands for the government where it acts: "Pyongyang". */
    CAPITAL,
    /** A news organisation. */
    AGENCY,
    /** An office, ministry, army, or international body. */
    BODY,
    /** An armed group that is no state's. */
    GROUP,
    /** A company. */
    COMPANY,
    /** A think tank or institute. */
    ANALYST,
    /** A person by name. */
    PERSON;

    /** Whether the word means the state itself where it acts. */
    public boolean meansState() {
      return this == STATE || this == ADJECTIVE || this == CAPITAL;
    }
  }
}
