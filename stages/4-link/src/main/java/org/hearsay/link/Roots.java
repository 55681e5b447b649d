package org.hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One voice has one house in a happening: where one article tells for whom somebody speaks and
 * another gives only the name, the first is believed for both.
 */
final class Roots {
  private Roots() {}

  /** The words, each with the house that any of them tells of its root. */
  static List<Word> known(List<Word> words) {
    Map<String, Map<String, Integer>> houses = new HashMap<>();
    for (Word w : words) {
      if (resolved(w.speaker())) {
        houses
            .computeIfAbsent(key(w.speaker()), r -> new TreeMap<>())
            .merge(w.speaker().house().orElse(""), 1, Integer::sum);
      }
    }
    return words.stream().map(w -> w.by(known(w.speaker(), houses))).toList();
  }

  private static Speaker known(Speaker speaker, Map<String, Map<String, Integer>> houses) {
    if (resolved(speaker) || speaker.root().isBlank()) {
      return speaker;
    }
    Optional<String> house =
        houses.getOrDefault(key(speaker), Map.of()).entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    return house
        .map(
            h ->
                new Speaker(
                    speaker.root(), Optional.of(h), speaker.voiceClass(), Speaker.Kind.FIRST_HAND))
        .orElse(speaker);
  }

  /** Whether somebody stands behind it: a house that is not its own name. */
  private static boolean resolved(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.OUTLET
        || speaker.house().isPresent() && !speaker.house().get().equals(speaker.root());
  }

  private static String key(Speaker speaker) {
    return Houses.bare(speaker.root()).toLowerCase(Locale.ROOT);
  }
}
