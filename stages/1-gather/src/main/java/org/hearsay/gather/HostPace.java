package org.hearsay.gather;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.model.Refused;

/**
 * Keeps the distance between two requests to one host: from the end of one to the start of the
 * next, one at a time. Many threads may wait for different hosts; those that wait for one go in the
 * order they came.
 */
final class HostPace {
  private static final class Host {
    final ReentrantLock one = new ReentrantLock(true);
    long freeAtNanos;
  }

  /** A request to be made inside a host's turn. */
  interface Turn<T> {
    T run() throws Refused, java.io.IOException, InterruptedException;
  }

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /** Waits for the host's turn, runs, and keeps the host closed for {@code gap} afterwards. */
  <T> T inTurn(String host, Duration gap, Turn<T> turn)
      throws Refused, java.io.IOException, InterruptedException {
    Host state = hosts.computeIfAbsent(host, name -> new Host());
    state.one.lockInterruptibly();
    try {
      long wait = state.freeAtNanos - System.nanoTime();
      if (state.freeAtNanos != 0 && wait > 0) {
        Thread.sleep(Duration.ofNanos(wait));
      }
      return turn.run();
    } finally {
      state.freeAtNanos = System.nanoTime() + gap.toNanos();
      state.one.unlock();
    }
  }

  /** The host asked to be left alone for this long (Retry-After). */
  void rest(String host, Duration time) {
    Host state = hosts.computeIfAbsent(host, name -> new Host());
    state.one.lock();
    try {
      state.freeAtNanos = Math.max(state.freeAtNanos, System.nanoTime() + time.toNanos());
    } finally {
      state.one.unlock();
    }
  }
}
