package org.hearsay.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.claims.ClaimLabels;
import org.hearsay.encoder.claims.Role;
import org.hearsay.encoder.tagging.WordSpan;

/** The right columns of each word of a window. */
final class ClaimGold {
  private ClaimGold() {}

  /** Of an unmarked window: 0, or 1 + the type of the trigger that the word is part of. */
  static int[] triggers(ClaimExample example, Window window) {
    int[] labels = new int[window.words()];
    for (ClaimExample.Told told : example.told()) {
      for (int w = told.from(); w < told.to(); w++) {
        if (w >= window.from() && w < window.to()) {
          labels[w - window.from()] = 1 + told.type().ordinal();
        }
      }
    }
    return labels;
  }

  /**
   * Of a window with this trigger marked; of two spans that overlap the shorter keeps its words.
   */
  static int[] roles(ClaimExample.Told told, Window window) {
    int[] labels = new int[window.words()];
    List<Map.Entry<Role, WordSpan>> all =
        told.parts().entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(s -> Map.entry(e.getKey(), s)))
            .sorted(Comparator.comparingInt(e -> -(e.getValue().to() - e.getValue().from())))
            .toList();
    for (Map.Entry<Role, WordSpan> part : all) {
      int from = part.getValue().from() - window.from();
      int to = part.getValue().to() - window.from();
      if (from >= 0 && to <= labels.length) {
        int begins = ClaimLabels.begins(part.getKey());
        Arrays.fill(labels, from, to, begins + 1);
        labels[from] = begins;
      }
    }
    return labels;
  }
}
