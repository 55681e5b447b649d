package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.ModelFile;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.encoder.claims.ClaimRows;
import org.hearsay.encoder.claims.ClaimWindows;
import org.hearsay.model.Span;

/**
 * Finds events with the claim network. It reads the text once for words that may be triggers, then
 * once more around each of them, marked: whether they tell an event at all, of which type, with
 * which arguments. Shared by all threads.
 */
final class EventSpotter {
  /** The share of all event types together from which a word is looked at again. */
  private static final double LEAST_SHARE = 0.12;

  private static final int LONGEST = 160;
  private static final String MODEL = "claims.onnx";

  private final Tokenizer tokenizer = new Tokenizer(Vocabulary.english());
  private final Encoder encoder;

  EventSpotter(Encoder encoder) {
    this.encoder = encoder;
  }

  /** The spotter of this build; CLAIMS.md beside the model is its card. */
  static EventSpotter bundled() {
    return new EventSpotter(new Encoder(ModelFile.bundled(EventSpotter.class, MODEL).bytes(), 1));
  }

  /**
   * The events of a text.
   *
   * @param passages the parts that may tell events; the rest is not read
   */
  SpottedEvents spot(String text, List<Span> passages) {
    Tokens tokens = tokenizer.tokens(text);
    List<SpottedEvent> found =
        triggers(tokens, passages).stream().map(told -> event(tokens, told)).toList();
    return new SpottedEvents(found, words -> event(tokens, told(tokens, words)));
  }

  private List<ClaimRows.Told> triggers(Tokens tokens, List<Span> passages) {
    List<ClaimRows.Told> found = new ArrayList<>();
    for (Window window : Windows.of(tokens, LONGEST)) {
      Span words = span(tokens, window.from(), window.to());
      if (passages.stream().anyMatch(words::overlaps)) {
        found.addAll(rows(encoder.heads(tokens, window)).triggers(LEAST_SHARE));
      }
    }
    found.sort(Comparator.comparingInt(ClaimRows.Told::from));
    return found;
  }

  private static ClaimRows rows(Encoded encoded) {
    return new ClaimRows(encoded.tokens(), encoded.window(), encoded.heads(), 0);
  }

  /** Words that the network did not find by itself. */
  private static ClaimRows.Told told(Tokens tokens, Span words) {
    int from = 0;
    while (from < tokens.words() - 1 && tokens.end(from) <= words.start()) {
      from++;
    }
    int to = from + 1;
    while (to < tokens.words() && tokens.start(to) < words.end()) {
      to++;
    }
    return new ClaimRows.Told(new double[0], from, to, 0);
  }

  private SpottedEvent event(Tokens tokens, ClaimRows.Told told) {
    Window window = ClaimWindows.around(tokens, told.from(), told.to());
    ClaimRows rows = rows(encoder.heads(tokens, window, told.from(), told.to()));
    ClaimRows.Kind kind = rows.kind(told);
    List<SpottedEvent.Part> parts = rows.parts().stream().map(p -> part(tokens, p)).toList();
    return new SpottedEvent(
        kind.types(),
        span(tokens, told.from(), told.to()),
        parts,
        kind.status(),
        kind.polarity(),
        kind.certainty(),
        told.share(),
        kind.told());
  }

  private static SpottedEvent.Part part(Tokens tokens, ClaimRows.Part p) {
    Span span = span(tokens, p.from(), p.to());
    return new SpottedEvent.Part(p.role(), span, p.share(), p.itemClass(), p.classShare());
  }

  private static Span span(Tokens tokens, int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
