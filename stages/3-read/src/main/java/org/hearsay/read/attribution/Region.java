package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Quotation;
import org.hearsay.read.text.Token;

/**
 * A sentence, or the part of one that lies in an outer content: a range of tokens, with the
 * quotations that count as such at this depth.
 */
final class Region {
  final Document document;
  final List<Token> tokens;
  final int from;
  final int to;
  final Span bounds;
  private final List<Quotation> quotations;

  private Region(Document document, int from, int to, Span bounds, List<Quotation> quotations) {
    this.document = document;
    this.tokens = document.tokens();
    this.from = from;
    this.to = to;
    this.bounds = bounds;
    this.quotations = quotations;
  }

  /** One region a sentence, over the part of the text that lies in the bounds. */
  static List<Region> of(Document document, Span bounds, boolean whole) {
    List<Quotation> quotations = outermost(document, bounds, whole);
    List<Region> regions = new ArrayList<>();
    int at = document.firstTokenFrom(bounds.start());
    List<Token> tokens = document.tokens();
    while (at < tokens.size() && tokens.get(at).end() <= bounds.end()) {
      int start = at;
      int sentence = tokens.get(at).sentence();
      while (at < tokens.size()
          && tokens.get(at).sentence() == sentence
          && tokens.get(at).end() <= bounds.end()) {
        at++;
      }
      regions.add(new Region(document, start, at, bounds, quotations));
    }
    return regions;
  }

  /** Quotations inside the bounds that no other such quotation holds and that are not all of it. */
  private static List<Quotation> outermost(Document document, Span bounds, boolean whole) {
    List<Quotation> kept = new ArrayList<>();
    for (Quotation q : document.quotations()) {
      boolean inside = bounds.contains(q.span());
      boolean all = !whole && q.span().length() + 2 >= bounds.length();
      boolean held = kept.stream().anyMatch(k -> k.span().contains(q.span()));
      if (inside && !all && !held) {
        kept.add(q);
      }
    }
    return kept;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  int size() {
    return to - from;
  }

  Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  Optional<Quotation> quotationOf(int at) {
    Span span = tokens.get(at).span();
    return quotations.stream().filter(q -> q.span().contains(span)).findFirst();
  }

  List<Quotation> quotations() {
    return quotations;
  }

  boolean[] quoted() {
    boolean[] quoted = new boolean[to - from];
    for (int i = from; i < to; i++) {
      quoted[i - from] = quotationOf(i).isPresent();
    }
    return quoted;
  }

  /** Whether a quotation starts at the token. */
  boolean opensQuotation(int at) {
    return at < to
        && quotationOf(at).map(q -> q.span().start() == tokens.get(at).start()).orElse(false);
  }

  /** Whether a quotation ends with the token. */
  boolean closesQuotation(int at) {
    return at >= from
        && quotationOf(at)
            .map(q -> q.closed() && q.span().end() == tokens.get(at).end())
            .orElse(false);
  }

  boolean isComma(int at) {
    return at >= from && at < to && Words.comma(tokens.get(at));
  }

  /** The region's end without its final stops and dangling marks. */
  int endOfWords() {
    int end = to;
    while (end > from
        && ".!?;:,".contains(tokens.get(end - 1).form())
        && quotationOf(end - 1).isEmpty()) {
      end--;
    }
    return end;
  }
}
