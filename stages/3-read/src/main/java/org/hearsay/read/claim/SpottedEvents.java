package org.hearsay.read.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.model.Span;

/** What the claim network sees in one text. Not for two threads at a time. */
final class SpottedEvents {
  private final List<SpottedEvent> found;
  private final Function<Span, SpottedEvent> asking;
  private final Map<Span, SpottedEvent> asked = new HashMap<>();

  /**
   * @param asking reads the text once more with these words marked
   */
  SpottedEvents(List<SpottedEvent> found, Function<Span, SpottedEvent> asking) {
    this.found = found;
    this.asking = asking;
  }

  /** What the network found by itself, in order. */
  List<SpottedEvent> found() {
    return found;
  }

  /** What the network says of words that a rule takes for a trigger. */
  SpottedEvent at(Span words) {
    return asked.computeIfAbsent(words, asking);
  }
}
