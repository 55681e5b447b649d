package org.hearsay.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.States;
import org.hearsay.encoder.tagging.WordSpan;
import org.jspecify.annotations.Nullable;

/** What is right for one window: its attributions, clipped to it, and the states of its words. */
record WindowGold(List<Example.Gold> attributions, int[] states) {
  private static final int WIDEST_GAP = 12;

  static WindowGold of(Example example, Window window) {
    var inside = new ArrayList<Example.Gold>();
    for (Example.Gold gold : example.attributions()) {
      var contents = new ArrayList<WordSpan>();
      for (WordSpan content : gold.contents()) {
        WordSpan clipped = clip(content, window);
        if (clipped != null) {
          contents.add(clipped);
        }
      }
      var clipped =
          new Example.Gold(clip(gold.source(), window), clip(gold.cue(), window), contents);
      if (!clipped.spans().isEmpty()) {
        inside.add(clipped);
      }
    }
    return new WindowGold(inside, states(example.tokens(), window, inside));
  }

  private static @Nullable WordSpan clip(@Nullable WordSpan span, Window window) {
    if (span == null || span.to() <= window.from() || span.from() >= window.to()) {
      return null;
    }
    return new WordSpan(
        span.kind(), Math.max(span.from(), window.from()), Math.min(span.to(), window.to()));
  }

  private static int[] states(Tokens tokens, Window window, List<Example.Gold> attributions) {
    int[] states = new int[window.words()];
    for (Example.Gold gold : attributions) {
      between(gold, window, states);
    }
    for (SpanKind kind : List.of(SpanKind.CONTENT, SpanKind.SOURCE, SpanKind.CUE)) {
      for (Example.Gold gold : attributions) {
        for (WordSpan span : gold.spans()) {
          if (span.kind() == kind) {
            paint(tokens, span, window, states);
          }
        }
      }
    }
    return states;
  }

  private static void between(Example.Gold gold, Window window, int[] states) {
    List<WordSpan> spans = new ArrayList<>(gold.spans());
    spans.sort(Comparator.comparingInt(WordSpan::from));
    for (int i = 1; i < spans.size(); i++) {
      int from = spans.get(i - 1).to();
      int to = spans.get(i).from();
      for (int w = from; w < to && to - from <= WIDEST_GAP; w++) {
        states[w - window.from()] = States.BETWEEN;
      }
    }
  }

  private static void paint(Tokens tokens, WordSpan span, Window window, int[] states) {
    int begin = States.begin(span.kind(), tokens.opensQuote(span.from()));
    for (int w = span.from(); w < span.to(); w++) {
      states[w - window.from()] = w == span.from() ? begin : begin + 1;
    }
    int next = span.to() - window.from();
    if (next < states.length && states[next] >= 2 && states[next] % 2 == 1) {
      states[next] -= 1; // a longer span was cut in two: its rest begins anew
    }
  }
}
