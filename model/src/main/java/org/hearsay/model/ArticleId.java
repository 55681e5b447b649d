package org.hearsay.model;

/** Names an article: given by whoever supplied it, or made from the text's digest. */
public record ArticleId(String value) implements Comparable<ArticleId> {
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
