package org.hearsay.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.tagging.Rows;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.WordSpan;
import org.junit.jupiter.api.Test;

class HeadLearnerTest {
  private static final double STEP = 1e-2;
  private final Tokens tokens =
      new Tokenizer(Vocabulary.english()).tokens("“No drones,” said Ro. Lee denied it.");
  private final Window window = new Window(0, tokens.words());
  private final Example example =
      new Example(
          "e",
          tokens,
          List.of(
              new Example.Gold(
                  span(SpanKind.SOURCE, 6, 7),
                  span(SpanKind.CUE, 5, 6),
                  List.of(span(SpanKind.CONTENT, 0, 5))),
              new Example.Gold(
                  span(SpanKind.SOURCE, 8, 9),
                  span(SpanKind.CUE, 9, 10),
                  List.of(span(SpanKind.CONTENT, 10, 11)))));
  private final WindowGold gold = WindowGold.of(example, window);
  private final HeadLearner learner = new HeadLearner();
  private final float[] values = new float[window.pieces(tokens) * Trainer.OUTPUTS];
  private final Rows rows = new Rows(tokens, window, values, 0, Trainer.OUTPUTS);

  HeadLearnerTest() {
    Random random = new Random(3);
    for (float[] numbers : List.of(values, learner.chainWeights, learner.linkWeights)) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = (float) (0.5 * random.nextGaussian());
      }
    }
    learner.chain.refresh();
  }

  private static WordSpan span(SpanKind kind, int from, int to) {
    return new WordSpan(kind, from, to);
  }

  private interface Loss {
    double of(float[] into);
  }

  /** Compares the gradient with the loss's own change, at some places of an array. */
  private void agrees(float[] numbers, float[] gradient, Loss loss, int every) {
    for (int i = 0; i < numbers.length; i += every) {
      float was = numbers[i];
      numbers[i] = (float) (was + STEP);
      learner.chain.refresh();
      double more = loss.of(new float[values.length]);
      numbers[i] = (float) (was - STEP);
      learner.chain.refresh();
      double less = loss.of(new float[values.length]);
      numbers[i] = was;
      learner.chain.refresh();
      assertEquals((more - less) / (2 * STEP), gradient[i], 2e-3, "at " + i);
    }
  }

  @Test
  void the_chain_gives_the_slope_of_its_loss() {
    float[] into = new float[values.length];
    learner.chain(rows, gold, into, 1);
    float[] weights = learner.chainGradient.clone();
    Loss loss = at -> learner.chain(rows, gold, at, 1);
    agrees(values, into, loss, 61);
    agrees(learner.chainWeights, weights, loss, 37);
  }

  @Test
  void the_linker_gives_the_slope_of_its_loss() {
    float[] into = new float[values.length];
    learner.links(rows, gold, into, 1);
    float[] weights = learner.linkGradient.clone();
    Loss loss = at -> learner.links(rows, gold, at, 1);
    agrees(values, into, loss, 31);
    agrees(learner.linkWeights, weights, loss, 1);
  }
}
