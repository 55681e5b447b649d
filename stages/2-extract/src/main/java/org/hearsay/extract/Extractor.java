package org.hearsay.extract;

import java.util.List;
import org.hearsay.model.Outcome;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;

/**
 * Turns bytes into articles. Pure: the same bytes and hints give the same outcome; safe for use by
 * many threads at once.
 */
public final class Extractor {
  private final Limits limits;
  private final ArticleFinder pages;
  private final LanguageFinder languages;

  private Extractor(Limits limits, ArticleFinder pages, LanguageFinder languages) {
    this.limits = limits;
    this.pages = pages;
    this.languages = languages;
  }

  /** With the usual limits and the models that come with Hearsay; loading them takes a second. */
  public static Extractor create() {
    return create(Limits.usual());
  }

  /** With limits of your own. */
  public static Extractor create(Limits limits) {
    return new Extractor(limits, ArticleFinder.load(), LanguageFinder.load());
  }

  /**
   * The articles that the bytes hold: one of a page, one an entry of a feed.
   *
   * @return never an empty list; a refusal where there is no article, or where a limit is passed
   */
  public Outcome<List<Extracted>> extract(byte[] bytes, Hints hints) {
    try {
      return Outcome.done(read(bytes, hints));
    } catch (Refused refusing) {
      return Outcome.refused(refusing.reason(), refusing.detail());
    }
  }

  private List<Extracted> read(byte[] bytes, Hints hints) throws Refused {
    if (bytes.length > limits.inputBytesMax()) {
      throw Refused.limit("inputBytesMax", limits.inputBytesMax());
    }
    if (bytes.length == 0) {
      throw new Refused(Refusal.EMPTY, "no bytes");
    }
    return switch (Sniffer.format(bytes, hints)) {
      case HTML -> List.of(new PageReader(limits, pages, languages).read(bytes, hints));
      case FEED -> new FeedReader(limits, languages).read(bytes, hints);
      case PDF -> List.of(new PdfReader(limits, languages).read(bytes, hints));
      case MAIL -> List.of(new MailReader(limits, languages).read(bytes, hints));
      case TEXT -> List.of(new PlainReader(limits, languages).read(bytes, hints));
    };
  }
}
