package org.hearsay.encoder.tagging;

import java.util.ArrayList;
import java.util.List;

/** Reads spans off a path of states. */
public final class Spans {
  private Spans() {}

  /** The spans of a path, in text order; words are numbered as in the text. */
  public static List<WordSpan> of(int[] path, int firstWord) {
    var spans = new ArrayList<WordSpan>();
    int t = 0;
    while (t < path.length) {
      int state = path[t];
      int end = t + 1;
      if (States.begins(state)) {
        while (end < path.length && path[end] == state + 1) {
          end++;
        }
        spans.add(new WordSpan(States.kind(state), firstWord + t, firstWord + end));
      }
      t = end;
    }
    return spans;
  }
}
