package org.hearsay.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article came out: a calendar day (UTC), and the instant where the article tells it.
 *
 * <p>ISO 8601: {@code 2024-11-15}, {@code 2024-11-15T09:10:00Z}, {@code 2024-11-15T18:10:00+09:00}.
 */
public record Published(LocalDate day, Optional<Instant> instant) {
  /**
   * Reads a date or a date-time; a date-time without an offset is taken as UTC.
   *
   * @throws DateTimeParseException where it is neither
   */
  public static Published parse(String written) {
    if (written.length() == "2024-11-15".length()) {
      return new Published(LocalDate.parse(written), Optional.empty());
    }
    String iso = written.replace(' ', 'T');
    boolean zoned = iso.matches(".*(Z|[+-]\\d{2}:?\\d{2})$");
    Instant at = OffsetDateTime.parse(zoned ? iso : iso + "Z").toInstant();
    return new Published(at.atOffset(ZoneOffset.UTC).toLocalDate(), Optional.of(at));
  }

  /** The instant, or the day's first where only the day is known; for ordering. */
  public Instant earliest() {
    return instant.orElseGet(() -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** The ISO form it was told in: a date, or an instant in UTC. */
  @Override
  public String toString() {
    return instant.map(Instant::toString).orElseGet(day::toString);
  }
}
