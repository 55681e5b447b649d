package org.hearsay.serve.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often something may be tried in a window of time, by key: a sliding log of the tries. Safe
 * for many threads; forgets the keys that were quiet longest, so that an attacker with many
 * addresses cannot fill the memory.
 */
final class Tries {
  private static final int KEYS_MAX = 10_000;

  private final int most;
  private final Duration window;
  private final Map<String, Deque<Instant>> byKey =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > KEYS_MAX;
        }
      };

  Tries(int most, Duration window) {
    this.most = most;
    this.window = window;
  }

  /** Counts a try where one is left; otherwise says how long to wait and counts nothing. */
  synchronized Optional<Duration> take(String key, Instant now) {
    Deque<Instant> tries = byKey.computeIfAbsent(key, k -> new ArrayDeque<>());
    while (!tries.isEmpty() && !tries.getFirst().plus(window).isAfter(now)) {
      tries.removeFirst();
    }
    if (tries.size() >= most) {
      return Optional.of(Duration.between(now, tries.getFirst().plus(window)));
    }
    tries.addLast(now);
    return Optional.empty();
  }

  /** Whether the last {@link #take} took the last one that was left. */
  synchronized boolean spent(String key) {
    return byKey.getOrDefault(key, new ArrayDeque<>()).size() >= most;
  }

  /** The try was good after all: it does not count. */
  synchronized void giveBack(String key) {
    Deque<Instant> tries = byKey.get(key);
    if (tries != null) {
      tries.pollLast();
    }
  }

  synchronized void forget(String key) {
    byKey.remove(key);
  }
}
