package org.hearsay.read.attribution;

import java.util.List;
import org.hearsay.model.Span;

/**
 * An attribution as it was spotted: three sets of spans, not yet a voice.
 *
 * <p>Spans follow PolNeAR's border convention (docs/decisions/content-borders.md): a content holds
 * its outer quotation marks and a leading "that", and leaves the final full stop out; a cue holds
 * its auxiliaries and negation.
 *
 * @param source empty where the voice is absent
 * @param cue empty where punctuation alone attributes
 * @param content never empty
 * @param confidence 0 to 1: how likely it is that a person would mark it so
 */
public record RawAttribution(
    List<Span> source, List<Span> cue, List<Span> content, double confidence) {
  public RawAttribution {
    source = sorted(source);
    cue = sorted(cue);
    content = sorted(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("nothing is attributed");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream().sorted().toList();
  }

  /** From the first character of any part to the last. */
  public Span hull() {
    Span hull = content.get(content.size() - 1).hull(content.get(0));
    for (Span span : source) {
      hull = hull.hull(span);
    }
    for (Span span : cue) {
      hull = hull.hull(span);
    }
    return hull;
  }
}
