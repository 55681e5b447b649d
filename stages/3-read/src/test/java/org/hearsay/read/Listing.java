package org.hearsay.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** Attributions as lines of plain text, for tests to compare. */
public final class Listing {
  private Listing() {}

  /** An article of an invented outlet. */
  public static Article article(String text) {
    return new Article(
        new ArticleId("t1"),
        Optional.empty(),
        Optional.of("Harbour Post"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        true);
  }

  /** {@code a1 < a0 | source | cue | content + content | kind stance | voice (class, house)}. */
  public static List<String> lines(Reading reading) {
    return reading.attributions().stream().map(a -> line(reading.article().text(), a)).toList();
  }

  private static String line(String text, Attribution a) {
    return String.join(
        " | ",
        a.id() + a.parent().map(p -> " < " + p).orElse(""),
        words(text, a.source()),
        words(text, a.cue()),
        words(text, a.content()),
        a.kind().code() + " " + a.stance().code(),
        a.voice().name()
            + " ("
            + a.voice().voiceClass().code()
            + a.voice().house().map(h -> ", " + h).orElse("")
            + ")");
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" + "));
  }
}
