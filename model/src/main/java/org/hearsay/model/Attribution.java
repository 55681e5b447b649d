package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * Who says what: source, cue and content of one document (codebook, section 1).
 *
 * @param source where the voice is named; empty where it is absent
 * @param cue the words that signal it; empty where punctuation alone does
 * @param content never empty, in text order; quotation marks that delimit it are part of it
 * @param parent the attribution inside whose content this one lies
 */
public record Attribution(
    AttributionId id,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    QuoteKind kind,
    Stance stance,
    Voice voice,
    Optional<AttributionId> parent,
    Confidence confidence) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException(id + " attributes nothing");
    }
    if (parent.isPresent() && parent.get().equals(id)) {
      throw new IllegalArgumentException(id + " is its own parent");
    }
  }

  /** Whether any part of the content holds the span. */
  public boolean carries(Span span) {
    return content.stream().anyMatch(part -> part.contains(span));
  }
}
