package org.hearsay.encoder.tagging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Chooses spans by their exact probabilities instead of by the one best path: the set, without
 * overlaps, of which most is gained when a right span counts one and each chosen one costs a price.
 *
 * <p>The price that makes F1 largest is about half of the F1 reached (Lipton et al. 2014).
 */
final class SpanChoice {
  private static final double FAINT = 0.02;

  private final double price;

  SpanChoice(double price) {
    this.price = price;
  }

  /** The chosen spans in text order; words are numbered as in the text. */
  List<SureSpan> choose(Lattice lattice, int firstWord) {
    int n = lattice.words();
    double[] best = new double[n + 1];
    SureSpan[] last = new SureSpan[n + 1];
    List<List<SureSpan>> byEnd = candidates(lattice, firstWord);
    for (int t = 1; t <= n; t++) {
      best[t] = best[t - 1];
      for (SureSpan span : byEnd.get(t)) {
        double gain = best[span.words().from() - firstWord] + span.probability() - price;
        if (gain > best[t]) {
          best[t] = gain;
          last[t] = span;
        }
      }
    }
    return trace(last, n, firstWord);
  }

  private static List<SureSpan> trace(SureSpan[] last, int n, int firstWord) {
    var chosen = new ArrayList<SureSpan>();
    int t = n;
    while (t > 0) {
      SureSpan span = last[t];
      if (span == null) {
        t--;
      } else {
        chosen.add(span);
        t = span.words().from() - firstWord;
      }
    }
    Collections.reverse(chosen);
    return chosen;
  }

  private List<List<SureSpan>> candidates(Lattice lattice, int firstWord) {
    int n = lattice.words();
    List<List<SureSpan>> byEnd = new ArrayList<>(n + 1);
    for (int t = 0; t <= n; t++) {
      byEnd.add(new ArrayList<>());
    }
    for (int from = 0; from < n; from++) {
      for (int state = 0; state < States.COUNT; state++) {
        if (States.begins(state) && lattice.at(from, state) > FAINT) {
          grow(lattice, from, state, firstWord, byEnd);
        }
      }
    }
    return byEnd;
  }

  private void grow(
      Lattice lattice, int from, int state, int firstWord, List<List<SureSpan>> byEnd) {
    Lattice.Run run = lattice.run(from, state);
    while (run.alive(FAINT)) {
      double p = run.endsHere();
      if (p > price) {
        var words = new WordSpan(States.kind(state), firstWord + from, firstWord + run.end());
        byEnd.get(run.end()).add(new SureSpan(words, p));
      }
      run.grow();
    }
  }
}
