package org.hearsay.serve;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Span;

/** Why a claim is believed: its words where they stand, its chain, and what else is said. */
record ClaimPage(
    Frame frame,
    ClaimLine line,
    String before,
    String trigger,
    String after,
    List<Argument> arguments,
    Optional<HappeningLine> happening,
    Optional<HappeningPage> around,
    ArticlePage.Card card,
    Notes notes,
    List<ClaimLine> like) {
  /** What fits beside without hiding the happening. */
  static final int LIKE_MAX = 6;

  /** One argument with the words that it rests on. */
  record Argument(String role, String value, String words) {}

  /**
   * @param search answers for the same state
   */
  static ClaimPage of(Snapshot snapshot, ClaimSearch search, Told told) {
    String text = told.article().text();
    Span trigger = told.claim().trigger();
    int start = text.lastIndexOf('\n', trigger.start()) + 1;
    int end = text.indexOf('\n', trigger.end());
    ClaimLine line = new ClaimLine(told);
    return new ClaimPage(
        Frame.of("Claim by " + told.voice(), "/", snapshot)
            .constructed(told.article().constructed()),
        line,
        text.substring(start, trigger.start()),
        trigger.in(text),
        text.substring(trigger.end(), end < 0 ? text.length() : end),
        arguments(line),
        snapshot.line(told),
        told.happening().map(h -> HappeningPage.of(snapshot, h)),
        new ArticlePage.Card(line, snapshot.line(told), -1),
        Notes.of(snapshot, List.of(told.key())),
        search.like(told.key(), LIKE_MAX).stream()
            .flatMap(hit -> snapshot.claim(hit.claim()).stream())
            .map(ClaimLine::new)
            .toList());
  }

  private static List<Argument> arguments(ClaimLine line) {
    String text = line.told().article().text();
    var claim = line.claim();
    List<Argument> arguments = new java.util.ArrayList<>();
    claim.actor().ifPresent(p -> arguments.add(argument("actor", p.name(), p.span(), text)));
    claim
        .counterpart()
        .ifPresent(p -> arguments.add(argument("counterpart", p.name(), p.span(), text)));
    claim
        .item()
        .ifPresent(i -> arguments.add(argument("item", i.itemClass().name(), i.span(), text)));
    claim
        .quantity()
        .ifPresent(q -> arguments.add(argument("figure", Wording.quantity(q), q.span(), text)));
    claim.place().ifPresent(p -> arguments.add(argument("place", p.name(), p.span(), text)));
    claim
        .time()
        .ifPresent(
            t ->
                arguments.add(
                    argument(
                        "date", t.days().map(Wording::days).orElse("unresolved"), t.span(), text)));
    return arguments;
  }

  private static Argument argument(String role, String value, Span span, String text) {
    return new Argument(role, value, span.in(text));
  }
}
