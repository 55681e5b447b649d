package org.hearsay.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Reading;

/**
 * Makes the data files that the linker ships with, from texts and from gold. Pure like the linker:
 * the commands that read and write the files are elsewhere (quality/eval).
 */
public final class Learning {
  /** A stem in fewer documents than this stays out of the table: it is as rare as an unseen one. */
  private static final int RARE_PER_10_000 = 15;

  /** What a claim's file leaves out of the weights: below this a weight changes nothing. */
  private static final double RIDGE = 1.0;

  private Learning() {}

  /** A linker whose weights were learned, and the file that keeps them. */
  public record Learned(Linker linker, String weights, int pairs, int together) {}

  /**
   * Learns which pairs of claims speak of one event.
   *
   * @param readings of all training stories together, so that pairs across stories are among the
   *     negatives
   * @param threshold the least average log-odds that merges two groups
   * @param homes for each claim, written {@code article.claim}, the happening it belongs to
   */
  public static Learned pairs(
      Collection<Reading> readings, Map<String, String> homes, double threshold) {
    Links links = Linker.with(new PairScore(zeros(), zeros()), 0).links();
    readings.forEach(links::add);
    List<LogisticRegression.Row> within = new ArrayList<>();
    List<LogisticRegression.Row> across = new ArrayList<>();
    for (ClaimKey[] pair : links.pairs()) {
      String one = homes.get(pair[0].toString());
      String two = homes.get(pair[1].toString());
      if (one != null && two != null) {
        Telling a = links.tellingOf(pair[0]);
        Telling b = links.tellingOf(pair[1]);
        double[] features = Pair.features(a, b, links.aligned(a, b));
        boolean same = pair[0].article().equals(pair[1].article());
        (same ? within : across).add(new LogisticRegression.Row(features, one.equals(two)));
      }
    }
    int n = Feature.values().length;
    double[] near = LogisticRegression.fit(within, n, RIDGE);
    double[] far = LogisticRegression.fit(across, n, RIDGE);
    int together = 0;
    for (LogisticRegression.Row row : within) {
      together += row.yes() ? 1 : 0;
    }
    for (LogisticRegression.Row row : across) {
      together += row.yes() ? 1 : 0;
    }
    return new Learned(
        Linker.with(new PairScore(near, far), Math.round(threshold * PairScore.UNIT)),
        written(near, far),
        within.size() + across.size(),
        together);
  }

  private static double[] zeros() {
    return new double[Feature.values().length];
  }

  private static String written(double[] within, double[] across) {
    StringBuilder file = new StringBuilder();
    for (Feature f : Feature.values()) {
      file.append(
          String.format(
              Locale.ROOT, "%s %.4f %.4f%n", f.code(), within[f.ordinal()], across[f.ordinal()]));
    }
    return file.toString();
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
