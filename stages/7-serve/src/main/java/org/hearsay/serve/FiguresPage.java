package org.hearsay.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.HappeningId;

/** Figures for an item and a pair of parties over time, or what there are figures for. */
record FiguresPage(
    Frame frame,
    Optional<Subject> subject,
    Optional<TimePlot> plot,
    List<HappeningLine> happenings,
    List<Choice> choices) {
  /** Something there are figures for. */
  record Choice(Subject subject, int figures, int voices, String span) {}

  static FiguresPage of(Snapshot snapshot, String item, String actor, String counterpart) {
    Map<Subject, List<Told>> all = bySubject(snapshot);
    Frame frame = Frame.of("Figures", "/figures", snapshot);
    Subject asked = new Subject(item, actor, counterpart);
    List<Told> told = all.getOrDefault(asked, List.of());
    if (told.isEmpty()) {
      List<Choice> choices = choices(all);
      return new FiguresPage(
          frame.constructed(all.values().stream().anyMatch(snapshot::constructed)),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          choices);
    }
    List<HappeningId> ids =
        told.stream().flatMap(t -> t.happening().stream()).map(h -> h.id()).distinct().toList();
    return new FiguresPage(
        frame.constructed(snapshot.constructed(told)),
        Optional.of(asked),
        Optional.of(TimePlot.of(told)),
        snapshot.lines().stream().filter(l -> ids.contains(l.happening().id())).toList(),
        List.of());
  }

  /** The earliest word of each voice for each value, by what it is about; dated ones only. */
  private static Map<Subject, List<Told>> bySubject(Snapshot snapshot) {
    Map<Subject, List<Told>> all = new TreeMap<>();
    for (Told told : snapshot.claims(t -> t.claim().quantity().isPresent())) {
      if (told.day().isPresent()) {
        Subject.of(told, snapshot.line(told))
            .ifPresent(s -> all.computeIfAbsent(s, k -> new ArrayList<>()).add(told));
      }
    }
    all.replaceAll((s, told) -> IntervalPlot.figures(told));
    return all;
  }

  private static List<Choice> choices(Map<Subject, List<Told>> all) {
    return all.entrySet().stream()
        .map(e -> choice(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing((Choice c) -> -c.voices())
                .thenComparing(c -> -c.figures())
                .thenComparing(Choice::subject))
        .toList();
  }

  private static Choice choice(Subject subject, List<Told> told) {
    int voices = (int) told.stream().map(t -> t.claim().voice()).distinct().count();
    return new Choice(subject, told.size(), voices, span(told));
  }

  /** "1,500 – 12,000": the lowest and the highest number that anyone tells. */
  static String span(List<Told> told) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    boolean open = false;
    for (Told t : told) {
      var quantity = t.claim().quantity();
      if (quantity.isPresent()) {
        low = Math.min(low, quantity.get().low());
        high = Math.max(high, quantity.get().high().orElse(quantity.get().low()));
        open |= quantity.get().high().isEmpty();
      }
    }
    if (Double.isInfinite(low)) {
      return "";
    }
    String to = Wording.number(high) + (open ? " or more" : "");
    return low == high ? to : Wording.number(low) + " – " + to;
  }
}
