package org.hearsay.encoder.tagging;

import java.util.List;

/** Decides on the spans of a window, links them and says how sure that is. */
public final class SpanDecoder {
  private final Chain chain;
  private final Linker linker;

  public SpanDecoder(Chain chain, Linker linker) {
    this.chain = chain;
    this.linker = linker;
  }

  /** The attributions of one window, in the order of their cues. */
  public List<Linked> read(Rows rows) {
    Lattice lattice = chain.lattice(rows);
    int from = rows.window().from();
    List<WordSpan> spans = Spans.of(chain.best(lattice), from);
    return new Linking(linker, rows, spans).linked(spans, span -> mean(lattice, span, from));
  }

  /** How probable it is, on the mean over its words, that they are of the span's kind. */
  private static double mean(Lattice lattice, WordSpan span, int from) {
    double sum = 0;
    for (int w = span.from(); w < span.to(); w++) {
      sum += lattice.kindAt(w - from, span.kind());
    }
    return sum / (span.to() - span.from());
  }
}
