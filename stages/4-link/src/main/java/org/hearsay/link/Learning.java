package org.hearsay.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the data files that the linker ships with, from texts and from gold. Pure like the linker:
 * the commands that read and write the files are elsewhere (quality/eval).
 */
public final class Learning {
  /** A stem in fewer documents than this stays out of the table: it is as rare as an unseen one. */
  private static final int RARE_PER_10_000 = 15;

  private Learning() {}

  /**
   * The table of {@code word-rarity.txt}: in how many of 10,000 documents each stem stands.
   *
   * @param texts documents of news; only the counts leave them
   */
  public static String rarity(Collection<String> texts) {
    Map<String, Integer> documents = new HashMap<>();
    for (String text : texts) {
      for (String stem : new HashSet<>(ArticleText.stems(text))) {
        documents.merge(stem, 1, Integer::sum);
      }
    }
    StringBuilder table = new StringBuilder();
    new TreeMap<>(documents)
        .forEach(
            (stem, n) -> {
              long share = Math.round(10_000.0 * n / texts.size());
              if (share >= RARE_PER_10_000 && !Character.isDigit(stem.charAt(0))) {
                table.append(stem).append('\t').append(share).append('\n');
              }
            });
    return table.toString();
  }
}
