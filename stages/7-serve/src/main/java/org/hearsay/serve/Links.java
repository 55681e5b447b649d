package org.hearsay.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.HappeningId;

/**
 * The addresses of the pages. A name from the world is always a value behind the question mark,
 * never a part of the path: an id may hold slashes and dots.
 */
final class Links {
  private Links() {}

  static String happening(HappeningId id) {
    return "/happening?id=" + encoded(id.value());
  }

  static String article(ArticleId id) {
    return "/article?id=" + encoded(id.value());
  }

  /** The claim's words in their article. */
  static String words(ClaimKey key) {
    return article(key.article()) + "#" + encoded(key.claim().value());
  }

  static String claim(ClaimKey key) {
    return "/claim?id=" + encoded(key.toString());
  }

  static String voice(String name) {
    return "/voice?name=" + encoded(name);
  }

  static String house(String name) {
    return "/house?name=" + encoded(name);
  }

  static String search(String query) {
    return "/search?q=" + encoded(query);
  }

  /** The article's own address where it is one that a browser may follow. */
  static Optional<String> original(Article article) {
    return article.url().filter(url -> url.matches("(?i)https?://.*"));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
