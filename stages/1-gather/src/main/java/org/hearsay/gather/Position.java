package org.hearsay.gather;

import java.util.Optional;

/** A place between two records of the archive. */
public record Position(String file, long offset) {
  /** Before the first record. */
  public static final Position START = new Position("", 0);

  /** Reads {@link #toString()}. */
  public static Optional<Position> parse(String written) {
    String[] parts = written.strip().split(" ");
    return parts.length == 2 && parts[1].matches("\\d{1,18}")
        ? Optional.of(new Position(parts[0], Long.parseLong(parts[1])))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return file + " " + offset;
  }
}
