package org.hearsay.encoder.tagging;

import java.util.List;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Window;

/** What lies between two spans of a window, as indices of weights: five for every pair. */
public final class PairFeatures {
  /** How many indices there are. */
  public static final int COUNT = 54 + 16 + 8 + 6 + 4;

  /** How many hold at once. */
  public static final int ACTIVE = 5;

  private final Tokens tokens;
  private final List<WordSpan> spans;
  private final int from;
  private final int[] sentences;
  private final int[] paragraphs;

  public PairFeatures(Tokens tokens, Window window, List<WordSpan> spans) {
    this.tokens = tokens;
    this.spans = spans;
    from = window.from();
    sentences = new int[window.words() + 1];
    paragraphs = new int[window.words() + 1];
    for (int w = window.from(); w < window.to(); w++) {
      int t = w - from;
      char c = tokens.firstChar(w);
      sentences[t + 1] = sentences[t] + (c == '.' || c == '?' || c == '!' ? 1 : 0);
      paragraphs[t + 1] = paragraphs[t] + (tokens.opensParagraph(w) && t > 0 ? 1 : 0);
    }
  }

  /** Writes the indices that hold of {@code other} as seen from {@code cue}. */
  public void of(WordSpan cue, WordSpan other, int[] into) {
    boolean after = other.from() >= cue.to();
    int left = Math.min(cue.to(), other.to());
    int right = Math.max(cue.from(), other.from());
    int gap = Math.max(0, right - left);
    int stops = Math.min(2, count(sentences, left, right));
    int cues = Math.min(2, between(SpanKind.CUE, left, right));
    int same = Math.min(2, between(other.kind(), left, right));
    into[0] = (((after ? 1 : 0) * 3 + stops) * 3 + cues) * 3 + same;
    into[1] = 54 + (after ? 8 : 0) + bucket(gap);
    boolean cueQuoted = tokens.quoted(cue.from());
    boolean opens = tokens.opensQuote(other.from());
    into[2] = 70 + (cueQuoted ? 4 : 0) + (tokens.quoted(other.from()) ? 2 : 0) + (opens ? 1 : 0);
    int breaks = Math.min(2, count(paragraphs, Math.min(cue.from(), other.from()), right + 1));
    into[3] = 78 + (after ? 3 : 0) + breaks;
    int contents = Math.min(1, between(SpanKind.CONTENT, left, right));
    into[4] = 84 + contents * 2 + Math.min(1, between(SpanKind.SOURCE, left, right));
  }

  private int count(int[] sums, int left, int right) {
    return right <= left ? 0 : sums[right - from] - sums[left - from];
  }

  private int between(SpanKind kind, int left, int right) {
    int n = 0;
    for (WordSpan span : spans) {
      if (span.kind() == kind && span.from() >= left && span.to() <= right) {
        n++;
      }
    }
    return n;
  }

  private static int bucket(int gap) {
    return gap < 3 ? gap : gap < 5 ? 3 : gap < 9 ? 4 : gap < 17 ? 5 : gap < 33 ? 6 : 7;
  }
}
