package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;

/**
 * Learns the weights of {@link Offices} from voices whose state is known: the likelihood of the
 * right states under a ridge, climbed by its gradient. Deterministic.
 */
final class OfficeLearning {
  private static final double RIDGE = 2;

  private static final int STEPS = 6000;

  /** Divided by how many voices there are: a sum over more of them is steeper. */
  private static final double STEP = 0.46;

  /** One voice: the clues of each state, and which is right. */
  private record Choice(List<double[]> clues, int right) {}

  private final List<Choice> choices = new ArrayList<>();
  private final Houses houses;

  OfficeLearning(Houses houses) {
    this.houses = houses;
  }

  /**
   * Takes in the bare offices of a reading.
   *
   * @param voices for {@code article.attribution} the full name of its voice, which tells the state
   */
  void add(Reading reading, Map<String, String> voices) {
    ArticleText text = ArticleText.of(reading.article().text(), Rarity.standard());
    Offices offices = new Offices(reading, text, houses, new double[Offices.Clue.values().length]);
    for (Attribution a : reading.attributions()) {
      Optional<String> state =
          Optional.ofNullable(voices.get(reading.article().id() + "." + a.id()))
              .flatMap(this::state);
      if (state.isPresent()
          && VoiceName.of(a.voice().name(), a.voice().voiceClass()).office()
          && state(a.voice().name()).isEmpty()) {
        Map<String, double[]> clues = offices.clues(a);
        int right = List.copyOf(clues.keySet()).indexOf(state.get());
        if (right >= 0) {
          choices.add(new Choice(List.copyOf(clues.values()), right));
        }
      }
    }
  }

  private Optional<String> state(String name) {
    return houses.mentioned(Phrases.words(name), Optional.empty()).stream()
        .map(Phrases.Found::value)
        .filter(Offices::speaks)
        .map(House::name)
        .findFirst();
  }

  int size() {
    return choices.size();
  }

  double[] fit() {
    double[] weights = new double[Offices.Clue.values().length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (int i = 0; i < weights.length; i++) {
        gradient[i] = -RIDGE * weights[i];
      }
      choices.forEach(c -> climb(c, weights, gradient));
      for (int i = 0; i < weights.length; i++) {
        weights[i] += STEP / Math.max(1, choices.size()) * gradient[i];
      }
    }
    return weights;
  }

  private static void climb(Choice choice, double[] weights, double[] gradient) {
    double[] odds = new double[choice.clues().size()];
    double all = 0;
    for (int s = 0; s < odds.length; s++) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * choice.clues().get(s)[i];
      }
      odds[s] = Math.exp(sum);
      all += odds[s];
    }
    for (int s = 0; s < odds.length; s++) {
      double miss = (s == choice.right() ? 1 : 0) - odds[s] / all;
      for (int i = 0; i < weights.length; i++) {
        gradient[i] += miss * choice.clues().get(s)[i];
      }
    }
  }
}
