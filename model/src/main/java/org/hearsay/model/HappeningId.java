package org.hearsay.model;

/** Names a happening within a linking. */
public record HappeningId(String value) implements Comparable<HappeningId> {
  public HappeningId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public int compareTo(HappeningId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
