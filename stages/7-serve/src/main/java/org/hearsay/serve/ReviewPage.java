package org.hearsay.serve;

import java.util.Comparator;
import java.util.List;

/** The least certain readings first: what a person should look at next. */
record ReviewPage(Frame frame, List<ArticlePage.Card> cards, int waiting, List<Made> made) {
  private static final int CARDS_MAX = 25;

  /** Above this the reader is right often enough to be left alone. */
  private static final double SURE = 0.8;

  private static final int MADE_MAX = 40;

  /** A judgement on record, in words. */
  record Made(long number, String what, String author, String reason, String at) {}

  /** How many readings wait for a person. */
  static int waiting(Snapshot snapshot) {
    return unsure(snapshot).size();
  }

  private static List<Told> unsure(Snapshot snapshot) {
    return snapshot.claims(t -> t.claim().confidence().value() < SURE && !snapshot.reviewed(t));
  }

  static ReviewPage of(Snapshot snapshot) {
    List<Told> unsure =
        unsure(snapshot).stream()
            .sorted(
                Comparator.comparing((Told t) -> t.claim().confidence().value())
                    .thenComparing(Told::key))
            .toList();
    List<ArticlePage.Card> cards =
        unsure.stream()
            .limit(CARDS_MAX)
            .map(t -> new ArticlePage.Card(new ClaimLine(t), snapshot.line(t), -1))
            .toList();
    List<Made> made =
        snapshot.judgements().standing().reversed().stream()
            .limit(MADE_MAX)
            .map(
                j ->
                    new Made(
                        j.number(),
                        Wording.judgement(j.what()),
                        j.author(),
                        j.reason(),
                        Wording.day(j.at().atOffset(java.time.ZoneOffset.UTC).toLocalDate())))
            .toList();
    return new ReviewPage(
        Frame.of("Review", "/review", snapshot)
            .constructed(cards.stream().anyMatch(c -> c.line().told().article().constructed())),
        cards,
        unsure.size(),
        made);
  }
}
