package org.hearsay.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.WatchState;

/**
 * Which happening is which after a new linking: the linker numbers them anew each time, their
 * claims' marks stay. A happening keeps its key as long as it shares more claims with its earlier
 * self than any other happening does.
 */
final class Identities {
  /** How many claims a happening shares with an earlier one. */
  private record Shared(int happening, String owner, int claims) {}

  private Identities() {}

  /** A key for each, in the same order; no two alike. */
  static List<String> of(long watch, List<Observed> observed, WatchState before) {
    String[] keys = new String[observed.size()];
    Set<String> taken = new HashSet<>();
    for (Shared s : shared(observed, before)) {
      if (keys[s.happening()] == null && taken.add(s.owner())) {
        keys[s.happening()] = s.owner();
      }
    }
    taken.addAll(before.happeningOf().values());
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == null) {
        keys[i] = fresh(watch, observed.get(i), taken);
      }
    }
    return Arrays.asList(keys);
  }

  private static List<Shared> shared(List<Observed> observed, WatchState before) {
    List<Shared> all = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      for (Map.Entry<String, Integer> e : owners(observed.get(i), before).entrySet()) {
        all.add(new Shared(i, e.getKey(), e.getValue()));
      }
    }
    all.sort(
        Comparator.comparing((Shared s) -> -s.claims())
            .thenComparing(Shared::owner)
            .thenComparing(Shared::happening));
    return all;
  }

  private static Map<String, Integer> owners(Observed observed, WatchState before) {
    Map<String, Integer> owners = new TreeMap<>();
    for (String mark : observed.marks()) {
      String owner = before.happeningOf().get(mark);
      if (owner != null) {
        owners.merge(owner, 1, Integer::sum);
      }
    }
    return owners;
  }

  /** The earlier happening that shares most claims with this one. */
  static Optional<String> largest(Observed observed, WatchState before) {
    return owners(observed, before).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /**
   * From its first mark; where a happening that was split off began with the same, from the next.
   */
  private static String fresh(long watch, Observed observed, Set<String> taken) {
    for (int turn = 0; ; turn++) {
      String mark = observed.marks().get(turn % observed.marks().size());
      String key = Change.digest(watch + "\n" + mark + "\n" + turn / observed.marks().size());
      if (taken.add(key)) {
        return key;
      }
    }
  }
}
