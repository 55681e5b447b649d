package org.hearsay.link;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Reading;

/**
 * The articles of a growing set. What is compared is large and follows from the reading, so only
 * what was asked for lately is kept prepared.
 */
final class Shelf {
  /** News is compared with news of its days; some 25 KB each. */
  private static final int PREPARED_MAX = 4_000;

  private final Function<Reading, Source> prepare;
  private final Map<ArticleId, Held> held = new TreeMap<>();
  private final Map<ArticleId, Source> prepared =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, Source> eldest) {
          return size() > PREPARED_MAX;
        }
      };

  Shelf(Function<Reading, Source> prepare) {
    this.prepare = prepare;
  }

  void put(Source source) {
    held.put(source.id(), Held.of(source));
    prepared.put(source.id(), source);
  }

  /** Puts back what was held before, without preparing it. */
  void put(Held article) {
    held.put(article.id(), article);
  }

  void remove(ArticleId article) {
    held.remove(article);
    prepared.remove(article);
  }

  /** All of them, by article id. */
  Collection<Held> all() {
    return held.values();
  }

  Optional<Held> find(ArticleId article) {
    return Optional.ofNullable(held.get(article));
  }

  Held get(ArticleId article) {
    return find(article)
        .orElseThrow(() -> new IllegalStateException("no such article: " + article));
  }

  /** Whether the claim is there. */
  boolean holds(ClaimKey claim) {
    Held article = held.get(claim.article());
    return article != null && article.claims().contains(claim);
  }

  Source source(ArticleId article) {
    Source there = prepared.get(article);
    if (there == null) {
      there = prepare.apply(get(article).there());
      prepared.put(article, there);
    }
    return there;
  }

  Telling telling(ClaimKey claim) {
    return source(claim.article()).tellings().stream()
        .filter(t -> t.key().equals(claim))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such claim: " + claim));
  }

  Claim claim(ClaimKey claim) {
    return get(claim.article())
        .there()
        .claim(claim.claim())
        .orElseThrow(() -> new IllegalStateException("no such claim: " + claim));
  }
}
