package org.hearsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;

/**
 * Reads a feed: one article an entry that has text; an entry that is a link alone is passed over.
 */
final class FeedReader {
  private final Limits limits;
  private final LanguageFinder languages;

  FeedReader(Limits limits, LanguageFinder languages) {
    this.limits = limits;
    this.languages = languages;
  }

  List<Extracted> read(byte[] bytes, Hints hints) throws Refused {
    String source = Charsets.decode(bytes, hints.contentType());
    XmlFeed.Contents feed =
        source.stripLeading().startsWith("{")
            ? JsonFeed.read(source, limits)
            : new XmlFeed(limits).read(source);
    List<Extracted> articles = new ArrayList<>();
    for (FeedEntry entry : feed.entries()) {
      MappedText text = text(entry);
      if (!text.toString().isBlank()) {
        articles.add(extracted(entry, text, hints.outlet().or(feed::title)));
      }
    }
    if (articles.isEmpty()) {
      throw new Refused(
          Refusal.NO_ARTICLE, "a feed of " + feed.entries().size() + " entries, none with text");
    }
    return articles;
  }

  private MappedText text(FeedEntry entry) throws Refused {
    if (entry.html()) {
      return HtmlFragment.read(entry.body(), entry.url().orElse(""), limits);
    }
    MappedText text = new MappedText();
    for (int i = 0; i < entry.body().length(); i++) {
      text.append(entry.body().charAt(i), i, i + 1);
    }
    return text;
  }

  private Extracted extracted(FeedEntry entry, MappedText mapped, Optional<String> outlet) {
    String text = mapped.toString();
    Article article =
        new Article(
            Article.idOf(entry.url().orElse("") + "\n" + text),
            entry.url(),
            outlet,
            Optional.empty(),
            entry.published(),
            entry.title(),
            text,
            false);
    return new Extracted(
        article,
        entry.authors(),
        entry.url(),
        entry.credit().or(() -> Credits.find(text)),
        languages.find(text, entry.language()),
        mapped.map(),
        SourceFormat.FEED);
  }
}
