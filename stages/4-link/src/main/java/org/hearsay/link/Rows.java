package org.hearsay.link;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Reading;

/**
 * What is learned from: pairs of claims with their features and whether gold puts them together.
 */
final class Rows {
  /** Holds the weights of features that few pairs have. */
  private static final double RIDGE = 4.0;

  /** There are many of them, and all say the same: time tells recurring events apart. */
  private static final double STRANGER_WEIGHT = 0.2;

  /**
   * Claims of two stories count as much in all as if there were no more stories than this: of
   * hundreds, nearly every pair would be of two that have nothing to do with each other.
   */
  private static final double STORIES = 15;

  /** Entries closer than this may tell of one event twice. */
  private static final int STRANGER_DAYS = 10;

  private final List<LogisticRegression.Row> within = new ArrayList<>();
  private final List<LogisticRegression.Row> across = new ArrayList<>();

  /** Every pair that the stories, linked together, bring into view. */
  void addFirst(Collection<List<Reading>> stories, Map<String, String> homes) {
    Links links = Linker.with(PairScore.blank(), 0).links();
    Map<ArticleId, Integer> storyOf = new HashMap<>();
    int n = 0;
    for (List<Reading> story : stories) {
      for (Reading reading : story) {
        links.add(reading);
        storyOf.put(reading.article().id(), n);
      }
      n++;
    }
    double apart = Math.min(1, STORIES / Math.max(1, n));
    for (ClaimKey[] pair : links.pairs()) {
      Telling a = links.tellingOf(pair[0]);
      Telling b = links.tellingOf(pair[1]);
      boolean one = Objects.equals(storyOf.get(pair[0].article()), storyOf.get(pair[1].article()));
      add(pair, homes, Pair.features(a, b, links.aligned(a, b)), one ? 1 : apart);
    }
  }

  /** Pairs of readings that each tell an event of their own: none belongs together. */
  void addStrangers(Collection<Reading> strangers) {
    Links links = Linker.with(PairScore.blank(), 0).links();
    strangers.forEach(links::add);
    for (ClaimKey[] pair : links.pairs()) {
      Telling a = links.tellingOf(pair[0]);
      Telling b = links.tellingOf(pair[1]);
      if (a.published().isPresent() && b.published().isPresent()) {
        long days = Math.abs(ChronoUnit.DAYS.between(a.published().get(), b.published().get()));
        if (days > STRANGER_DAYS) {
          double[] features = Pair.features(a, b, links.aligned(a, b));
          across.add(new LogisticRegression.Row(features, false, STRANGER_WEIGHT));
        }
      }
    }
  }

  /** The pairs of a story as the second look sees them, after a first look by these weights. */
  void addAgain(List<Reading> story, PairScore first, Map<String, String> homes) {
    Links links = Linker.with(first, 0).links();
    story.forEach(links::add);
    Rivals rivals = links.rivals();
    for (ClaimKey[] pair : links.pairs()) {
      add(pair, homes, rivals.features(pair[0], pair[1]), 1);
    }
  }

  PairScore fit() {
    int m = Rivals.FEATURES.length;
    return new PairScore(fitWithin(), fitAcross(), new double[m], new double[m]);
  }

  double[] fitWithin() {
    return LogisticRegression.fit(within, width(within), RIDGE);
  }

  double[] fitAcross() {
    return LogisticRegression.fit(across, width(across), RIDGE);
  }

  int size() {
    return within.size() + across.size();
  }

  int together() {
    long n = within.stream().filter(LogisticRegression.Row::yes).count();
    return (int) (n + across.stream().filter(LogisticRegression.Row::yes).count());
  }

  private static int width(List<LogisticRegression.Row> rows) {
    return rows.isEmpty() ? 0 : rows.get(0).features().length;
  }

  private void add(ClaimKey[] pair, Map<String, String> homes, double[] features, double weight) {
    Optional<String> one = Optional.ofNullable(homes.get(pair[0].toString()));
    Optional<String> two = Optional.ofNullable(homes.get(pair[1].toString()));
    if (one.isPresent() && two.isPresent()) {
      boolean same = pair[0].article().equals(pair[1].article());
      (same ? within : across).add(new LogisticRegression.Row(features, one.equals(two), weight));
    }
  }
}
