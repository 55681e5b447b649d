package org.hearsay.eval.stories;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Reading;

/**
 * A read attribution held against the gold's.
 *
 * @param goldChain voices from the outermost to this one, the outlet left out
 * @param readChain the same as read
 */
record JudgedAttribution(
    GoldAttribution gold,
    Attribution read,
    List<String> goldChain,
    List<String> readChain,
    Map<Measure, Boolean> right) {

  static JudgedAttribution of(
      GoldArticle article, Reading reading, GoldAttribution gold, Attribution read) {
    List<String> full = article.chain(Optional.of(gold.id()));
    List<String> goldChain = full.subList(1, full.size());
    List<String> readChain = chain(reading, read);
    Map<Measure, Boolean> right = new EnumMap<>(Measure.class);
    right.put(
        Measure.ATTRIBUTION_VOICE,
        gold.entity()
            .map(entity -> Alike.alike(read.voice().name(), entity))
            .orElse(read.source().isEmpty()));
    right.put(Measure.ATTRIBUTION_CHAIN, sameChain(readChain, goldChain));
    right.put(Measure.ATTRIBUTION_STANCE, read.stance() == gold.stance());
    return new JudgedAttribution(gold, read, goldChain, readChain, right);
  }

  static boolean sameChain(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!Alike.alike(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isRight(Measure measure) {
    return right.getOrDefault(measure, true);
  }

  static List<String> chain(Reading reading, Attribution innermost) {
    Deque<String> names = new ArrayDeque<>();
    Set<AttributionId> seen = new HashSet<>();
    Optional<Attribution> at = Optional.of(innermost);
    while (at.isPresent() && seen.add(at.get().id())) {
      names.addFirst(at.get().voice().name());
      at = at.get().parent().flatMap(reading::attribution);
    }
    return List.copyOf(names);
  }
}
