package org.hearsay.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.ArticleId;
import org.hearsay.model.CandidateIndex;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Copy;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;

/**
 * The links of a growing set of readings: which articles copy which, and how likely which claims
 * speak of one event. Its merge is associative, commutative and idempotent; {@link #linking}
 * depends on the set of readings alone.
 *
 * <p>An article is compared only with those that share a key with it; what was worked out for
 * neighbourhoods that a change does not touch is kept. Not safe for use by several threads: each
 * thread fills its own and {@link #merge} joins them.
 */
public final class Links {
  /** Pairs less likely than this are not kept: they count as pairs that were never compared. */
  private static final long KEPT_MIN = -8 * PairScore.UNIT;

  /**
   * A neighbourhood of more claims is cut: it is clustered as a whole, in time that grows with the
   * square of its size. Of 3,400 claims of stories and corpora the largest would have 679.
   */
  static final int NEIGHBOURHOOD_MAX = 200;

  private final Linker linker;
  private final Shelf shelf;
  private final CandidateIndex index;
  private final CopyPairs copies;
  private final Edges edges = new Edges();
  private final Neighbourhoods neighbourhoods;
  private long comparedArticles;
  private long comparedClaims;

  Links(Linker linker, CandidateIndex matters, CandidateIndex texts, int neighbourhoodMax) {
    this.linker = linker;
    this.shelf = new Shelf(linker::prepare);
    this.index = matters;
    this.copies = new CopyPairs(shelf, texts);
    this.neighbourhoods = new Neighbourhoods(linker, shelf, edges, neighbourhoodMax);
  }

  /**
   * How much was done since these links began: what an addition costs, in numbers that do not
   * depend on the machine.
   *
   * @param articles pairs of articles on one matter
   * @param claims pairs of their claims that were scored
   * @param neighbourhoods neighbourhoods that were clustered
   */
  public record Work(long articles, long claims, long neighbourhoods) {}

  /** What it has cost so far. */
  public Work work() {
    return new Work(comparedArticles, comparedClaims, neighbourhoods.made());
  }

  /**
   * What these links hold.
   *
   * @param pairs pairs of claims that are kept
   * @param neighbourhoods how many claims each neighbourhood has, ascending; of those that were
   *     worked out
   */
  public record Shape(int articles, long pairs, List<Integer> neighbourhoods) {}

  /** What these links hold, in numbers. */
  public Shape shape() {
    List<Integer> sizes =
        neighbourhoods.known().stream().map(n -> n.claims().size()).sorted().toList();
    return new Shape(shelf.all().size(), edges.count(), sizes);
  }

  /** Adds a reading; of two of one article the one with the greater digest and reader is kept. */
  public void add(Reading reading) {
    Optional<Held> there = shelf.find(reading.article().id());
    if (there.isPresent()) {
      if (!Editions.replaces(reading, there.get().there())) {
        return;
      }
      remove(reading.article().id());
    }
    insert(linker.prepare(reading));
  }

  /** Adds all that the other holds. */
  public void merge(Links other) {
    List.copyOf(other.shelf.all()).forEach(held -> add(held.there()));
  }

  /** Takes an article's reading out again, with every trace of its words. */
  public void remove(ArticleId article) {
    removeAll(Set.of(article));
  }

  /** Takes out the readings of articles, those that are there. */
  public void removeAll(Collection<ArticleId> articles) {
    List<Held> gone = articles.stream().distinct().flatMap(a -> shelf.find(a).stream()).toList();
    Set<Long> reopened = new TreeSet<>();
    for (Held held : gone) {
      neighbourhoods.forget(held);
      index.remove(held.id(), held.matterKeys(), reopened::add);
      held.claims().forEach(edges::remove);
      shelf.remove(held.id());
    }
    Set<ArticleId> touched = copies.remove(gone);
    touched.forEach(this::forget);
    // What only an overfull key had kept apart meets again.
    touched.forEach(a -> copies.copied(a).forEach(b -> compare(a, b)));
    reopened.forEach(this::compareUnder);
  }

  /** What the readings say together. */
  public Linking linking() {
    return linking(List.of());
  }

  /**
   * What the readings say together, under the decisions of people.
   *
   * @param decisions oldest first
   */
  public Linking linking(List<Decision> decisions) {
    Map<ArticleId, Copy> chosen = copies.chosen();
    List<Neighbourhood> all = neighbourhoods.all(Decided.of(decisions), chosen);
    return new Linking(List.copyOf(chosen.values()), Agreement.of(all, shelf::claim));
  }

