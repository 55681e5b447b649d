package org.hearsay.link;

import java.util.function.Consumer;

/**
 * Who shares a key with whom. A key under which too much lies is overfull: it tells nothing and
 * finds nothing, which bounds what a new article costs. In memory here; a ledger too large for that
 * can keep the same postings in a search index.
 *
 * @param <T> what is kept under the keys
 */
interface CandidateIndex<T> {
  /**
   * Keeps a value under each key.
   *
   * @param filled takes every value that lies under a key which this made overfull
   */
  void add(T value, long[] keys, Consumer<T> filled);

  /**
   * Takes a value out again.
   *
   * @param reopened takes each key that was overfull and is no longer
   */
  void remove(T value, long[] keys, Consumer<Long> reopened);

  /** Everything that is kept under a key, in no order; nothing where the key is overfull. */
  void under(long key, Consumer<T> each);

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
