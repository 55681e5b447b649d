package org.hearsay.extract;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;

/**
 * An article and what its source says around it.
 *
 * @param authors as the source names them, in its order
 * @param canonicalUrl the address that the source itself calls its own
 * @param credit whom the source credits with the text: the agency of a dateline or a credit line,
 *     the {@code source} of a feed's entry
 * @param language of the text itself
 * @param places where each character of {@code article.text()} came from: in a page its HTML, in a
 *     mail the body that was read, in a feed the entry's text, in a PDF the plain text of its pages
 * @param format what the bytes were
 */
public record Extracted(
    Article article,
    List<String> authors,
    Optional<String> canonicalUrl,
    Optional<String> credit,
    Language language,
    SourceMap places,
    SourceFormat format) {
  public Extracted {
    authors = List.copyOf(authors);
    if (places.length() != article.text().length()) {
      throw new IllegalArgumentException("every character has its place");
    }
  }
}