  private void insert(Source source) {
    shelf.put(source);
    Held held = shelf.get(source.id());
    Set<ArticleId> touched = copies.add(held);
    Set<ArticleId> filled = new HashSet<>(touched);
    index.add(held.id(), held.matterKeys(), filled::add);
    Set<ArticleId> like = new HashSet<>(copies.copied(held.id()));
    for (long key : held.matterKeys()) {
      index.under(key, like::add);
    }
    like.add(held.id());
    like.forEach(o -> compare(held.id(), o));
    touched.add(held.id());
    touched.addAll(filled);
    touched.forEach(this::forget);
    filled.forEach(this::prune);
  }

  /** A key that is no longer overfull brings articles together that were never compared. */
  private void compareUnder(long key) {
    List<ArticleId> articles = new ArrayList<>();
    index.under(key, articles::add);
    for (ArticleId a : articles) {
      for (ArticleId b : articles) {
        if (a.compareTo(b) < 0) {
          compare(a, b);
        }
      }
    }
    articles.forEach(this::forget);
  }

  /**
   * Drops the pairs of an article with those that it would not be compared with today: they met
   * under a key which has filled up since, and if they counted the order of arrival would.
   */
  private void prune(ArticleId article) {
    Map<ArticleId, Boolean> meets = new HashMap<>();
    for (ClaimKey claim : shelf.get(article).claims()) {
      for (ClaimKey other : edges.of(claim).keySet()) {
        if (!meets.computeIfAbsent(other.article(), o -> candidates(article, o))) {
          edges.remove(claim, other);
        }
      }
    }
  }

  private boolean candidates(ArticleId a, ArticleId b) {
    return a.equals(b)
        || index.meet(shelf.get(a).matterKeys(), shelf.get(b).matterKeys())
        || (copies.between(a, b).isPresent() && copies.candidates(a, b));
  }

  private void compare(ArticleId one, ArticleId other) {
    comparedArticles++;
    Optional<Copy> copy = one.equals(other) ? Optional.empty() : copies.between(one, other);
    for (Telling a : shelf.source(one).tellings()) {
      for (Telling b : shelf.source(other).tellings()) {
        if (!a.key().equals(b.key()) && Pair.mayMeet(a, b)) {
          compare(a, b, copy);
        }
      }
    }
  }

  private void compare(Telling a, Telling b, Optional<Copy> copy) {
    comparedClaims++;
    boolean ordered = a.key().compareTo(b.key()) < 0;
    long score = linker.score().of(ordered ? a : b, ordered ? b : a, aligned(a, b, copy));
    if (score >= KEPT_MIN) {
      edges.put(a.key(), b.key(), score);
    }
  }

  /** How well the sentences of two claims explain each other; −1 where neither is in a copy. */
  double aligned(Telling a, Telling b) {
    ArticleId one = a.key().article();
    ArticleId other = b.key().article();
    return aligned(a, b, one.equals(other) ? Optional.empty() : copies.between(one, other));
  }

  private static double aligned(Telling a, Telling b, Optional<Copy> copy) {
    if (copy.isEmpty()) {
      return -1;
    }
    Telling later = copy.get().article().equals(a.key().article()) ? a : b;
    Telling earlier = later == a ? b : a;
    double best = later.words().similarity(earlier.words());
    for (Copy.Alignment row : copy.get().aligned()) {
      boolean meets =
          row.in().overlaps(later.claim().trigger()) && row.from().overlaps(earlier.words().span());
      best = meets ? Math.max(best, row.similarity()) : best;
    }
    return best;
  }

  private void forget(ArticleId article) {
    shelf.find(article).ifPresent(neighbourhoods::forget);
  }

  Telling tellingOf(ClaimKey claim) {
    return shelf.telling(claim);
  }

  /** The pairs beside each pair, for learning. */
  Rivals rivals() {
    Map<ClaimKey, Map<ClaimKey, Long>> all = new HashMap<>();
    shelf.all().forEach(h -> h.claims().forEach(c -> all.put(c, edges.of(c))));
    return new Rivals(all);
  }

  /** Every pair that was compared, each once, for learning. */
  List<ClaimKey[]> pairs() {
    List<ClaimKey[]> pairs = new ArrayList<>();
    for (Held held : shelf.all()) {
      for (ClaimKey a : new TreeSet<>(held.claims())) {
        for (ClaimKey b : new TreeSet<>(edges.of(a).keySet())) {
          if (a.compareTo(b) < 0) {
            pairs.add(new ClaimKey[] {a, b});
          }
        }
      }
    }
    return pairs;
  }
}
