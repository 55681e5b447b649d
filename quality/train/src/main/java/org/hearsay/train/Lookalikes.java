package org.hearsay.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.WordSpan;

/** Words that are triggers somewhere in the training texts, where they are none. */
final class Lookalikes {
  private final Set<String> words;

  private Lookalikes(Set<String> words) {
    this.words = words;
  }

  /** What looks like a trigger of these texts: each trigger's longest word. */
  static Lookalikes of(List<ClaimExample> examples) {
    Set<String> words = new HashSet<>();
    for (ClaimExample example : examples) {
      for (ClaimExample.Told told : example.told()) {
        String longest = "";
        for (int w = told.from(); w < told.to(); w++) {
          String word = word(example.tokens(), w);
          longest = word.length() > longest.length() ? word : longest;
        }
        words.add(longest);
      }
    }
    return new Lookalikes(words);
  }

  /** The lookalikes of a text, in order; each one word. */
  List<WordSpan> in(ClaimExample example) {
    List<WordSpan> found = new ArrayList<>();
    for (int w = 0; w < example.tokens().words(); w++) {
      int word = w;
      boolean told = example.told().stream().anyMatch(t -> t.from() <= word && word < t.to());
      if (!told && words.contains(word(example.tokens(), w))) {
        found.add(new WordSpan(SpanKind.CUE, w, w + 1));
      }
    }
    return found;
  }

  private static String word(Tokens tokens, int word) {
    return tokens.text().substring(tokens.start(word), tokens.end(word)).toLowerCase(Locale.ROOT);
  }
}
