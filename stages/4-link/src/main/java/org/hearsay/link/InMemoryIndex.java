package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongToIntFunction;
import org.hearsay.model.ArticleId;
import org.hearsay.model.CandidateIndex;

/** The postings in a hash map. A key under which a single article lies keeps no list for it. */
final class InMemoryIndex implements CandidateIndex {
  private final LongToIntFunction full;
  private int overfull;

  /** An {@link ArticleId} alone, or a list of them. */
  private final Map<Long, Object> postings = new HashMap<>();

  /**
   * @param full more articles than this make the key overfull
   */
  InMemoryIndex(LongToIntFunction full) {
    this.full = full;
  }

  @Override
  public void add(ArticleId article, long[] keys, Consumer<ArticleId> filled) {
    for (long key : keys) {
      Object there = postings.get(key);
      if (there == null) {
        postings.put(key, article);
        continue;
      }
      List<ArticleId> many = new ArrayList<>(2);
      if (there instanceof ArticleId one) {
        many.add(one);
        postings.put(key, many);
      } else {
        many = list(there);
      }
      many.add(article);
      if (many.size() == full.applyAsInt(key) + 1) {
        overfull++;
        many.forEach(filled);
      }
    }
  }

  @Override
  public void remove(ArticleId article, long[] keys, LongConsumer reopened) {
    for (long key : keys) {
      Object there = postings.get(key);
      if (there == null || there instanceof ArticleId) {
        postings.remove(key);
        continue;
      }
      List<ArticleId> many = list(there);
      many.remove(article);
      if (many.size() == full.applyAsInt(key)) {
        overfull--;
        reopened.accept(key);
      }
      if (many.size() == 1) {
        postings.put(key, many.get(0));
      }
    }
  }

  @Override
  public void under(long key, Consumer<ArticleId> each) {
    Object there = postings.get(key);
    if (there instanceof ArticleId one) {
      each.accept(one);
    } else if (there != null && !overfull(key)) {
      list(there).forEach(each);
    }
  }

  @Override
  public boolean overfull(long key) {
    Object there = postings.get(key);
    return there != null
        && !(there instanceof ArticleId)
        && list(there).size() > full.applyAsInt(key);
  }

  @Override
  public boolean allOpen() {
    return overfull == 0;
  }

  @SuppressWarnings("unchecked")
  private static List<ArticleId> list(Object many) {
    return (List<ArticleId>) many;
  }
}
