package org.hearsay.encoder.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hearsay.encoder.tagging.Linker.Question;
import org.jspecify.annotations.Nullable;

/** Links the spans of one window: every content chooses a cue, every chosen cue a source. */
public final class Linking {
  private final Linker linker;
  private final Rows rows;
  private final List<WordSpan> cues;
  private final List<WordSpan> sources;
  private final PairFeatures features;

  public Linking(Linker linker, Rows rows, List<WordSpan> spans) {
    this.linker = linker;
    this.rows = rows;
    cues = spans.stream().filter(s -> s.kind() == SpanKind.CUE).toList();
    sources = spans.stream().filter(s -> s.kind() == SpanKind.SOURCE).toList();
    features = new PairFeatures(rows.tokens(), rows.window(), spans);
  }

  /**
   * The attributions among the spans, by their cues' order.
   *
   * @param sureness how probable a span's words are of its kind
   */
  public List<Linked> linked(List<WordSpan> spans, ToDoubleFunction<WordSpan> sureness) {
    List<List<WordSpan>> contents = new ArrayList<>();
    cues.forEach(cue -> contents.add(new ArrayList<>()));
    double[] sure = new double[cues.size()];
    Arrays.fill(sure, 1);
    for (WordSpan span : spans) {
      if (span.kind() == SpanKind.CONTENT) {
        double[] shares = shares(span, cues, Question.CUE_OF_CONTENT);
        int chosen = best(shares);
        if (chosen < cues.size()) {
          contents.get(chosen).add(span);
          sure[chosen] *= shares[chosen];
        }
      }
    }
    var linked = new ArrayList<Linked>();
    for (int i = 0; i < cues.size(); i++) {
      if (!contents.get(i).isEmpty()) {
        linked.add(withSource(cues.get(i), contents.get(i), sure[i], sureness));
      }
    }
    return linked;
  }

  private Linked withSource(
      WordSpan cue, List<WordSpan> contents, double sure, ToDoubleFunction<WordSpan> sureness) {
    double[] shares = shares(cue, sources, Question.SOURCE_OF_CUE);
    int chosen = best(shares);
    @Nullable WordSpan source = chosen < sources.size() ? sources.get(chosen) : null;
    double content = contents.stream().mapToDouble(sureness).min().orElse(0);
    var evidence = new Evidence(sureness.applyAsDouble(cue), content, sure * shares[chosen]);
    return new Linked(source, cue, List.copyOf(contents), evidence);
  }

  /** The shares of each candidate, and last the share of none; they sum to one. */
  public double[] shares(WordSpan chooser, List<WordSpan> candidates, Question question) {
    double[] mine = Linker.vector(rows, chooser, question);
    double[] scores = new double[candidates.size() + 1];
    int[] active = new int[PairFeatures.ACTIVE];
    for (int i = 0; i < candidates.size(); i++) {
      WordSpan other = candidates.get(i);
      active(chooser, other, active);
      scores[i] = linker.score(question, mine, Linker.vector(rows, other, question), active);
    }
    scores[candidates.size()] = linker.none(question, mine);
    return softmax(scores);
  }

  /** The features of a pair, whichever of the two is the cue. */
  public void active(WordSpan a, WordSpan b, int[] into) {
    if (a.kind() == SpanKind.CUE) {
      features.of(a, b, into);
    } else {
      features.of(b, a, into);
    }
  }

  private static double[] softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - max);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  private static int best(double[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return best;
  }
}
