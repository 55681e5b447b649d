package org.hearsay.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Outcome;
import org.hearsay.model.Published;
import org.hearsay.model.Refusal;

/**
 * An article as a JSON object: {@code {"id", "url", "outlet", "outlet_house", "published", "title",
 * "text"}}; only {@code text} is required, unknown fields are ignored, {@code constructed: true}
 * marks a text that was written for testing.
 */
public final class ArticleForm {
  /**
   * The longest text that is read: two million UTF-16 units, about 350,000 words. The longest in
   * the development corpora has 40,431; a longer one is no article but a dump.
   */
  public static final int TEXT_CHARS_MAX = 2_000_000;

  private ArticleForm() {}

  /** Reads one JSON object. */
  public static Outcome<Article> read(String json) {
    JsonNode node;
    try {
      node = Json.parse(json);
    } catch (JsonProcessingException e) {
      return Outcome.refused(Refusal.BROKEN_JSON, where(e));
    }
    return read(node);
  }

  /** Reads a tree. */
  static Outcome<Article> read(JsonNode node) {
    if (!node.isObject()) {
      return Outcome.refused(Refusal.BROKEN_JSON, "an article is a JSON object");
    }
    for (String field :
        new String[] {"id", "url", "outlet", "outlet_house", "published", "title", "text"}) {
      JsonNode value = node.path(field);
      if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
        return Outcome.refused(Refusal.BAD_FIELD, "\"" + field + "\" is not a string");
      }
    }
    Optional<String> text = Json.text(node, "text");
    if (text.isEmpty()) {
      return Outcome.refused(Refusal.NO_TEXT, "the article has no \"text\"");
    }
    if (text.get().length() > TEXT_CHARS_MAX) {
      return tooLarge(text.get().length());
    }
    Optional<Published> published;
    try {
      published = Json.text(node, "published").map(Published::parse);
    } catch (DateTimeParseException e) {
      return Outcome.refused(
          Refusal.BAD_DATE,
          "\"published\" is neither a date nor a date-time: " + shortened(e.getParsedString()));
    }
    return Outcome.done(
        new Article(
            Json.text(node, "id").map(ArticleId::new).orElseGet(() -> Article.idOf(text.get())),
            Json.text(node, "url"),
            Json.text(node, "outlet"),
            Json.text(node, "outlet_house"),
            published,
            Json.text(node, "title"),
            text.get(),
            node.path("constructed").asBoolean(false)));
  }

  /**
   * Reads plain text: the article's text is the whole; its first line is also the title where an
   * empty line follows it.
   */
  public static Outcome<Article> readPlain(String id, String text) {
    if (text.isBlank()) {
      return Outcome.refused(Refusal.EMPTY, "nothing but white space");
    }
    if (text.length() > TEXT_CHARS_MAX) {
      return tooLarge(text.length());
    }
    String[] lines = text.split("\\R", 3);
    boolean titled = lines.length == 3 && !lines[0].isBlank() && lines[1].isBlank();
    return Outcome.done(
        new Article(
            new ArticleId(id),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            titled ? Optional.of(lines[0].strip()) : Optional.empty(),
            text,
            false));
  }

  /** The article as an object, with the digest of its text. */
  static ObjectNode tree(Article article) {
    ObjectNode node = told(article).put("text", article.text());
    return marked(node, article, article.sha256());
  }

  /**
   * The article without its text: what leads back to it.
   *
   * @param sha256 the digest of its text
   */
  public static ObjectNode head(Article article, String sha256) {
    return marked(told(article), article, sha256);
  }

  private static ObjectNode told(Article article) {
    ObjectNode node = Json.object();
    node.put("id", article.id().value());
    Json.put(node, "url", article.url());
    Json.put(node, "outlet", article.outlet());
    Json.put(node, "outlet_house", article.outletHouse());
    Json.put(node, "published", article.published().map(Published::toString));
    Json.put(node, "title", article.title());
    return node;
  }

  private static ObjectNode marked(ObjectNode node, Article article, String sha256) {
    node.put("sha256", sha256);
    if (article.constructed()) {
      node.put("constructed", true);
    }
    return node;
  }

  /** The article as one line. */
  public static String write(Article article) {
    return Json.line(tree(article));
  }

  private static Outcome<Article> tooLarge(int chars) {
    return Outcome.refused(
        Refusal.TOO_LARGE, "a text of " + chars + " characters; the limit is " + TEXT_CHARS_MAX);
  }

  /** Where the JSON breaks, without the words of the input and without Java's names. */
  static String where(JsonProcessingException e) {
    String what = e.getOriginalMessage().split("\\R", 2)[0].replaceAll("\\(?\\[?Source:.*", "");
    return e.getLocation() == null
        ? shortened(what)
        : "line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ": "
            + shortened(what);
  }

  private static String shortened(String words) {
    String line = words.strip().replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= 120 ? line : line.substring(0, 117) + "...";
  }
}
