package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into windows: whole paragraphs, as many as fit, in the order of the text. */
public final class Windows {
  private Windows() {}

  /**
   * Windows of at most {@code longest} pieces that cover every word once.
   *
   * <p>A paragraph that fits no window is cut at a sentence's end, or where it must be.
   */
  public static List<Window> of(Tokens tokens, int longest) {
    var windows = new ArrayList<Window>();
    int from = 0;
    while (from < tokens.words()) {
      int to = fit(tokens, from, longest - 2);
      windows.add(new Window(from, to));
      from = to;
    }
    return windows;
  }

  private static int fit(Tokens tokens, int from, int room) {
    int to = from + 1;
    int paragraph = -1;
    int sentence = -1;
    while (to < tokens.words() && tokens.pieces(from, to + 1) <= room) {
      if (tokens.opensParagraph(to)) {
        paragraph = to;
      } else if (endsSentence(tokens, to - 1)) {
        sentence = to;
      }
      to++;
    }
    if (to == tokens.words() || tokens.opensParagraph(to)) {
      return to;
    }
    return paragraph > 0 ? paragraph : sentence > 0 ? sentence : to;
  }

  private static boolean endsSentence(Tokens tokens, int word) {
    char c = tokens.firstChar(word);
    if (tokens.closesQuote(word) && word > 0) {
      c = tokens.firstChar(word - 1);
    }
    return c == '.' || c == '?' || c == '!';
  }
}
