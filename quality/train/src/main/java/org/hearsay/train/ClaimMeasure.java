package org.hearsay.train;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.encoder.claims.ClaimRows;
import org.hearsay.encoder.claims.Role;
import org.hearsay.encoder.tagging.SpanKind;
import org.hearsay.encoder.tagging.WordSpan;

/** How well the network alone finds triggers, roles and kinds, before any resolving. */
final class ClaimMeasure {
  private static final double LEAST = 0.1;

  private final NDManager manager;
  private final Network network;

  ClaimMeasure(NDManager manager, Network network) {
    this.manager = manager;
    this.network = network;
  }

  /** A trigger found, and whether it is one of gold's. */
  private record Found(double score, boolean right) {}

  /**
   * Both passes over texts with gold: triggers at several scores, roles and kinds of gold's own.
   */
  String of(List<ClaimExample> examples) {
    int gold = 0;
    List<Found> found = new ArrayList<>();
    int[] roles = new int[3];
    int[] kinds = new int[5];
    for (ClaimExample example : examples) {
      gold += example.told().size();
      found(example, found);
      example.told().forEach(told -> marked(example, told, roles, kinds));
    }
    StringBuilder line = new StringBuilder();
    for (double least = 0.2; least < 0.95; least += 0.1) {
      double score = least;
      List<Found> kept = found.stream().filter(f -> f.score() >= score).toList();
      int right = (int) kept.stream().filter(Found::right).count();
      line.append(
          " %.1f:%.2f/%.2f/%.3f"
              .formatted(
                  least,
                  ratio(right, kept.size()),
                  ratio(right, gold),
                  ratio(2 * right, kept.size() + gold)));
    }
    return "triggers%s  roles P %.3f R %.3f F1 %.3f  type %.3f status %.3f polarity %.3f certainty %.3f"
        .formatted(
            line,
            ratio(roles[0], roles[1]),
            ratio(roles[0], roles[2]),
            ratio(2 * roles[0], roles[1] + roles[2]),
            ratio(kinds[0], kinds[4]),
            ratio(kinds[1], kinds[4]),
            ratio(kinds[2], kinds[4]),
            ratio(kinds[3], kinds[4]));
  }

  private static double ratio(int a, int b) {
    return b == 0 ? 0 : a / (double) b;
  }

  private void found(ClaimExample example, List<Found> into) {
    for (Window window : Windows.of(example.tokens(), 160)) {
      for (ClaimRows.Told t : rows(ClaimTrainer.Item.plain(example, window)).triggers(LEAST)) {
        WordSpan words = new WordSpan(SpanKind.CUE, t.from(), t.to());
        ClaimRows.Kind kind = rows(ClaimTrainer.Item.decoy(example, words)).kind(t);
        boolean right =
            example.told().stream()
                .anyMatch(g -> g.type() == kind.type() && g.from() < t.to() && t.from() < g.to());
        into.add(new Found(Math.sqrt(t.share() * kind.told()), right));
      }
    }
  }

  private void marked(ClaimExample example, ClaimExample.Told told, int[] roles, int[] kinds) {
    ClaimRows rows = rows(ClaimTrainer.Item.marked(example, told));
    List<ClaimRows.Part> parts = rows.parts();
    roles[1] += parts.size();
    for (Role role : Role.values()) {
      for (WordSpan span : told.parts().getOrDefault(role, List.of())) {
        roles[2]++;
        boolean met =
            parts.stream()
                .anyMatch(p -> p.role() == role && p.from() < span.to() && span.from() < p.to());
        roles[0] += met ? 1 : 0;
      }
    }
    ClaimRows.Kind kind = rows.kind(new ClaimRows.Told(new double[0], told.from(), told.to(), 1));
    kinds[0] += kind.type() == told.type() ? 1 : 0;
    kinds[1] += kind.status() == told.status() ? 1 : 0;
    kinds[2] += kind.polarity() == told.polarity() ? 1 : 0;
    kinds[3] += kind.certainty() == told.certainty() ? 1 : 0;
    kinds[4]++;
  }

  private ClaimRows rows(ClaimTrainer.Item item) {
    try (NDManager scope = manager.newSubManager()) {
      float[] values = network.heads(scope, ClaimTrainer.batch(List.of(item)), 0).toFloatArray();
      return new ClaimRows(item.example().tokens(), item.window(), values, 0);
    }
  }
}
