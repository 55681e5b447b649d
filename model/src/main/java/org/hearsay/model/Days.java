package org.hearsay.model;

import java.time.LocalDate;

/** Calendar days from the first to the last, both included, UTC (an ISO 8601 interval). */
public record Days(LocalDate start, LocalDate end) {
  public Days {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("no interval: " + start + "/" + end);
    }
  }

  /** One day. */
  public static Days on(LocalDate day) {
    return new Days(day, day);
  }

  public boolean overlaps(Days other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  @Override
  public String toString() {
    return start.equals(end) ? start.toString() : start + "/" + end;
  }
}
