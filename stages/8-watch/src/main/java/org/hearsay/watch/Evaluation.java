package org.hearsay.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchState;
import org.hearsay.model.watch.WatchStep;

/**
 * From what a watch has seen and what is there now to what changed. Pure: the same state and the
 * same happenings give the same keys.
 */
final class Evaluation {
  private final Watch watch;
  private final WatchState before;
  private final Instant at;

  private Evaluation(Watch watch, WatchState before, Instant at) {
    this.watch = watch;
    this.before = before;
    this.at = at;
  }

  static WatchStep step(Watch watch, List<Observed> observed, WatchState before, Instant at) {
    return new Evaluation(watch, before, at).step(observed);
  }

  private WatchStep step(List<Observed> observed) {
    List<String> keys = Identities.of(watch.number(), observed, before);
    Map<String, String> moved = new HashMap<>();
    Map<String, Set<String>> values = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      Observed o = observed.get(i);
      String key = keys.get(i);
      Set<String> prior = prior(o);
      Set<String> now = new HashSet<>(o.values().keySet());
      if (tells(o, prior)) {
        o.values().keySet().stream()
            .filter(v -> !prior.contains(v))
            .sorted()
            .forEach(v -> changes.add(change(o, key, v)));
      }
      if (gathers()) {
        now.addAll(prior);
      }
      values.put(key, now);
      o.marks().stream()
          .filter(m -> !key.equals(before.happeningOf().get(m)))
          .forEach(m -> moved.put(m, key));
    }
    return new WatchStep(moved, values, changes);
  }

  /**
   * What was so before in the happenings that these claims were seen in. Where one was merged or
   * split, what was told of either is not told again.
   */
  private Set<String> prior(Observed o) {
    Set<String> prior = new HashSet<>();
    if (gathers()) {
      owners(o).forEach(owner -> prior.addAll(before.values().getOrDefault(owner, Set.of())));
    } else {
      Identities.largest(o, before)
          .ifPresent(owner -> prior.addAll(before.values().getOrDefault(owner, Set.of())));
    }
    return prior;
  }

  private Set<String> owners(Observed o) {
    Set<String> owners = new LinkedHashSet<>();
    for (String mark : o.marks()) {
      String owner = before.happeningOf().get(mark);
      if (owner != null) {
        owners.add(owner);
      }
    }
    return owners;
  }

  /**
   * Whether what was once so stays told: a claim is new once, a house denies for the first time
   * once. A grade or a number of origins may come, go and come again, and is told each time.
   */
  private boolean gathers() {
    return switch (watch.condition()) {
      case Condition.AnyDenial any -> true;
      case Condition.FigureChanged changed -> true;
      case Condition.NewClaim fresh -> true;
      case Condition.OriginsAtLeast some -> false;
      case Condition.GradeAtLeast best -> false;
      case Condition.GradeChanged changed -> false;
    };
  }

  /**
   * Whether something that is new here is a change: not at the start, not a first figure or grade.
   */
  private boolean tells(Observed o, Set<String> prior) {
    if (before.first()) {
      return false;
    }
    return switch (watch.condition()) {
      case Condition.FigureChanged changed -> !prior.isEmpty();
      case Condition.GradeChanged changed -> !owners(o).isEmpty();
      case Condition.AnyDenial any -> true;
      case Condition.NewClaim fresh -> true;
      case Condition.OriginsAtLeast some -> true;
      case Condition.GradeAtLeast best -> true;
    };
  }

  private Change change(Observed o, String happening, String value) {
    int earlier = before.times().getOrDefault(WatchState.time(happening, value), 0);
    String words = String.valueOf(o.values().get(value));
    return new Change(
        Change.keyOf(watch.number(), happening, watch.condition(), value, earlier + 1),
        watch.number(),
        happening,
        watch.condition(),
        value,
        o.title(),
        words,
        o.claim(),
        o.constructed(),
        at);
  }
}
