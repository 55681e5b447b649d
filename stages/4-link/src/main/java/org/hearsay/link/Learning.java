package org.hearsay.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
   * Stories as one reader read them.
   *
   * @param stories the readings of each story; pairs across stories are among the negatives
   * @param homes for each claim, written {@code article.claim}, the happening it belongs to
   */
  public record Lesson(Map<String, List<Reading>> stories, Map<String, String> homes) {
    public Lesson {
      stories = new TreeMap<>(stories);
      homes = Map.copyOf(homes);
    }

    /** The same as a reader would have it that misses claims and arguments by chance. */
    public Lesson thinned(long seed) {
      Map<String, List<Reading>> thinner = new TreeMap<>();
      stories.forEach((s, r) -> thinner.put(s, r.stream().map(new Thinned(seed)::of).toList()));
      return new Lesson(thinner, homes);
    }

    /** Only the stories of one fold, or only the others. */
    private List<List<Reading>> fold(int fold, boolean that) {
      List<List<Reading>> part = new ArrayList<>();
      for (Map.Entry<String, List<Reading>> story : stories.entrySet()) {
        if ((Math.floorMod(story.getKey().hashCode(), FOLDS) == fold) == that) {
          part.add(story.getValue());
        }
      }
      return part;
    }
  }

  /**
   * Learns which pairs of claims speak of one event: first by what they tell, then, with each story
   * scored by what the others taught, by the pairs that compete with them.
   *
   * @param strangers readings of which each tells an event of its own, months apart: entries of a
   *     chronicle
   */
  public static Learned pairs(List<Lesson> lessons, Collection<Reading> strangers) {
    Rows all = new Rows();
    all.addStrangers(strangers);
    lessons.forEach(l -> all.addFirst(l.stories().values(), l.homes()));
    PairScore first = all.fit();
    Rows second = new Rows();
    for (int f = 0; f < FOLDS; f++) {
      int fold = f;
      Rows others = new Rows();
      others.addStrangers(strangers);
      lessons.forEach(l -> others.addFirst(l.fold(fold, false), l.homes()));
      PairScore taught = others.fit();
      for (Lesson lesson : lessons) {
        lesson.fold(fold, true).forEach(story -> second.addAgain(story, taught, lesson.homes()));
      }
    }
    PairScore both = first.again(second.fitWithin(), second.fitAcross());
    return new Learned(
        Linker.with(both, PairScore.THRESHOLD), both.written(), all.size(), all.together());
  }

  /**
   * Learns which state stands behind an office that names none; the file {@code
   * office-weights.txt}.
   *
   * @param voices for {@code article.attribution} the full name of its voice, which tells the state
   */
  public static String offices(Collection<Reading> readings, Map<String, String> voices) {
    OfficeLearning learning = new OfficeLearning(Houses.standard());
    readings.forEach(r -> learning.add(r, voices));
    return String.format(
            Locale.ROOT,
            "# How much a clue speaks for a state behind an office that names none (Offices.Clue): log-odds.%n"
                + "# Made by LearnOffices from %d voices, as our reader names them.%n",
            learning.size())
        + Offices.written(learning.fit());
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
