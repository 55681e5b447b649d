package org.hearsay.read.place;

/** What speaks for or against a capitalised name being a place where it stands. Learned weights. */
enum Sign {
  BIAS,
  AFTER_NEAR,
  AFTER_TO,
  AFTER_OF,
  /** After "in", "near", "from", "to", and nothing speaks against a place. */
  AFTER_NEAR_UNDISPUTED,
  /** The same after "of". */
  AFTER_OF_UNDISPUTED,
  AFTER_COMMA,
  AFTER_TITLE,
  AFTER_GIVEN_NAME,
  AFTER_INITIAL,
  AFTER_CAPITALISED,
  AFTER_THE,
  AFTER_AND,
  /** A place or what may be one stands before it: "Ohio and Indiana". */
  AFTER_PLACE,
  BEFORE_CAPITALISED,
  BEFORE_STREET,
  BEFORE_POLICE,
  BEFORE_BODY,
  BEFORE_SAYING,
  BEFORE_BEING,
  BEFORE_POSSESSIVE,
  BEFORE_COMMA,
  BEFORE_COMMA_AGE,
  BEFORE_CONTAINER,
  IS_CONTAINER,
  BEFORE_HYPHEN,
  AFTER_HYPHEN,
  DATELINE,
  FIRST_IN_SENTENCE,
  ALL_CAPITALS,
  ONE_WORD,
  MANY_WORDS,
  /** "Laurel County", "Kursk region". */
  ENDS_IN_KIND,
  GIVEN_NAME,
  MONTH,
  /** An English word: "Union", "Hope". */
  COMMON_WORD,
  /** Inside a name of the lexicon that is no place: "Bank of America". */
  IN_KNOWN_NAME,
  COUNTRY,
  PEOPLE,
  REGION,
  DISTRICT_BARE,
  FIELD,
  CAPITAL,
  SECTION,
  /** A country, a capital, a region, or half a million people. */
  FAMOUS,
  /** Famous, and no person of the name or part of a longer name. */
  FAMOUS_UNDISPUTED,
  /** A hundred thousand people, and nothing speaks against a place. */
  POPULOUS_UNDISPUTED,
  /** The text names few places, so that none can lie near another. */
  ALONE,
  /** log10(population + 1) / 7 of the candidate chosen. */
  POPULATION,
  FURTHER_NAME,
  /** log2 of the number of candidates / 8. */
  CANDIDATES,
  /** What the other places say for the candidate chosen. */
  NEAR_30,
  NEAR_100,
  REGION_NAMED,
  COUNTRY_NAMED,
  /** The probability of the candidate chosen. */
  SURE,
  /** Elsewhere in the text the name follows "in" or stands before its state. */
  PLACE_ELSEWHERE,
  /** Elsewhere it follows a given name, a title, another capitalised word, or precedes "said". */
  PERSON_ELSEWHERE,
  /** A person elsewhere, and nothing speaks for a place. */
  PERSON_UNOPPOSED,
  /** The share of its mentions that do so. */
  PERSON_SHARE,
  /** Written small somewhere in the text. */
  SMALL_ELSEWHERE,
  OFTEN
}
