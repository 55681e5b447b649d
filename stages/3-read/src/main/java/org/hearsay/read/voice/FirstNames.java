package org.hearsay.read.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.read.lexicon.FactFile;

/** Given names of women and men, by {@code first-names.tsv}. */
final class FirstNames {
  private static final Map<String, Boolean> FEMALE = load();

  private FirstNames() {}

  /** Whether a woman bears it; empty where the file does not tell. */
  static Optional<Boolean> isFemale(String name) {
    return Optional.ofNullable(FEMALE.get(name));
  }

  private static Map<String, Boolean> load() {
    Map<String, Boolean> female = new HashMap<>();
    for (List<String> fact : FactFile.read(FirstNames.class, "first-names.tsv", 2)) {
      for (String name : fact.get(1).split(" ")) {
        female.put(name, fact.get(0).equals("f"));
      }
    }
    return Map.copyOf(female);
  }
}
