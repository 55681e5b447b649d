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
