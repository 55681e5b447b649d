package org.hearsay.serve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.model.Reliability;

/** What one voice or one house said, and what came of it. */
record VoicePage(
    Frame frame,
    String name,
    boolean house,
    String kinds,
    Optional<String> houseName,
    Reliability reliability,
    TrackRecord record,
    List<Spoken> spoken,
    List<Count> repeaters,
    List<Count> carriers,
    List<Count> voices) {
  /** The claims on one happening, the earliest word first. */
  record Spoken(HappeningLine line, ClaimLine first, int times, List<String> outlets) {}

  /** A name with how often it stands there. */
  record Count(String name, int claims, String link) {}

  static Optional<VoicePage> voice(Snapshot snapshot, String name) {
    return of(snapshot, name, false, t -> t.chain().getLast().name().equals(name));
  }

  static Optional<VoicePage> house(Snapshot snapshot, String name) {
    return of(snapshot, name, true, t -> t.house().equals(Optional.of(name)));
  }

  private static Optional<VoicePage> of(
      Snapshot snapshot, String name, boolean house, Predicate<Told> theirs) {
    List<Told> claims =
        snapshot.claims(theirs).stream()
            .sorted(Comparator.comparing(Told::dayOrMin).thenComparing(Told::key))
            .toList();
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<String> kinds = new TreeSet<>();
    claims.forEach(t -> kinds.add(t.chain().getLast().voiceClass()));
    return Optional.of(
        new VoicePage(
            Frame.of(name, "/voices", snapshot).constructed(snapshot.constructed(claims)),
            name,
            house,
            String.join(", ", kinds),
            house ? Optional.empty() : claims.getFirst().house(),
            snapshot.judgements().reliability(name),
            TrackRecord.of(claims),
            spoken(snapshot, claims),
            repeaters(claims),
            counts(claims, t -> t.article().outletName(), VoicePage::carried),
            counts(claims, t -> t.chain().getLast().name(), Links::voice)));
  }

  private static List<Spoken> spoken(Snapshot snapshot, List<Told> claims) {
    Map<HappeningLine, List<Told>> byHappening = new LinkedHashMap<>();
    for (Told t : claims.reversed()) {
      snapshot
          .line(t)
          .ifPresent(l -> byHappening.computeIfAbsent(l, k -> new java.util.ArrayList<>()).add(t));
    }
    return byHappening.entrySet().stream()
        .map(
            e ->
                new Spoken(
                    e.getKey(),
                    new ClaimLine(e.getValue().getLast()),
                    e.getValue().size(),
                    e.getValue().stream().map(t -> t.article().outletName()).distinct().toList()))
        .toList();
  }

  /** Houses that stand in the chain before the voice itself: they pass its word on. */
  private static List<Count> repeaters(List<Told> claims) {
    Map<String, Set<Object>> byHouse = new TreeMap<>();
    for (Told t : claims) {
      List<Told.Link> before = t.chain().subList(0, t.chain().size() - 1);
      Optional<String> own = t.chain().getLast().house();
      Object what = t.happening().map(h -> (Object) h.id()).orElse(t.key());
      for (Told.Link link : before) {
        link.house()
            .filter(h -> !own.equals(Optional.of(h)))
            .ifPresent(h -> byHouse.computeIfAbsent(h, k -> new HashSet<>()).add(what));
      }
    }
    return byHouse.entrySet().stream()
        .map(e -> new Count(e.getKey(), e.getValue().size(), Links.house(e.getKey())))
        .sorted(java.util.Comparator.comparing(c -> -c.claims()))
        .toList();
  }

  private static String carried(String outlet) {
    return Links.search("voice:\"" + outlet.replace("\"", "") + "\"");
  }

  private static List<Count> counts(
      List<Told> claims,
      java.util.function.Function<Told, String> name,
      java.util.function.Function<String, String> link) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    claims.forEach(t -> counts.merge(name.apply(t), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(e -> new Count(e.getKey(), e.getValue(), link.apply(e.getKey())))
        .toList();
  }
}
