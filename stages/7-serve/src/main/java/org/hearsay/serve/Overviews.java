package org.hearsay.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Overviews that were made of one snapshot, so that the next visitor need not wait for them: each
 * goes over the whole ledger, and a snapshot never changes. The ones asked for last are kept.
 */
final class Overviews {
  private static final int KEPT = 48;

  private final Map<Object, Object> made =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * The overview of that kind for what was asked; made where it is not here.
   *
   * @param asked everything that the overview depends on beside the snapshot; a value
   */
  <T> T get(Class<T> kind, Object asked, Supplier<T> make) {
    record Key(Class<?> kind, Object asked) {}
    Key key = new Key(kind, asked);
    Object known;
    synchronized (made) {
      known = made.get(key);
    }
    if (known == null) {
      known = make.get();
      synchronized (made) {
        made.put(key, known);
      }
    }
    return kind.cast(known);
  }
}
