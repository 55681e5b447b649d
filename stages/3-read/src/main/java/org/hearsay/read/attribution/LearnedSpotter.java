package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.ModelFile;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.tagging.Linked;
import org.hearsay.encoder.tagging.SpanReader;
import org.hearsay.encoder.tagging.WordSpan;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Spots with the trained encoder that lies beside this class (MODEL.md is its card).
 *
 * <p>One is shared by all threads; it holds native memory until the process ends.
 */
public final class LearnedSpotter implements AttributionSpotter {
  private static final String MODEL = "reader.onnx";
  private static final String OUTER = "“”\"‘’'. ,";
  private static final String THAT = "that ";

  private final Tokenizer tokenizer = new Tokenizer(Vocabulary.english());
  private final SpanReader reader;
  private final String version;

  private LearnedSpotter(Encoder encoder, String version) {
    this.reader = new SpanReader(encoder);
    this.version = version;
  }

  /**
   * The spotter of this build.
   *
   * @param threads how many threads one text's reading may use
   * @throws ModelFile.Unusable where the model is missing, cut off or another one
   */
  public static LearnedSpotter bundled(int threads) {
    ModelFile.Bundled model = ModelFile.bundled(LearnedSpotter.class, MODEL);
    String version = "model " + model.sha256().substring(0, 12);
    return new LearnedSpotter(new Encoder(model.bytes(), threads), version);
  }

  @Override
  public List<RawAttribution> spot(Document document) {
    return read(document.text(), 0);
  }

  @Override
  public List<RawAttribution> spotInside(Document document, Span content) {
    String text = content.in(document.text());
    int from = 0;
    int to = text.length();
    while (from < to && OUTER.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && OUTER.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (text.startsWith(THAT, from)) {
      from += THAT.length();
    }
    if (from == to) {
      return List.of();
    }
    return read(sentence(text.substring(from, to)), content.start() + from);
  }

  /** The words as a sentence of their own: what the model has seen most of. */
  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  @Override
  public String version() {
    return version;
  }

  /** Reads a text that begins at {@code offset} of the document. */
  private List<RawAttribution> read(String text, int offset) {
    Tokens tokens = tokenizer.tokens(text);
    List<RawAttribution> all = new ArrayList<>();
    for (Linked linked : reader.read(tokens)) {
      all.add(
          new RawAttribution(
              spans(tokens, linked.source(), offset),
              spans(tokens, linked.cue(), offset),
              linked.contents().stream().map(c -> span(tokens, c, offset)).toList(),
              reader.confidence(linked)));
    }
    return all;
  }

  private static List<Span> spans(Tokens tokens, @Nullable WordSpan words, int offset) {
    return words == null ? List.of() : List.of(span(tokens, words, offset));
  }

  private static Span span(Tokens tokens, WordSpan words, int offset) {
    Span span = words.span(tokens);
    return new Span(span.start() + offset, span.end() + offset);
  }
}
