package org.hearsay.model;

/** A claim's full name: article and claim, written {@code <article id>.<claim id>}. */
public record ClaimKey(ArticleId article, ClaimId claim) implements Comparable<ClaimKey> {
  /**
   * Reads the written form; the last dot parts article from claim.
   *
   * @throws IllegalArgumentException where no dot parts two names
   */
  public static ClaimKey of(String written) {
    int dot = written.lastIndexOf('.');
    if (dot <= 0 || dot == written.length() - 1) {
      throw new IllegalArgumentException("no claim name: " + written);
    }
    return new ClaimKey(
        new ArticleId(written.substring(0, dot)), new ClaimId(written.substring(dot + 1)));
  }

  @Override
  public int compareTo(ClaimKey other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : claim.compareTo(other.claim);
  }

  @Override
  public String toString() {
    return article + "." + claim;
  }
}
