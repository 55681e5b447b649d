package org.hearsay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hearsay.model.Span;

/** Texts cut into the terms that the index holds. */
final class Terms {
  /** A term with the words it came from. */
  record Found(String term, Span span) {}

  private final Analyzer analyzer;

  Terms(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  List<String> of(String field, String text) {
    return in(field, text).stream().map(Found::term).toList();
  }

  List<Found> in(String field, String text) {
    List<Found> found = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found.add(new Found(term.toString(), new Span(at.startOffset(), at.endOffset())));
      }
      tokens.end();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
