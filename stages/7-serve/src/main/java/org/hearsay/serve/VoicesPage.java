package org.hearsay.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who speaks in this ledger: houses with their voices, and voices of no known house. */
record VoicesPage(Frame frame, List<House> houses, int voices) {
  /** A house with what came of its claims. */
  record House(String name, TrackRecord record, int claims, List<Voice> voices) {
    String label() {
      return name.isEmpty() ? "House not known" : name;
    }
  }

  /** A voice with the number of its claims. */
  record Voice(String name, int claims) {
    String link() {
      return Links.voice(name);
    }
  }

  static VoicesPage of(Snapshot snapshot) {
    Map<String, List<Told>> byHouse = new TreeMap<>();
    for (Told t : snapshot.claims()) {
      byHouse.computeIfAbsent(t.house().orElse(""), h -> new ArrayList<>()).add(t);
    }
    List<House> houses =
        byHouse.entrySet().stream()
            .map(e -> house(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparing((House h) -> h.name().isEmpty())
                    .thenComparing(h -> -h.record().asserted() - h.record().denials())
                    .thenComparing(House::name))
            .toList();
    int voices = houses.stream().mapToInt(h -> h.voices().size()).sum();
    return new VoicesPage(
        Frame.of("Voices", "/voices", snapshot).constructed(snapshot.anyConstructed()),
        houses,
        voices);
  }

  private static House house(String name, List<Told> claims) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    claims.forEach(t -> counts.merge(t.chain().getLast().name(), 1, Integer::sum));
    List<Voice> voices =
        counts.entrySet().stream()
            .map(e -> new Voice(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing((Voice v) -> -v.claims()).thenComparing(Voice::name))
            .toList();
    return new House(name, TrackRecord.of(claims), claims.size(), voices);
  }
}
