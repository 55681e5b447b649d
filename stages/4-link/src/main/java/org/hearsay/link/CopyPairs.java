package org.hearsay.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.ArticleId;
import org.hearsay.model.CandidateIndex;
import org.hearsay.model.Copy;

/** Which articles of a growing set carry on which. */
final class CopyPairs {
  /** A sentence or a quotation in more articles than this is boilerplate. */
  private static final int FULL = 150;

  private final Shelf shelf;
  private final CandidateIndex index;
  private final Map<ArticleId, Map<ArticleId, Copy>> pairs = new HashMap<>();
  private final Map<ArticleId, Copy> chosen = new TreeMap<>();
  private final Set<ArticleId> toChoose = new HashSet<>();

  /** What the newest article was compared with and is no copy of: asked for again at once. */
  private final Set<ArticleId> noCopies = new HashSet<>();

  private Optional<ArticleId> newest = Optional.empty();

  /**
   * @param shelf the articles, kept by the owner
   * @param index empty, with the room of {@link #full}
   */
  CopyPairs(Shelf shelf, CandidateIndex index) {
    this.shelf = shelf;
    this.index = index;
  }

  /** More articles than this make a key overfull. */
  static int full(long key) {
    return FULL;
  }

  /**
   * Compares a new article with those that share a key with it.
   *
   * @return every article whose copies this may have changed
   */
  Set<ArticleId> add(Held article) {
    Set<ArticleId> touched = new HashSet<>();
    index.add(article.id(), article.copyKeys(), touched::add);
    Set<ArticleId> like = new HashSet<>();
    for (long key : article.copyKeys()) {
      index.under(key, like::add);
    }
    like.remove(article.id());
    noCopies.clear();
    newest = Optional.of(article.id());
    like.stream().filter(o -> compare(article.id(), o).isEmpty()).forEach(noCopies::add);
    touched.addAll(copied(article.id()));
    toChoose.addAll(touched);
    toChoose.add(article.id());
    return touched;
  }

  /** Puts back an article that was compared before, and the copies that it is of others. */
  void restore(Held article, List<Copy> copies) {
    index.add(article.id(), article.copyKeys(), a -> {});
    copies.forEach(this::put);
    toChoose.add(article.id());
  }

  /**
   * Takes articles out that have left the shelf; gives every article whose copies this may have
   * changed.
   */
  Set<ArticleId> remove(Collection<Held> gone) {
    Set<ArticleId> touched = new HashSet<>();
    Set<Long> reopened = new HashSet<>();
    for (Held article : gone) {
      touched.addAll(pairsOf(article.id()).keySet());
      pairsOf(article.id()).keySet().forEach(o -> pairsOf(o).remove(article.id()));
      pairs.remove(article.id());
      index.remove(article.id(), article.copyKeys(), reopened::add);
      toChoose.add(article.id());
    }
    newest = Optional.empty();
    for (long key : reopened) {
      List<ArticleId> there = new ArrayList<>();
      index.under(key, there::add);
      there.forEach(
          a -> there.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> between(a, b)));
      touched.addAll(there);
    }
    gone.forEach(article -> touched.remove(article.id()));
    toChoose.addAll(touched);
    return touched;
  }

  /** Whether one of two articles is a copy of the other, whether or not they were candidates. */
  Optional<Copy> between(ArticleId a, ArticleId b) {
    Copy there = pairs.getOrDefault(a, Map.of()).get(b);
    if (there != null) {
      return Optional.of(there);
    }
    boolean known =
        (newest.equals(Optional.of(a)) && noCopies.contains(b))
            || (newest.equals(Optional.of(b)) && noCopies.contains(a));
    return !known && shareKey(shelf.get(a).copyKeys(), shelf.get(b).copyKeys())
        ? compare(a, b)
        : Optional.empty();
  }

  /** The articles that are candidates of this one and copies of it, or it of them. */
  List<ArticleId> copied(ArticleId article) {
    return pairs.getOrDefault(article, Map.of()).keySet().stream()
        .filter(o -> candidates(article, o))
        .toList();
  }

  /** Whether two articles share a key that still tells something. */
  boolean candidates(ArticleId a, ArticleId b) {
    return index.allOpen() || index.meet(shelf.get(a).copyKeys(), shelf.get(b).copyKeys());
  }

  /** The copies that an article is of others, as far as the two were compared. */
  List<Copy> of(ArticleId article) {
    return pairs.getOrDefault(article, Map.of()).values().stream()
        .filter(copy -> copy.article().equals(article))
        .toList();
  }

  /** Every article that is a copy, with the one that it is likeliest a copy of. */
  Map<ArticleId, Copy> chosen() {
    for (ArticleId article : toChoose) {
      shelf
          .find(article)
          .flatMap(held -> choose(article))
          .ifPresentOrElse(copy -> chosen.put(article, copy), () -> chosen.remove(article));
    }
    toChoose.clear();
    return Collections.unmodifiableMap(chosen);
  }

  private Optional<Copy> choose(ArticleId article) {
    return of(article).stream()
        .filter(copy -> candidates(article, copy.copiedFrom()))
        .reduce(this::better);
  }

  /** The more similar one; of two alike the earlier original. */
  private Copy better(Copy a, Copy b) {
    if (a.similarity() != b.similarity()) {
      return a.similarity() > b.similarity() ? a : b;
    }
    boolean first = Held.EARLIER.compare(shelf.get(a.copiedFrom()), shelf.get(b.copiedFrom())) <= 0;
    return first ? a : b;
  }

  private Optional<Copy> compare(ArticleId a, ArticleId b) {
    Optional<Copy> copy = Copies.between(shelf.source(a), shelf.source(b));
    copy.ifPresent(this::put);
    return copy;
  }

  private void put(Copy copy) {
    pairsOf(copy.article()).put(copy.copiedFrom(), copy);
    pairsOf(copy.copiedFrom()).put(copy.article(), copy);
  }

  private static boolean shareKey(long[] a, long[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  private Map<ArticleId, Copy> pairsOf(ArticleId article) {
    return pairs.computeIfAbsent(article, a -> new HashMap<>());
  }
}
