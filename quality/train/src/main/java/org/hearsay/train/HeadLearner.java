package org.hearsay.train;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.hearsay.encoder.tagging.Chain;
import org.hearsay.encoder.tagging.Lattice;
import org.hearsay.encoder.tagging.Linker;
import org.hearsay.encoder.tagging.Linker.Question;
import org.hearsay.encoder.tagging.Linking;
import org.hearsay.encoder.tagging.PairFeatures;
import org.hearsay.encoder.tagging.Rows;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.States;
import org.hearsay.encoder.tagging.WordSpan;
import org.jspecify.annotations.Nullable;

/**
 * The losses of the chain and of the linker with their exact gradients, in plain Java.
 *
 * <p>Both losses are negative log likelihoods; gradients with respect to the rows go into an array
 * of the rows' shape, those of the weights into the two weight gradients.
 */
final class HeadLearner {
  private static final int K = States.COUNT;

  final float[] chainWeights = new float[Chain.WEIGHTS];
  final float[] linkWeights = new float[Linker.WEIGHTS];
  final float[] chainGradient = new float[Chain.WEIGHTS];
  final float[] linkGradient = new float[Linker.WEIGHTS];
  final Chain chain = new Chain(chainWeights);
  final Linker linker = new Linker(linkWeights);

  /** The chain's loss on a window. */
  double chain(Rows rows, WindowGold gold, float[] into, float scale) {
    Lattice lattice = chain.lattice(rows);
    int[] states = gold.states();
    double right = 0;
    for (int t = 0; t < states.length; t++) {
      int row = rows.at(rows.window().from() + t);
      right += rows.values()[row + states[t]];
      for (int k = 0; k < K; k++) {
        into[row + k] += (float) (scale * (lattice.at(t, k) - (k == states[t] ? 1 : 0)));
      }
      int state = t == 0 ? 0 : states[t - 1];
      right += step(lattice, t, state, states[t], -scale);
      expect(lattice, t, scale);
    }
    return lattice.logTotal() - right;
  }

  private void expect(Lattice lattice, int t, float scale) {
    for (int j = 0; j < K; j++) {
      for (int i = 0; i < (t == 0 ? 1 : K); i++) {
        double p = t == 0 ? lattice.at(0, j) : lattice.pair(t, i, j);
        if (p > 1e-9) {
          step(lattice, t, i, j, (float) (scale * p));
        }
      }
    }
  }

  private double step(Lattice lattice, int t, int i, int j, float gradient) {
    int before = Chain.before(lattice.wordClass(t - 1), i, j);
    int after = Chain.after(lattice.wordClass(t), i, j);
    chainGradient[before] += gradient;
    chainGradient[after] += gradient;
    return chainWeights[before] + chainWeights[after];
  }

  /** The linker's loss on a window whose spans are right. */
  double links(Rows rows, WindowGold gold, float[] into, float scale) {
    var spans = new LinkedHashSet<WordSpan>();
    gold.attributions().forEach(a -> spans.addAll(a.spans()));
    List<WordSpan> all = new ArrayList<>(spans);
    List<WordSpan> cues = all.stream().filter(s -> s.kind() == SpanKind.CUE).toList();
    List<WordSpan> sources = all.stream().filter(s -> s.kind() == SpanKind.SOURCE).toList();
    var linking = new Linking(linker, rows, all);
    double loss = 0;
    for (Example.Gold a : gold.attributions()) {
      if (a.cue() != null) {
        loss +=
            choose(
                linking, rows, a.cue(), sources, a.source(), Question.SOURCE_OF_CUE, into, scale);
      }
      for (WordSpan content : a.contents()) {
        loss += choose(linking, rows, content, cues, a.cue(), Question.CUE_OF_CONTENT, into, scale);
      }
    }
    return loss;
  }

  private double choose(
      Linking linking,
      Rows rows,
      WordSpan chooser,
      List<WordSpan> candidates,
      @Nullable WordSpan right,
      Question question,
      float[] into,
      float scale) {
    double[] shares = linking.shares(chooser, candidates, question);
    double[] mine = Linker.vector(rows, chooser, question);
    double[] back = new double[Linker.DIM];
    double loss = 0;
    int[] active = new int[PairFeatures.ACTIVE];
    for (int i = 0; i < shares.length; i++) {
      boolean none = i == candidates.size();
      boolean chosen = none ? right == null : Objects.equals(candidates.get(i), right);
      if (chosen) {
        loss = -Math.log(Math.max(1e-9, shares[i]));
      }
      double g = scale * (shares[i] - (chosen ? 1 : 0));
      if (none) {
        none(question, mine, back, g);
      } else {
        linking.active(chooser, candidates.get(i), active);
        pair(rows, candidates.get(i), question, mine, back, active, g, into);
      }
    }
    spread(rows, chooser, question, back, into);
    return loss;
  }

  private void none(Question question, double[] mine, double[] back, double g) {
    linkGradient[question.noneBias()] += (float) g;
    double scaled = g / Math.sqrt(Linker.DIM);
    for (int d = 0; d < Linker.DIM; d++) {
      back[d] += scaled * linkWeights[question.noneVector() + d];
      linkGradient[question.noneVector() + d] += (float) (scaled * mine[d]);
    }
  }

  private void pair(
      Rows rows,
      WordSpan other,
      Question question,
      double[] mine,
      double[] back,
      int[] active,
      double g,
      float[] into) {
    for (int feature : active) {
      linkGradient[question.feature(feature)] += (float) g;
    }
    double scaled = g / Math.sqrt(Linker.DIM);
    double[] theirs = Linker.vector(rows, other, question);
    double[] toOther = new double[Linker.DIM];
    for (int d = 0; d < Linker.DIM; d++) {
      back[d] += scaled * theirs[d];
      toOther[d] = scaled * mine[d];
    }
    spread(rows, other, question, toOther, into);
  }

  private static void spread(
      Rows rows, WordSpan span, Question question, double[] gradient, float[] into) {
    int slot = question.slot(span.kind() == SpanKind.CUE);
    int first = rows.at(span.from()) + slot;
    int last = rows.at(span.to() - 1) + slot + Linker.DIM;
    for (int d = 0; d < Linker.DIM; d++) {
      into[first + d] += (float) gradient[d];
      into[last + d] += (float) gradient[d];
    }
  }
}
