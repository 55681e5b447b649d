package org.hearsay.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a delivery that failed is tried again: exponential back-off, the later half of each wait by
 * chance, so that a receiver that comes back is not met by all at once (Brooker, "Exponential
 * Backoff and Jitter", 2015).
 *
 * @param tries in all, the first one counted; after the last the delivery is dead
 */
public record RetryPlan(int tries, Duration base, Duration waitMax) {
  /**
   * 30 seconds, a minute, two … six hours: a night's outage is outlived (about 27 hours in all).
   */
  public static RetryPlan usual() {
    return new RetryPlan(14, Duration.ofSeconds(30), Duration.ofHours(6));
  }

  /**
   * The wait after a failed try.
   *
   * @param tried how many there were
   * @return empty where that was the last
   */
  Optional<Duration> after(int tried, RandomGenerator random) {
    if (tried >= tries) {
      return Optional.empty();
    }
    long ceiling = Math.min(waitMax.toMillis(), base.toMillis() << Math.min(30, tried - 1));
    return Optional.of(Duration.ofMillis(ceiling / 2 + random.nextLong(ceiling / 2 + 1)));
  }
}
