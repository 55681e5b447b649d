package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Quotation;

/**
 * Spots by a lexicon of cues and patterns of news English: the baseline that a learned spotter has
 * to beat, and the fallback without a model.
 */
public final class LexicalSpotter implements AttributionSpotter {
  @Override
  public List<RawAttribution> spot(Document document) {
    return document.text().isEmpty()
        ? List.of()
        : read(document, new Span(0, document.text().length()), true);
  }

  @Override
  public List<RawAttribution> spotInside(Document document, Span content) {
    return read(document, content, false);
  }

  @Override
  public String version() {
    return "rules 1";
  }

  private static List<RawAttribution> read(Document document, Span bounds, boolean whole) {
    List<RawAttribution> all = new ArrayList<>();
    List<RawAttribution> before = List.of();
    for (Region region : Region.of(document, bounds, whole)) {
      List<RawAttribution> here = new RegionScan(region).read();
      if (here.isEmpty()) {
        here = reportedAfter(region);
      }
      if (here.isEmpty()) {
        before = carriedOn(region, before, all);
      } else {
        all.addAll(here);
        before = here;
      }
    }
    all.sort(Comparator.comparingInt(a -> a.hull().start()));
    return all;
  }

  /** "Who fired first?" Ro said: the quotation ends its own sentence. */
  private static List<RawAttribution> reportedAfter(Region region) {
    int before = region.from - 1;
    if (before < 0 || region.tokens.get(before).start() < region.bounds.start()) {
      return List.of();
    }
    Optional<Quotation> q = region.quotationOf(before);
    boolean ends = q.isPresent() && q.get().span().end() == region.tokens.get(before).end();
    if (!ends
        || paragraph(region, q.get().span())
            != paragraph(region, region.span(region.from, region.to))) {
      return List.of();
    }
    return new RegionScan(region).bare(q.get().span()).map(List::of).orElse(List.of());
  }

  /**
   * A sentence of nothing but quoted words, with no cue of its own, goes on with the speech before
   * it, in its paragraph or where the quotation crosses into the next.
   */
  private static List<RawAttribution> carriedOn(
      Region region, List<RawAttribution> before, List<RawAttribution> all) {
    if (before.isEmpty() || !region.opensQuotation(region.from)) {
      return List.of();
    }
    RawAttribution last = before.get(before.size() - 1);
    Quotation q = region.quotationOf(region.from).orElseThrow();
    boolean same = paragraph(region, q.span()) == paragraph(region, last.hull());
    boolean quotedBefore =
        last.content().stream()
            .anyMatch(c -> region.quotations().stream().anyMatch(x -> c.contains(x.span())));
    if (!(same && quotedBefore) && !q.resumed()) {
      return List.of();
    }
    if (last.content().stream().anyMatch(c -> c.overlaps(q.span()))) {
      return before;
    }
    List<Span> content = new ArrayList<>(last.content());
    content.add(q.span());
    RawAttribution longer =
        new RawAttribution(last.source(), last.cue(), content, last.confidence());
    all.set(all.lastIndexOf(last), longer);
    return List.of(longer);
  }

  private static int paragraph(Region region, Span span) {
    return region
        .document
        .sentenceAt(span.end() - 1)
        .map(org.hearsay.read.text.Sentence::paragraph)
        .orElse(-1);
  }
}
