package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.encoder.claims.ClaimRows;
import org.hearsay.encoder.claims.ClaimWindows;
import org.hearsay.model.Span;

/** Finds events with the claim network: triggers first, then the arguments of each. */
final class EventSpotter {
  /** The share of all event types together from which a word is taken for a trigger. */
  static final double LEAST_SHARE = Double.parseDouble(System.getProperty("hc.least", "0.5"));

  private static final int LONGEST = 160;
  private static final int BATCH_PIECES = 1600;

  private final Tokenizer tokenizer = new Tokenizer(Vocabulary.english());
  private final Encoder encoder;

  EventSpotter(Encoder encoder) {
    this.encoder = encoder;
  }

  /** The events of a text, in order. */
  List<SpottedEvent> spot(String text) {
    Tokens tokens = tokenizer.tokens(text);
    if (tokens.words() == 0) {
      return List.of();
    }
    List<ClaimRows.Told> triggers = triggers(tokens);
    List<SpottedEvent> events = new ArrayList<>();
    List<Encoder.Marked> marked = new ArrayList<>();
    for (ClaimRows.Told told : triggers) {
      Window window = ClaimWindows.around(tokens, told.from(), told.to());
      marked.add(new Encoder.Marked(window, told.from(), told.to()));
    }
    for (int from = 0; from < marked.size(); ) {
      int to = fit(tokens, marked, from);
      Encoded encoded = encoder.marked(tokens, marked.subList(from, to));
      for (int i = from; i < to; i++) {
        Window window = marked.get(i).window();
        var rows = new ClaimRows(tokens, window, encoded.heads(), encoded.base(i - from));
        events.add(event(tokens, triggers.get(i), rows));
      }
      from = to;
    }
    return events;
  }

  private List<ClaimRows.Told> triggers(Tokens tokens) {
    List<ClaimRows.Told> found = new ArrayList<>();
    List<Window> windows = Windows.of(tokens, LONGEST);
    for (int from = 0; from < windows.size(); ) {
      int to = from + 1;
      while (to < windows.size() && (to - from + 1) * LONGEST <= BATCH_PIECES) {
        to++;
      }
      Encoded encoded = encoder.heads(tokens, windows.subList(from, to));
      for (int i = from; i < to; i++) {
        var rows = new ClaimRows(tokens, windows.get(i), encoded.heads(), encoded.base(i - from));
        found.addAll(rows.triggers(LEAST_SHARE));
      }
      from = to;
    }
    found.sort(Comparator.comparingInt(ClaimRows.Told::from));
    return found;
  }

  private static int fit(Tokens tokens, List<Encoder.Marked> marked, int from) {
    int longest = 0;
    int to = from;
    while (to < marked.size()) {
      longest = Math.max(longest, marked.get(to).window().pieces(tokens));
      if (to > from && longest * (to - from + 1) > BATCH_PIECES) {
        break;
      }
      to++;
    }
    return to;
  }

  private static SpottedEvent event(Tokens tokens, ClaimRows.Told told, ClaimRows rows) {
    ClaimRows.Kind kind = rows.kind(told.from());
    List<SpottedEvent.Part> parts =
        rows.parts().stream()
            .map(p -> new SpottedEvent.Part(p.role(), span(tokens, p.from(), p.to()), p.share()))
            .toList();
    return new SpottedEvent(
        told.type(),
        span(tokens, told.from(), told.to()),
        parts,
        kind.status(),
        kind.polarity(),
        kind.certainty(),
        told.share());
  }

  private static Span span(Tokens tokens, int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
