package org.hearsay.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in JSON-LD (schema.org): the first object that is an article.
 *
 * <p>Sites write it by hand, so trailing commas, comments and raw line breaks are let pass; a
 * script that is no JSON even so is taken as absent.
 */
final class JsonLd {
  /** Scripts beyond this many are not looked at, nor objects nested deeper than the depth. */
  private static final int SCRIPTS_MAX = 50;

  private static final int DEPTH_MAX = 12;

  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    List<Element> scripts = page.select("script[type~=(?i)ld\\+json]");
    for (Element script : scripts.subList(0, Math.min(SCRIPTS_MAX, scripts.size()))) {
      found.read(script.data());
    }
    return found;
  }

  private void read(String written) {
    try {
      collect(LENIENT.readTree(bare(written)), 0);
    } catch (JsonProcessingException e) {
      // A site's broken metadata takes nothing from its article: the other sources speak.
      return;
    }
  }

  /** Without the comment or CDATA that old pages wrap their scripts in. */
  private static String bare(String written) {
    return written
        .replace("<!--", "")
        .replace("-->", "")
        .replace("//<![CDATA[", "")
        .replace("//]]>", "")
        .replace("<![CDATA[", "")
        .replace("]]>", "")
        .strip();
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEPTH_MAX) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
    } else if (node.isObject()) {
      (isArticle(node) ? articles : others).add(node);
      for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
        if (node.has(inner)) {
          collect(node.get(inner), depth + 1);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    for (JsonNode type : many(node.path("@type"))) {
      String name = type.asText().toLowerCase(Locale.ROOT);
      if (name.endsWith("article") || name.endsWith("posting") || name.endsWith("report")) {
        return true;
      }
    }
    return false;
  }

  /** The first text that an article's field holds; objects give their name. */
  Optional<String> text(String field) {
    return texts(field).stream().findFirst();
  }

  /** All texts that the first article with such a field holds. */
  List<String> texts(String field) {
    for (JsonNode article : articles) {
      List<String> texts = textsOf(article.path(field));
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  /** The same of objects of any type. */
  Optional<String> textOfAny(String field) {
    return text(field)
        .or(() -> others.stream().flatMap(node -> textsOf(node.path(field)).stream()).findFirst());
  }

  /** The name of an object of this type anywhere, for example the WebSite. */
  Optional<String> nameOf(String type) {
    return others.stream()
        .filter(node -> node.path("@type").asText().equals(type))
        .flatMap(node -> textsOf(node.path("name")).stream())
        .findFirst();
  }

  private static List<String> textsOf(JsonNode field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : many(field)) {
      JsonNode plain = value.isObject() ? named(value) : value;
      String text = plain.asText("").strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static JsonNode named(JsonNode object) {
    JsonNode name = object.path("name");
    return name.isMissingNode() ? object.path("@id") : name;
  }

  private static Iterable<JsonNode> many(JsonNode node) {
    return node.isArray()
        ? node
        : node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
  }
}
