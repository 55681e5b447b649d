package org.hearsay.extract;

import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.jsoup.nodes.Element;

/** Reads a web page: its article, and what it says of itself. */
final class PageReader {
  /** Fewer words than this are no article, but a page that has none. */
  private static final int WORDS_MIN = 8;

  private final Limits limits;
  private final ArticleFinder articles;
  private final LanguageFinder languages;

  PageReader(Limits limits, ArticleFinder articles, LanguageFinder languages) {
    this.limits = limits;
    this.articles = articles;
    this.languages = languages;
  }

  Extracted read(byte[] bytes, Hints hints) throws Refused {
    return read(Charsets.decode(bytes, hints.contentType()), hints, SourceFormat.HTML);
  }

  Extracted read(String source, Hints hints, SourceFormat format) throws Refused {
    if (source.length() > limits.pageCharsMax()) {
      throw Refused.limit("pageCharsMax", limits.pageCharsMax());
    }
    HtmlPage page = HtmlPage.parse(source, hints.url().orElse(""), limits);
    MappedText text = articles.find(page);
    if (Words.of(text.toString()).length < WORDS_MIN) {
      text = StatedBody.find(page);
    }
    if (Words.of(text.toString()).length < WORDS_MIN && !isWordless(text.toString())) {
      throw new Refused(Refusal.NO_ARTICLE, "no article among " + page.blocks().size() + " blocks");
    }
    if (text.length() > limits.articleCharsMax()) {
      throw Refused.limit("articleCharsMax", limits.articleCharsMax());
    }
    return extracted(page, text, hints, format);
  }

  /** Scripts that write no spaces have few words and many letters. */
  private static boolean isWordless(String text) {
    return text.codePoints().filter(Character::isLetter).count() >= 5L * WORDS_MIN;
  }

  private Extracted extracted(HtmlPage page, MappedText mapped, Hints hints, SourceFormat format) {
    String text = mapped.toString();
    PageMetadata says = new PageMetadata(page, hints);
    Optional<String> canonical = says.canonicalUrl();
    Article article =
        new Article(
            Article.idOf(text),
            hints.url().or(() -> canonical),
            says.outlet(),
            Optional.empty(),
            says.published(),
            says.title(),
            text,
            false);
    return new Extracted(
        article,
        says.authors(),
        canonical,
        Credits.find(text),
        languages.find(text, declaredLanguage(page)),
        mapped.map(),
        format);
  }

  private static Optional<String> declaredLanguage(HtmlPage page) {
    Element root = page.document().selectFirst("html[lang]");
    return Optional.ofNullable(root)
        .map(html -> html.attr("lang"))
        .or(() -> PageMetadata.meta(page, "og:locale", "content-language", "language"))
        .filter(code -> !code.isBlank());
  }
}
