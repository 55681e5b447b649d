package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Reading;

/**
 * One article prepared for comparison: its reading, its text in sentences, its claims in their
 * context, and the keys under which its copies, and others on its matter, are looked for.
 */
record Source(
    Reading reading, ArticleText text, List<Telling> tellings, long[] copyKeys, long[] matterKeys) {
  private static final Pattern DATELINE =
      Pattern.compile("^[\\p{Lu}][\\p{L} .,/'’-]{2,60}\\([\\p{L} .&'-]{2,40}\\)\\s*[-–—]");

  static Source of(Reading reading, Rarity rarity, Houses houses) {
    ArticleText text = ArticleText.of(reading.article().text(), rarity);
    Context context = new Context(reading, text, rarity, houses);
    List<Telling> tellings = new ArrayList<>();
    reading.claims().forEach(c -> tellings.add(context.telling(c)));
    return new Source(
        reading, text, List.copyOf(tellings), CopyKeys.of(text), MatterKeys.of(tellings));
  }

  Article article() {
    return reading.article();
  }

  ArticleId id() {
    return reading.article().id();
  }

  /** Whether the text opens as an agency's: place, then the agency in brackets, then a dash. */
  boolean hasDateline() {
    return DATELINE.matcher(article().text()).lookingAt();
  }

  /** Whether the text names the other's outlet, as a credit does. */
  boolean credits(Source other) {
    Optional<String> outlet = other.article().outlet();
    return outlet.isPresent() && article().text().contains(outlet.get());
  }
}
