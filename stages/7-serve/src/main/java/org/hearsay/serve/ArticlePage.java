package org.hearsay.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Copy;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;

/**
 * One article: its text with every attribution and claim marked, each mark leading to its claim.
 */
record ArticlePage(
    Frame frame,
    Article article,
    ArticleTabs tabs,
    MarkedText text,
    List<VoiceMark> voices,
    List<Card> cards,
    Optional<CopyLink> copiedFrom,
    List<CopyLink> copies,
    String reader) {
  /** Tones that a voice's bar can take; more voices than tones share them. */
  static final int TONES = 6;

  /** How deep attributions inside attributions are drawn beside each other. */
  private static final int LANES_MAX = 2;

  /** An attribution as the margin shows it. */
  record VoiceMark(int number, String name, String stance, String house, int tone, int lane) {
    String link() {
      return Links.voice(name);
    }
  }

  /** A claim as its card shows it. */
  record Card(ClaimLine line, Optional<HappeningLine> happening, int tone) {
    String id() {
      return line.claim().id().value();
    }
  }

  /** The article on the other end of a copy. */
  record CopyLink(
      String title, String outlet, String day, String how, String link, String compare) {}

  static ArticlePage of(Snapshot snapshot, Reading reading) {
    Article article = reading.article();
    List<VoiceMark> voices = voices(reading);
    return new ArticlePage(
        Frame.of(article.title().orElse(article.id().value()), "/", snapshot)
            .constructed(article.constructed()),
        article,
        ArticleTabs.of(snapshot, article.id(), "text"),
        MarkedText.of(reading),
        voices,
        cards(snapshot, reading, voices),
        snapshot.copyOf(article.id()).flatMap(c -> link(snapshot, c, c.copiedFrom())),
        snapshot.copies(article.id()).stream()
            .flatMap(c -> link(snapshot, c, c.article()).stream())
            .toList(),
        reading.reader());
  }

  String day() {
    return Wording.day(article.published().map(Published::day));
  }

  String title() {
    return article.title().orElse(article.id().value());
  }

  Optional<String> original() {
    return Links.original(article);
  }

  private static List<VoiceMark> voices(Reading reading) {
    Map<String, Integer> tones = new LinkedHashMap<>();
    List<VoiceMark> marks = new ArrayList<>();
    for (Attribution a : reading.attributions()) {
      String name = a.voice().name().isBlank() ? "unnamed" : a.voice().name();
      tones.putIfAbsent(name, tones.size() % TONES);
      marks.add(
          new VoiceMark(
              marks.size(),
              name,
              a.stance().code(),
              a.voice().house().orElse(""),
              tones.get(name),
              Math.min(LANES_MAX, depth(reading, a))));
    }
    return marks;
  }

  private static int depth(Reading reading, Attribution a) {
    int depth = 0;
    Optional<AttributionId> up = a.parent();
    while (up.isPresent()) {
      depth++;
      up = reading.attribution(up.get()).flatMap(Attribution::parent);
    }
    return depth;
  }

  private static List<Card> cards(Snapshot snapshot, Reading reading, List<VoiceMark> voices) {
    return reading.claims().stream()
        .sorted(java.util.Comparator.comparing(c -> c.trigger()))
        .map(
            c -> {
              Told told =
                  snapshot
                      .claim(new org.hearsay.model.ClaimKey(reading.article().id(), c.id()))
                      .orElseThrow();
              int tone =
                  voices.stream()
                      .filter(v -> v.name().equals(c.voice()))
                      .mapToInt(VoiceMark::tone)
                      .findFirst()
                      .orElse(-1);
              return new Card(new ClaimLine(told), snapshot.line(told), tone);
            })
        .toList();
  }

  private static Optional<CopyLink> link(Snapshot snapshot, Copy copy, ArticleId other) {
    return snapshot
        .reading(other)
        .map(Reading::article)
        .map(
            a ->
                new CopyLink(
                    a.title().orElse(a.id().value()),
                    a.outletName(),
                    Wording.day(a.published().map(Published::day)),
                    copy.kind().code() + ", " + Math.round(copy.similarity() * 100) + " %",
                    Links.article(a.id()),
                    "/compare?id=" + Links.encoded(copy.article().value())));
  }
}
