package org.hearsay.train;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.WordSpan;
import org.jspecify.annotations.Nullable;

/**
 * A text with its attributions, over words.
 *
 * @param id the document's name in its corpus
 */
record Example(String id, Tokens tokens, List<Gold> attributions) {

  /** One attribution; the parts that are absent are null or empty. */
  record Gold(@Nullable WordSpan source, @Nullable WordSpan cue, List<WordSpan> contents) {
    List<WordSpan> spans() {
      var all = new ArrayList<WordSpan>(contents);
      if (source != null) {
        all.add(source);
      }
      if (cue != null) {
        all.add(cue);
      }
      return all;
    }
  }

  /** The words that characters {@code start} to {@code end} touch, or null where there are none. */
  static @Nullable WordSpan words(Tokens tokens, SpanKind kind, int start, int end) {
    int from = 0;
    while (from < tokens.words() && tokens.end(from) <= start) {
      from++;
    }
    int to = from;
    while (to < tokens.words() && tokens.start(to) < end) {
      to++;
    }
    return to > from ? new WordSpan(kind, from, to) : null;
  }
}
