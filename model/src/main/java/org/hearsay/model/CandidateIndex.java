package org.hearsay.model;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Which articles share a key with which. A key under which too many lie is overfull: it tells
 * nothing and finds nothing, which bounds what a new article costs. How many a key may take is the
 * maker's to say when the index is made.
 *
 * <p>Every implementation passes the contract suite of the test kit. Not for several threads.
 */
public interface CandidateIndex {
  /**
   * Keeps an article under each key.
   *
   * @param article one that is not there
   * @param keys each once
   * @param filled takes every article that lies under a key which this made overfull
   */
  void add(ArticleId article, long[] keys, Consumer<ArticleId> filled);

  /**
   * Takes an article out again.
   *
   * @param article one that is there
   * @param keys those that it was added with
   * @param reopened takes each key that was overfull and is no longer
   */
  void remove(ArticleId article, long[] keys, LongConsumer reopened);

  /** Every article that lies under a key, in no order; none where the key is overfull. */
  void under(long key, Consumer<ArticleId> each);

  boolean overfull(long key);

  /** Whether no key at all is overfull. */
  boolean allOpen();

  /** Whether two sets of keys, each ascending, have one in common that is not overfull. */
  default boolean meet(long[] a, long[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        if (!overfull(a[i])) {
          return true;
        }
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
