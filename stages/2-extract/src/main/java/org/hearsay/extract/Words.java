package org.hearsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs of letters, digits and underscores, in lower case; and sets of four of them in a row. */
final class Words {
  private static final int SHINGLE_WORDS = 4;

  private Words() {}

  static String[] of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      boolean inside = Character.isLetterOrDigit(c) || c == '_';
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      i += Character.charCount(c);
    }
    return words.toArray(String[]::new);
  }

  static Set<String> shingles(String[] words) {
    Set<String> shingles = new HashSet<>();
    if (words.length > 0 && words.length < SHINGLE_WORDS) {
      shingles.add(String.join(" ", words));
    }
    List<String> all = Arrays.asList(words);
    for (int i = 0; i + SHINGLE_WORDS <= words.length; i++) {
      shingles.add(String.join(" ", all.subList(i, i + SHINGLE_WORDS)));
    }
    return shingles;
  }

  /** The share of the first's words that the second has too; 0 where there are none. */
  static double coverage(String[] words, Set<String> other) {
    if (words.length == 0) {
      return 0;
    }
    int hits = 0;
    for (String word : words) {
      hits += other.contains(word) ? 1 : 0;
    }
    return (double) hits / words.length;
  }
}
