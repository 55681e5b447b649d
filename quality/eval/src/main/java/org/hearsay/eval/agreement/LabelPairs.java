package org.hearsay.eval.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.eval.agreement.Labelled.Label;
import org.hearsay.model.Span;

/**
 * The labels of two annotators, set beside each other: one to one, where the triggers overlap; of
 * several that do, the pair that has more in common (type first, then the item, then the rest).
 */
record LabelPairs(List<Pair> pairs, List<Label> onlyFirst, List<Label> onlySecond) {
  /** What both marked. */
  record Pair(Label first, Label second) {
    boolean sameType() {
      return first.type().equals(second.type());
    }

    int inCommon() {
      int score = sameType() ? 100 : 0;
      for (String role : Labelled.ROLES) {
        score += overlap(role) ? (role.equals("item") ? 10 : 1) : 0;
      }
      return score;
    }

    boolean overlap(String role) {
      Optional<Span> one = first.role(role);
      Optional<Span> other = second.role(role);
      return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
    }

    boolean equal(String role) {
      return first.role(role).equals(second.role(role));
    }
  }

  static LabelPairs of(Labelled first, Labelled second) {
    List<Pair> candidates = new ArrayList<>();
    for (Label one : first.labels()) {
      second.labels().stream()
          .filter(one::meets)
          .forEach(other -> candidates.add(new Pair(one, other)));
    }
    candidates.sort(Comparator.comparingInt(Pair::inCommon).reversed());
    List<Label> left = new ArrayList<>(first.labels());
    List<Label> right = new ArrayList<>(second.labels());
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : candidates) {
      if (holds(left, pair.first()) && holds(right, pair.second())) {
        left.removeIf(l -> l == pair.first());
        right.removeIf(l -> l == pair.second());
        kept.add(pair);
      }
    }
    return new LabelPairs(kept, left, right);
  }

  private static boolean holds(List<Label> labels, Label label) {
    return labels.stream().anyMatch(l -> l == label);
  }
}
