package org.hearsay.model;

/** Names a claim within its article: {@code c1}. */
public record ClaimId(String value) implements Comparable<ClaimId> {
  public ClaimId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
