package org.hearsay.model;

/** Names an attribution within its article: {@code a1}. */
public record AttributionId(String value) implements Comparable<AttributionId> {
  public AttributionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public int compareTo(AttributionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
