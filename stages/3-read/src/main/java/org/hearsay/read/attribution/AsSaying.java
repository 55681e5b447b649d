package org.hearsay.read.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/**
 * "quoted the minister as saying ...": the content of the one who quotes starts with the voice that
 * is quoted. It reads the same inside any spotter's contents, so every spotter gets it.
 */
final class AsSaying {
  private static final Set<String> VERBS =
      Set.of("saying", "telling", "stating", "declaring", "claiming", "warning", "announcing");

  /** Longer openings are not a source. */
  private static final int SOURCE_TOKENS_MAX = 16;

  private static final double CONFIDENCE = 0.85;

  private AsSaying() {}

  /**
   * The voice that a quoting cue names before "as saying", where the content is the saying alone:
   * "..., the daily quoted the envoy as saying."
   */
  static Optional<RawAttribution> after(Document document, RawAttribution outer) {
    for (Span cue : outer.cue()) {
      List<Token> tokens = document.tokens(cue);
      boolean quotes = tokens.stream().anyMatch(t -> t.lower().startsWith("quot"));
      int from = document.firstTokenFrom(tokens.isEmpty() ? cue.start() : tokens.get(0).end());
      if (quotes && !passive(tokens)) {
        Optional<RawAttribution> found = named(document, outer, from);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean passive(List<Token> cue) {
    return cue.stream().anyMatch(t -> Words.BE.contains(t.lower()));
  }

  private static Optional<RawAttribution> named(Document document, RawAttribution outer, int from) {
    List<Token> all = document.tokens();
    for (int i = from; i + 1 < all.size() && i - from <= SOURCE_TOKENS_MAX; i++) {
      if (all.get(i).sentence() != all.get(Math.min(from, all.size() - 1)).sentence()) {
        return Optional.empty();
      }
      if (i > from && all.get(i).is("as") && VERBS.contains(all.get(i + 1).lower())) {
        Span source = all.get(from).span().hull(all.get(i - 1).span());
        boolean inside = outer.content().stream().anyMatch(source::overlaps);
        return inside
            ? Optional.empty()
            : Optional.of(
                new RawAttribution(
                    List.of(source), List.of(all.get(i + 1).span()), outer.content(), CONFIDENCE));
      }
    }
    return Optional.empty();
  }

  static Optional<RawAttribution> in(Document document, Span content) {
    List<Token> tokens = document.tokens(content);
    for (int i = 1; i + 2 < tokens.size() && i <= SOURCE_TOKENS_MAX; i++) {
      if (tokens.get(i).is("as") && VERBS.contains(tokens.get(i + 1).lower())) {
        Span source = tokens.get(0).span().hull(tokens.get(i - 1).span());
        Span rest = new Span(tokens.get(i + 2).start(), content.end());
        return Optional.of(
            new RawAttribution(
                List.of(source), List.of(tokens.get(i + 1).span()), List.of(rest), CONFIDENCE));
      }
    }
    return Optional.empty();
  }
}
