package org.hearsay.read.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.read.lexicon.FactFile;

/** The word classes of {@code surroundings.tsv}. */
final class Surroundings {
  enum WordClass {
    NEAR,
    TO,
    OF,
    TITLE,
    STREET,
    KIND,
    POLICE,
    BODY,
    SAYING,
    BEING,
    MONTH,
    GENERIC,
    WORD,
    US,
    COMMONWEALTH,
    GIVEN
  }

  static final Surroundings STANDARD = new Surroundings();

  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  private Surroundings() {
    for (List<String> line : FactFile.read(Surroundings.class, "surroundings.tsv", 2)) {
      WordClass c = WordClass.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(c, k -> new HashSet<>()).add(line.get(1));
    }
  }

  boolean is(WordClass c, String form) {
    return words.getOrDefault(c, Set.of()).contains(form);
  }
}
