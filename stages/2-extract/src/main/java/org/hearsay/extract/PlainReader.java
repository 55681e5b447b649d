package org.hearsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Article;
import org.hearsay.model.Refused;

/**
 * Reads plain text: the article is the file, its first line the title where an empty one follows.
 */
final class PlainReader {
  private static final Pattern TITLE_LINE =
      Pattern.compile("\\A\\s*([^\\r\\n]{1,300})\\r?\\n[ \\t]*\\r?\\n");

  private final Limits limits;
  private final LanguageFinder languages;

  PlainReader(Limits limits, LanguageFinder languages) {
    this.limits = limits;
    this.languages = languages;
  }

  Extracted read(byte[] bytes, Hints hints) throws Refused {
    String text = Charsets.decode(bytes, hints.contentType());
    if (text.length() > limits.articleCharsMax()) {
      throw Refused.limit("articleCharsMax", limits.articleCharsMax());
    }
    Matcher line = TITLE_LINE.matcher(text);
    Optional<String> title = line.find() ? Optional.of(line.group(1).strip()) : Optional.empty();
    Article article =
        new Article(
            Article.idOf(text),
            hints.url(),
            hints.outlet(),
            Optional.empty(),
            Optional.empty(),
            title,
            text,
            false);
    return new Extracted(
        article,
        List.of(),
        Optional.empty(),
        Credits.find(text),
        languages.find(text, Optional.empty()),
        SourceMap.identity(text.length()),
        SourceFormat.TEXT);
  }
}
