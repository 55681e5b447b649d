package org.hearsay.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Reading;

/**
 * Makes the data files that the linker ships with, from texts and from gold. Pure like the linker:
 * the commands that read and write the files are elsewhere (quality/eval).
 */
public final class Learning {
  /** A stem in fewer documents than this stays out of the table: it is as rare as an unseen one. */
  private static final int RARE_PER_10_000 = 15;

  /** For the second look each story is scored by what the stories of other folds taught. */
  private static final int FOLDS = 5;

  private Learning() {}

  /** A linker whose weights were learned, and the file that keeps them. */
  public record Learned(Linker linker, String weights, int pairs, int together) {}

  /**
   * Learns which pairs of claims speak of one event: first by what they tell, then, with each story
   * scored by what the others taught, by the pairs that compete with them.
   *
   * @param stories the readings of each training story; pairs across stories are among the
   *     negatives
   * @param homes for each claim, written {@code article.claim}, the happening it belongs to
   * @param threshold the least average log-odds that merges two groups
   */
  public static Learned pairs(
      Map<String, List<Reading>> stories, Map<String, String> homes, double threshold) {
    Rows all = Rows.first(stories.values(), homes);
    PairScore first = all.fit();
    Rows second = new Rows();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<Reading>> others = new ArrayList<>();
      List<List<Reading>> held = new ArrayList<>();
      int number = 0;
      for (List<Reading> story : new TreeMap<>(stories).values()) {
        (number++ % FOLDS == fold ? held : others).add(story);
      }
      PairScore taught = Rows.first(others, homes).fit();
      held.forEach(story -> second.addAgain(story, taught, homes));
    }
    PairScore both = first.again(second.fitWithin(), second.fitAcross());
    return new Learned(
        Linker.with(both, Math.round(threshold * PairScore.UNIT)),
        both.written(),
        all.size(),
        all.together());
  }

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
