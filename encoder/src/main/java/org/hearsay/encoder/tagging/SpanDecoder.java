package org.hearsay.encoder.tagging;

import java.util.List;

/** Decides on the spans of a window and links them. */
public final class SpanDecoder {
  private static final double PRICE = Double.parseDouble(System.getProperty("price", "0.35"));

  private final Chain chain;
  private final Linker linker;
  private final SpanChoice choice;
  private final double price;

  public SpanDecoder(Chain chain, Linker linker) {
    this(chain, linker, PRICE);
  }

  public SpanDecoder(Chain chain, Linker linker, double price) {
    this.chain = chain;
    this.linker = linker;
    this.price = price;
    choice = new SpanChoice(price);
  }

  /** The attributions of one window, in the order of their cues. */
  public List<Linked> read(Rows rows) {
    Lattice lattice = chain.lattice(rows);
    List<WordSpan> spans = price == 0 ? Spans.of(chain.best(lattice), rows.window().from()) : choice.choose(lattice, rows.window().from()).stream().map(SureSpan::words).toList();
    return new Linking(linker, rows, spans).linked(spans);
  }
}
