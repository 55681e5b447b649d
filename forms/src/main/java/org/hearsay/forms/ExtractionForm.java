package org.hearsay.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;

/**
 * An extraction as a line of JSON: the article as {@link ArticleForm} has it, with {@code file}
 * (the name that was given), {@code authors}, {@code canonical_url}, {@code credit} (the agency or
 * feed that the source credits) and {@code language} (ISO 639).
 */
public final class ExtractionForm {
  private ExtractionForm() {}

  /** An article that an extractor found. */
  public static String write(
      String file,
      Article article,
      List<String> authors,
      Optional<String> canonicalUrl,
      Optional<String> credit,
      String language) {
    ObjectNode node = tree(file, article);
    authors.forEach(node.putArray("authors")::add);
    Json.put(node, "canonical_url", canonicalUrl);
    Json.put(node, "credit", credit);
    node.put("language", language);
    return Json.line(node);
  }

  /** An article that was one before. */
  public static String write(String file, Article article) {
    return Json.line(tree(file, article));
  }

  private static ObjectNode tree(String file, Article article) {
    ObjectNode node = Json.object();
    node.put("file", file);
    node.setAll(ArticleForm.tree(article));
    return node;
  }
}
