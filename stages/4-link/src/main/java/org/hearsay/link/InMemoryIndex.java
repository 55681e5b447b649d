package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The postings in a hash map. A key under which a single value lies keeps no list for it. */
final class InMemoryIndex<T> implements CandidateIndex<T> {
  private final int full;
  private int overfull;
  private final Map<Long, Object> postings = new HashMap<>();

  /**
   * @param full more values than this make a key overfull
   */
  InMemoryIndex(int full) {
    this.full = full;
  }

  @Override
  public void add(T value, long[] keys, Consumer<T> filled) {
    for (long key : keys) {
      Object there = postings.get(key);
      if (there == null) {
        postings.put(key, value);
      } else if (there instanceof Many many) {
        many.values.add(value);
        if (many.values.size() == full + 1) {
          overfull++;
          many.values.forEach(v -> filled.accept(cast(v)));
        }
      } else {
        postings.put(key, new Many(there, value));
      }
    }
  }

  @Override
  public void remove(T value, long[] keys, Consumer<Long> reopened) {
    for (long key : keys) {
      if (postings.get(key) instanceof Many many) {
        many.values.remove(value);
        if (many.values.size() == full) {
          overfull--;
          reopened.accept(key);
        }
        if (many.values.size() == 1) {
          postings.put(key, many.values.get(0));
        }
      } else {
        postings.remove(key);
      }
    }
  }

  @Override
  public void under(long key, Consumer<T> each) {
    Object there = postings.get(key);
    if (there instanceof Many many) {
      if (many.values.size() <= full) {
        many.values.forEach(v -> each.accept(cast(v)));
      }
    } else if (there != null) {
      each.accept(cast(there));
    }
  }

  @Override
  public boolean overfull(long key) {
    return postings.get(key) instanceof Many many && many.values.size() > full;
  }

  @Override
  public boolean allOpen() {
    return overfull == 0;
  }

  @SuppressWarnings("unchecked")
  private T cast(Object value) {
    return (T) value;
  }

  /** A type of its own, so that a value which happens to be a list is never mistaken for one. */
  private static final class Many {
    private final List<Object> values = new ArrayList<>(2);

    Many(Object first, Object second) {
      values.add(first);
      values.add(second);
    }
  }
}
