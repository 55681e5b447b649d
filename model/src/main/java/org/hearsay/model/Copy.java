package org.hearsay.model;

import java.util.List;

/**
 * One article's text carries on another's.
 *
 * @param similarity 0 to 1: the share of the shorter text that the other explains
 * @param aligned which sentence came from which, for the side-by-side view; may be empty
 */
public record Copy(
    ArticleId article,
    ArticleId copiedFrom,
    CopyKind kind,
    double similarity,
    List<Alignment> aligned) {
  /** A sentence of the copy and the sentence of the original that explains it, 0 to 1. */
  public record Alignment(Span in, Span from, double similarity) {}

  public Copy {
    aligned = List.copyOf(aligned);
    if (article.equals(copiedFrom)) {
      throw new IllegalArgumentException(article + " cannot be a copy of itself");
    }
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("no similarity: " + similarity);
    }
  }
}
