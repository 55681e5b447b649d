package org.hearsay.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Copy;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/** A copy beside the article it came from, sentence by sentence. */
record ComparePage(
    Frame frame, ArticleTabs tabs, Article copy, Article from, String how, List<Pair> pairs) {
  /** A sentence of the copy, and what explains it; the latter is empty for matter of its own. */
  record Pair(String copied, String original, String alike) {}

  static Optional<ComparePage> of(Snapshot snapshot, Reading reading) {
    return snapshot
        .copyOf(reading.article().id())
        .flatMap(
            copy ->
                snapshot
                    .reading(copy.copiedFrom())
                    .map(from -> of(snapshot, reading.article(), from.article(), copy)));
  }

  private static ComparePage of(Snapshot snapshot, Article copy, Article from, Copy how) {
    List<Pair> pairs = new ArrayList<>();
    int at = 0;
    String text = copy.text();
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      Span sentence = Sentence.around(text, new Span(at, at + 1));
      pairs.add(pair(text, from.text(), sentence, how.aligned()));
      at = Math.max(at + 1, sentence.end());
    }
    String kind = how.kind().code() + ", " + Math.round(how.similarity() * 100) + " % alike";
    return new ComparePage(
        Frame.of("Copy and original", "/", snapshot)
            .constructed(copy.constructed() || from.constructed()),
        ArticleTabs.of(snapshot, copy.id(), "compare"),
        copy,
        from,
        kind,
        pairs);
  }

  private static Pair pair(String text, String from, Span sentence, List<Copy.Alignment> aligned) {
    for (Copy.Alignment a : aligned) {
      boolean mine = a.in().overlaps(sentence);
      if (mine && a.from().end() <= from.length() && a.in().contains(middle(sentence))) {
        return new Pair(
            sentence.in(text), a.from().in(from), Math.round(a.similarity() * 100) + " %");
      }
    }
    return new Pair(sentence.in(text), "", "");
  }

  private static int middle(Span sentence) {
    return (sentence.start() + sentence.end()) / 2;
  }

  static String head(Article article) {
    return article.outletName() + ", " + Wording.day(article.published().map(Published::day));
  }
}
