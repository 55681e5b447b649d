package org.hearsay.read.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Claim;
import org.hearsay.model.EventType;
import org.hearsay.model.Published;
import org.hearsay.read.Reader;

/** Reads a sentence as an article that came out on Friday 15 November 2024. */
final class Claims {
  private static final Reader READER = Reader.lexical();

  private Claims() {}

  static Article article(String text) {
    return new Article(
        new ArticleId("test"),
        Optional.empty(),
        Optional.of("Test Post"),
        Optional.empty(),
        Optional.of(Published.parse("2024-11-15")),
        Optional.empty(),
        text,
        true);
  }

  static List<Claim> of(String text) {
    return READER.read(article(text)).claims();
  }

  static List<Claim> of(String text, EventType type) {
    return of(text).stream().filter(c -> c.type() == type).toList();
  }

  static Claim one(String text, EventType type) {
    List<Claim> found = of(text, type);
    if (found.size() != 1) {
      throw new AssertionError(
          found.size() + " claims of " + type + " in: " + text + "\n" + of(text));
    }
    return found.get(0);
  }
}
