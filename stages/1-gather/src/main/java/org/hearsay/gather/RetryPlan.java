package org.hearsay.gather;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: exponential backoff with full jitter (Brooker 2015), or
 * what the host's Retry-After says (RFC 9110, section 10.2.3).
 *
 * @param tries in all, the first one counted
 * @param restMax a longer Retry-After ends the tries of this run: the address comes again next time
 */
record RetryPlan(int tries, Duration base, Duration waitMax, Duration restMax) {
  static RetryPlan usual() {
    return new RetryPlan(3, Duration.ofSeconds(2), Duration.ofMinutes(2), Duration.ofMinutes(5));
  }

  /** Before try number {@code next}, which is at least 2. */
  Duration wait(int next, RandomGenerator random) {
    long ceiling = Math.min(waitMax.toMillis(), base.toMillis() << Math.min(20, next - 2));
    return Duration.ofMillis(ceiling / 2 + random.nextLong(ceiling / 2 + 1));
  }

  static boolean isPassing(int status) {
    return status == 408 || status == 425 || status == 429 || status >= 500 && status != 501;
  }

  /** Seconds or an HTTP date; empty where the header is neither. */
  static Optional<Duration> retryAfter(String header, Instant now) {
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, until)).filter(d -> !d.isNegative());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
