package org.hearsay.read.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.read.lexicon.FactFile;
import org.hearsay.read.text.Token;

/**
 * A noun that heads a source, by {@code voice-heads.tsv}.
 *
 * @param singular lower case
 */
record Head(String singular, Kind kind, boolean plural) {
  private static final Map<String, Head> HEADS = load();

  /** Words that end an institute's name and mean something else in small letters. */
  private static final Set<String> INSTITUTES =
      Set.of(
          "watch",
          "network",
          "project",
          "initiative",
          "observatory",
          "campaign",
          "international",
          "trust",
          "society",
          "tracker",
          "association",
          "intelligence",
          "monitoring",
          "research");

  enum Kind {
    SPOKESPERSON,
    ANALYST,
    INSTITUTE,
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
        case INSTITUTE, DOCUMENT, BODY, AGENCY, COMPANY, GROUP -> false;
      };
    }

    /** Whether it is a state's where nothing else is said. */
    boolean isOfState() {
      return this == BODY || this == HOLDER || this == SPOKESPERSON;
    }

    Referent.Sort sort() {
      return switch (this) {
        case SPOKESPERSON, SERVANT, PRIVATE, HOLDER -> Referent.Sort.PERSON;
        case ANALYST, INSTITUTE -> Referent.Sort.ANALYST;
        case DOCUMENT -> Referent.Sort.DOCUMENT;
        case BODY -> Referent.Sort.BODY;
        case AGENCY -> Referent.Sort.AGENCY;
        case COMPANY -> Referent.Sort.COMPANY;
        case GROUP -> Referent.Sort.GROUP;
      };
    }
  }

  /** Whether the last word of a capitalised name tells an institute: "Conflict Armament Watch". */
  static boolean isInstitute(List<Token> name) {
    String last = name.get(name.size() - 1).lower();
    return INSTITUTES.contains(last);
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
