package org.hearsay.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.read.voice.Question;
import org.hearsay.read.voice.Ranking;

/**
 * Learns to rank: the negative log likelihood of the candidates that are right, by Adam over small
 * batches. The same lessons and seed give the same weights.
 */
final class VoiceLearner {
  private static final int EPOCHS = 12;
  private static final int BATCH = 32;
  private static final double RATE = 0.004;
  private static final double DECAY = 2e-5;
  private static final double DECAY_OF_KIND = 3e-4;
  private static final double MOMENT = 0.9;

  /** Cools what is too sure of itself on stories left out (docs/results.md). */
  private static final double TEMPERATURE = 1.3;

  private static final double SQUARE = 0.99;

  /**
   * A question with its answer.
   *
   * @param right the candidates with the name that is most like the right one
   */
  record Lesson(Question question, boolean[] right, double weight) {}

  private final float[] weights = new float[Ranking.WEIGHTS];
  private final double[] mean = new double[Ranking.WEIGHTS];
  private final double[] square = new double[Ranking.WEIGHTS];

  private VoiceLearner(Random random) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Ranking.isOfLayer(i) ? (float) (random.nextGaussian() * 0.15) : 0;
    }
  }

  static Ranking learn(List<Lesson> lessons, long seed) {
    Random random = new Random(seed);
    VoiceLearner learner = new VoiceLearner(random);
    List<Lesson> order = new ArrayList<>(lessons);
    int steps = EPOCHS * ((lessons.size() + BATCH - 1) / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int from = 0; from < order.size(); from += BATCH) {
        List<Lesson> batch = order.subList(from, Math.min(order.size(), from + BATCH));
        learner.step(batch, ++step, RATE * (1 - step / (steps + 1.0)));
      }
    }
    return new Ranking(learner.weights, TEMPERATURE);
  }

  private void step(List<Lesson> batch, int step, double rate) {
    Ranking ranking = new Ranking(weights, 1);
    double[] gradient = new double[weights.length];
    for (Lesson lesson : batch) {
      add(ranking, lesson, lesson.weight() / batch.size(), gradient);
    }
    double first = 1 - Math.pow(MOMENT, step);
    double second = 1 - Math.pow(SQUARE, step);
    for (int i = 0; i < weights.length; i++) {
      double g = gradient[i] + (Ranking.isOfKind(i) ? DECAY_OF_KIND : DECAY) * weights[i];
      mean[i] = MOMENT * mean[i] + (1 - MOMENT) * g;
      square[i] = SQUARE * square[i] + (1 - SQUARE) * g * g;
      weights[i] -= (float) (rate * (mean[i] / first) / (Math.sqrt(square[i] / second) + 1e-8));
    }
  }

  private static void add(Ranking ranking, Lesson lesson, double part, double[] gradient) {
    Question q = lesson.question();
    double[] p = ranking.probabilities(q);
    double right = 1e-12;
    for (int i = 0; i < p.length; i++) {
      right += lesson.right()[i] ? p[i] : 0;
    }
    for (int i = 0; i < p.length; i++) {
      double factor = p[i] - (lesson.right()[i] ? p[i] / right : 0);
      if (Math.abs(factor) > 1e-6) {
        ranking.gradient(q.kind(), q.clues()[i], part * factor, gradient);
      }
    }
  }
}
