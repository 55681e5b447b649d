package org.hearsay.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One article as a reader sees it.
 *
 * @param id unique in the ledger
 * @param outletHouse the house that controls the outlet, where that is known
 * @param text never blank; every {@link Span} of a reading points into it
 * @param constructed the text was written for testing; every page and listing that shows it says so
 */
public record Article(
    ArticleId id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> outletHouse,
    Optional<Published> published,
    Optional<String> title,
    String text,
    boolean constructed) {
  /** What every page and listing says of an article that is {@link #constructed()}. */
  public static final String CONSTRUCTED_NOTICE = "Constructed for testing. Not news.";

  /** The name that stands in a chain where the outlet is not known. */
  public static final String UNNAMED_OUTLET = "outlet";

  public Article {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an article has text");
    }
  }

  /** An article of which only the text is known; its id is made from the text's digest. */
  public static Article ofText(String text) {
    return new Article(
        idOf(text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        false);
  }

  /**
   * The id of an article that brings none: the first 16 hexadecimal digits of its text's digest.
   */
  public static ArticleId idOf(String text) {
    return new ArticleId(digest(text).substring(0, 16));
  }

  /** SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
  public String sha256() {
    return digest(text);
  }

  /** The first link of every chain of this article. */
  public String outletName() {
    return outlet.orElse(UNNAMED_OUTLET);
  }

  private static String digest(String text) {
    try {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
