package org.hearsay.read.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One name with everything that was met of it so far.
 *
 * @param who as it was met last, callable by all the words of all its mentions
 * @param traces its mentions before the source in question, in the order in which they were met;
 *     those inside what the source says come last
 */
record Party(Referent who, List<Memory.Trace> traces) {
  Party {
    traces = List.copyOf(traces);
  }

  /** Whoever is named only from an offset on. */
  static Map<String, Party> after(int offset, List<Memory.Trace> traces) {
    Map<String, List<Memory.Trace>> byName = new LinkedHashMap<>();
    for (Memory.Trace t : traces) {
      if (t.span().start() > offset && !t.spoke() && t.who().sort() != Referent.Sort.STATE) {
        byName.computeIfAbsent(t.who().name(), n -> new ArrayList<>()).add(t);
      }
    }
    traces.stream()
        .filter(t -> t.span().start() <= offset)
        .forEach(t -> byName.remove(t.who().name()));
    Map<String, Party> parties = new LinkedHashMap<>();
    byName.forEach((name, all) -> parties.put(name, of(all.subList(0, 1))));
    return parties;
  }

  /** Whoever was met before an offset, one a name, in the order in which they were met. */
  static Map<String, Party> before(int offset, List<Memory.Trace> traces) {
    Map<String, List<Memory.Trace>> byName = new LinkedHashMap<>();
    for (Memory.Trace t : traces) {
      if (t.span().end() <= offset) {
        byName.computeIfAbsent(t.who().name(), n -> new ArrayList<>()).add(t);
      }
    }
    Map<String, Party> parties = new LinkedHashMap<>();
    byName.forEach((name, all) -> parties.put(name, of(all)));
    return parties;
  }

  private static Party of(List<Memory.Trace> traces) {
    Set<String> words = new HashSet<>();
    Memory.Trace last = traces.get(0);
    for (Memory.Trace t : traces) {
      words.addAll(t.who().words());
      last = t.spoke() || !last.spoke() ? t : last;
    }
    return new Party(last.who().calledAlso(words), traces);
  }
}
