package org.hearsay.read.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.read.lexicon.FactFile;

/**
 * A noun that heads a source, by {@code voice-heads.tsv}.
 *
 * @param singular lower case
 */
record Head(String singular, Kind kind, boolean plural) {
  private static final Map<String, Head> HEADS = load();

  enum Kind {
    SPOKESPERSON,
    ANALYST,
    DOCUMENT,
    SERVANT,
    PRIVATE,
    HOLDER,
    BODY,
    AGENCY,
    COMPANY,
    GROUP;

    /** Whether "he" or "she" may mean it. */
    boolean isHuman() {
      return switch (this) {
        case SPOKESPERSON, ANALYST, SERVANT, PRIVATE, HOLDER -> true;
        case DOCUMENT, BODY, AGENCY, COMPANY, GROUP -> false;
      };
    }

    /** Whether it is a state's where nothing else is said. */
    boolean isOfState() {
      return this == BODY || this == HOLDER || this == SPOKESPERSON;
    }

    Referent.Sort sort() {
      return switch (this) {
        case SPOKESPERSON, SERVANT, PRIVATE, HOLDER -> Referent.Sort.PERSON;
        case ANALYST -> Referent.Sort.ANALYST;
        case DOCUMENT -> Referent.Sort.DOCUMENT;
        case BODY -> Referent.Sort.BODY;
        case AGENCY -> Referent.Sort.AGENCY;
        case COMPANY -> Referent.Sort.COMPANY;
        case GROUP -> Referent.Sort.GROUP;
      };
    }
  }

  static Optional<Head> of(String lower) {
    return Optional.ofNullable(HEADS.get(lower));
  }

  private static Map<String, Head> load() {
    Map<String, Head> heads = new HashMap<>();
    for (List<String> fact : FactFile.read(Head.class, "voice-heads.tsv", 3)) {
      Kind kind = Kind.valueOf(fact.get(0).toUpperCase(Locale.ROOT));
      heads.put(fact.get(1), new Head(fact.get(1), kind, false));
      heads.putIfAbsent(fact.get(2), new Head(fact.get(1), kind, true));
    }
    return heads;
  }
}
