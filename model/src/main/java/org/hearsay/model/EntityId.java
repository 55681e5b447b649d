package org.hearsay.model;

/** Names an entity within its article: {@code e1}. */
public record EntityId(String value) implements Comparable<EntityId> {
  public EntityId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
