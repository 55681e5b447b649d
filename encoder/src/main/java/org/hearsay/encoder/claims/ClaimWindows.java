package org.hearsay.encoder.claims;

import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Window;

/** What the network sees of a text around one trigger. */
public final class ClaimWindows {
  /**
   * Words before and after a trigger: the longest sentences of news and a part of their neighbours.
   */
  private static final int BEFORE = 44;

  private static final int AFTER = 34;

  /** Pieces that a window may hold, its two ends included. */
  private static final int PIECES_MAX = 160;

  private ClaimWindows() {}

  /** The window around the trigger's words; it never leaves the paragraph. */
  public static Window around(Tokens tokens, int from, int to) {
    int start = from;
    int end = to;
    while (start > 0
        && from - start < BEFORE
        && !tokens.opensParagraph(start)
        && tokens.pieces(start - 1, end) + 2 < PIECES_MAX) {
      start--;
    }
    while (end < tokens.words()
        && end - to < AFTER
        && !tokens.opensParagraph(end)
        && tokens.pieces(start, end + 1) + 2 < PIECES_MAX) {
      end++;
    }
    return new Window(start, end);
  }
}
