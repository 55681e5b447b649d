package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds known names in a text, the longest first, word by word and case by case. */
final class Phrases<T> {
  /** A name found: from which word to which, and what it stands for. */
  record Found<T>(int from, int to, T value) {}

  private record Entry<T>(List<String> words, T value) {}

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  /** Adds a name; of two that are equal the one added first is found first. */
  void add(String name, T value) {
    List<String> words = words(name);
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Entry<>(words, value));
    }
  }

  /** Every name in the words, left to right, none overlapping another. */
  List<Found<T>> in(List<String> words) {
    List<Found<T>> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Entry<T>> longest = longestAt(words, i);
      if (longest.isPresent()) {
        int to = i + longest.get().words().size();
        found.add(new Found<>(i, to, longest.get().value()));
        i = to;
      } else {
        i++;
      }
    }
    return found;
  }

  /** Words without a possessive ending, so that "Iran's" is Iran. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String w : ArticleText.words(text)) {
      boolean possessive = w.endsWith("'s") || w.endsWith("’s");
      words.add(possessive ? w.substring(0, w.length() - 2) : w);
    }
    return words;
  }

  private Optional<Entry<T>> longestAt(List<String> words, int at) {
    Optional<Entry<T>> longest = Optional.empty();
    for (Entry<T> entry : byFirstWord.getOrDefault(words.get(at), List.of())) {
      int n = entry.words().size();
      boolean here = at + n <= words.size() && words.subList(at, at + n).equals(entry.words());
      if (here && longest.map(l -> n > l.words().size()).orElse(true)) {
        longest = Optional.of(entry);
      }
    }
    return longest;
  }
}
