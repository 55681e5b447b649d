package org.hearsay.link;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Copy;

/** Which articles of a growing set carry on which. */
final class CopyPairs {
  /** A sentence or a quotation in more articles than this is boilerplate. */
  private static final int FULL = 150;

  private final Map<ArticleId, Source> sources;
  private final CandidateIndex<ArticleId> index = new InMemoryIndex<>(FULL);
  private final Map<ArticleId, Map<ArticleId, Optional<Copy>>> pairs = new HashMap<>();
  private final Map<ArticleId, Copy> chosen = new TreeMap<>();
  private final Set<ArticleId> toChoose = new HashSet<>();

  /**
   * @param sources the articles, kept by the owner
   */
  CopyPairs(Map<ArticleId, Source> sources) {
    this.sources = sources;
  }

  /**
   * Compares a new article with those that share a key with it.
   *
   * @return every article whose copies this may have changed
   */
  Set<ArticleId> add(Source source) {
    Set<ArticleId> touched = new HashSet<>();
    index.add(source.id(), source.copyKeys(), touched::add);
    Set<ArticleId> like = new HashSet<>();
    for (long key : source.copyKeys()) {
      index.under(key, like::add);
    }
    like.remove(source.id());
    like.forEach(o -> compare(source, of(o)));
    touched.addAll(copied(source.id()));
    toChoose.addAll(touched);
    toChoose.add(source.id());
    return touched;
  }

  /** Takes an article out; gives every article whose copies this may have changed. */
  Set<ArticleId> remove(Source source) {
    Set<ArticleId> touched = new HashSet<>(copied(source.id()));
    pairs.getOrDefault(source.id(), Map.of()).keySet().forEach(o -> pairsOf(o).remove(source.id()));
    pairs.remove(source.id());
    Set<Long> reopened = new HashSet<>();
    index.remove(source.id(), source.copyKeys(), reopened::add);
    for (long key : reopened) {
      Set<ArticleId> there = new HashSet<>();
      index.under(key, there::add);
      there.forEach(
          a -> there.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> compare(of(a), of(b))));
      touched.addAll(there);
    }
    toChoose.addAll(touched);
    toChoose.add(source.id());
    return touched;
  }

  /** Whether one of two articles is a copy of the other, whether or not they were candidates. */
  Optional<Copy> between(Source a, Source b) {
    Optional<Copy> there = pairs.getOrDefault(a.id(), Map.of()).get(b.id());
    if (there != null) {
      return there;
    }
    return shareKey(a.copyKeys(), b.copyKeys()) ? compare(a, b) : Optional.empty();
  }

  /** The articles that are candidates of this one and copies of it, or it of them. */
  List<ArticleId> copied(ArticleId article) {
    Source source = of(article);
    return pairs.getOrDefault(article, Map.of()).entrySet().stream()
        .filter(e -> e.getValue().isPresent() && candidates(source, of(e.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether two articles share a key that still tells something. */
  boolean candidates(Source a, Source b) {
    return index.allOpen() || index.meet(a.copyKeys(), b.copyKeys());
  }

  /** Every article that is a copy, with the one that it is likeliest a copy of. */
  Map<ArticleId, Copy> chosen() {
    for (ArticleId article : toChoose) {
      Optional.ofNullable(sources.get(article))
          .flatMap(this::choose)
          .ifPresentOrElse(copy -> chosen.put(article, copy), () -> chosen.remove(article));
    }
    toChoose.clear();
    return Collections.unmodifiableMap(chosen);
  }

  private Optional<Copy> choose(Source source) {
    return pairs.getOrDefault(source.id(), Map.of()).values().stream()
        .flatMap(Optional::stream)
        .filter(copy -> copy.article().equals(source.id()))
        .filter(copy -> candidates(source, of(copy.copiedFrom())))
        .reduce(this::better);
  }

  /** The more similar one; of two alike the earlier original. */
  private Copy better(Copy a, Copy b) {
    if (a.similarity() != b.similarity()) {
      return a.similarity() > b.similarity() ? a : b;
    }
    boolean first = Editions.EARLIER.compare(of(a.copiedFrom()), of(b.copiedFrom())) <= 0;
    return first ? a : b;
  }

  private Optional<Copy> compare(Source a, Source b) {
    Optional<Copy> copy = Copies.between(a, b);
    pairsOf(a.id()).put(b.id(), copy);
    pairsOf(b.id()).put(a.id(), copy);
    return copy;
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

  private Map<ArticleId, Optional<Copy>> pairsOf(ArticleId article) {
    return pairs.computeIfAbsent(article, a -> new HashMap<>());
  }

  private Source of(ArticleId article) {
    Source source = sources.get(article);
    if (source == null) {
      throw new IllegalStateException("no such article: " + article);
    }
    return source;
  }
}
