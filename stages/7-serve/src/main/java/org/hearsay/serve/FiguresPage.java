package org.hearsay.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.model.HappeningId;

/** Figures for an item and a pair of parties over time, or what there are figures for. */
record FiguresPage(
    Frame frame,
    Optional<Subject> subject,
    List<Series> series,
    boolean copies,
    int repeated,
    List<HappeningLine> happenings,
    List<Choice> choices,
    List<Choice> near) {
  /** Something there are figures for. */
  record Choice(Subject subject, int figures, int voices, String span) {}

  /** Figures that count the same thing: pieces, or containers, or tons; they share a plot. */
  record Series(String unit, TimePlot plot) {}

  static FiguresPage of(
      Snapshot snapshot, String item, String actor, String counterpart, boolean copies) {
    Map<Subject, List<Told>> all = bySubject(snapshot);
    Frame frame = Frame.of("Figures", "/figures", snapshot);
    Subject asked = new Subject(item, actor, counterpart);
    List<Told> every = covered(all, asked);
    if (every.isEmpty()) {
      return new FiguresPage(
          frame.constructed(all.values().stream().anyMatch(snapshot::constructed)),
          Optional.empty(),
          List.of(),
          copies,
          0,
          List.of(),
          choices(all, s -> true),
          List.of());
    }
    List<Told> first = IntervalPlot.figures(every);
    List<HappeningId> ids =
        every.stream().flatMap(t -> t.happening().stream()).map(h -> h.id()).distinct().toList();
    return new FiguresPage(
        frame.constructed(snapshot.constructed(every)),
        Optional.of(asked),
        series(copies ? every : first),
        copies,
        every.size() - first.size(),
        snapshot.lines().stream().filter(l -> ids.contains(l.happening().id())).toList(),
        List.of(),
        choices(all, s -> asked.near(s) && !asked.covers(s)));
  }

  /** Every dated figure, by what it is about. */
  static Map<Subject, List<Told>> bySubject(Snapshot snapshot) {
    Map<Subject, List<Told>> all = new TreeMap<>();
    for (Told told : snapshot.claims(t -> t.claim().quantity().isPresent())) {
      if (told.day().isPresent()) {
        Subject.of(told, snapshot.line(told))
            .ifPresent(s -> all.computeIfAbsent(s, k -> new ArrayList<>()).add(told));
      }
    }
    return all;
  }

  /** Of this and of all that lies below its item, the earliest word first. */
  static List<Told> covered(Map<Subject, List<Told>> all, Subject subject) {
    return all.entrySet().stream()
        .filter(e -> subject.covers(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .sorted(Comparator.comparing(Told::dayOrMin).thenComparing(Told::key))
        .toList();
  }

  /** The unit most figures have comes first; numbers in the table run on. */
  private static List<Series> series(List<Told> told) {
    Map<String, List<Told>> byUnit = new TreeMap<>();
    for (Told t : told) {
      byUnit.computeIfAbsent(unit(t), u -> new ArrayList<>()).add(t);
    }
    List<Series> series = new ArrayList<>();
    int number = 1;
    for (var e :
        byUnit.entrySet().stream()
            .sorted(Comparator.comparing(e -> -e.getValue().size()))
            .toList()) {
      series.add(new Series(e.getKey(), TimePlot.of(e.getValue(), number)));
      number += e.getValue().size();
    }
    return series;
  }

  /** Empty where the items themselves are counted. */
  private static String unit(Told told) {
    return told.claim().quantity().flatMap(q -> q.unit()).filter(Wording::measures).orElse("");
  }

  private static List<Choice> choices(Map<Subject, List<Told>> all, Predicate<Subject> which) {
    return all.keySet().stream()
        .filter(which)
        .map(s -> choice(s, IntervalPlot.figures(covered(all, s))))
        .sorted(
            Comparator.comparing((Choice c) -> -c.voices())
                .thenComparing(c -> -c.figures())
                .thenComparing(Choice::subject))
        .toList();
  }

  private static Choice choice(Subject subject, List<Told> told) {
    int voices = (int) told.stream().map(t -> t.voiceKey()).distinct().count();
    return new Choice(subject, told.size(), voices, spans(told));
  }

  /** The span of each unit, the most told first: "1,500 – 12,000; 13,000 or more containers". */
  static String spans(List<Told> told) {
    Map<String, List<Told>> byUnit = new TreeMap<>();
    told.stream()
        .filter(t -> t.claim().quantity().isPresent())
        .forEach(t -> byUnit.computeIfAbsent(unit(t), u -> new ArrayList<>()).add(t));
    return byUnit.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().size()))
        .map(e -> span(e.getValue()) + units(e.getKey(), e.getValue()))
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }

  /** Empty where the item is itself what is counted. */
  private static String units(String unit, List<Told> told) {
    boolean item =
        told.stream()
            .flatMap(t -> t.claim().item().stream())
            .anyMatch(i -> i.itemClass().name().equals(unit));
    return unit.isEmpty() || item ? "" : " " + unit + "s";
  }

  /** "1,500 – 12,000": the lowest and the highest number that anyone tells; "up to" tells one. */
  static String span(List<Told> told) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    boolean open = false;
    for (Told t : told) {
      var quantity = t.claim().quantity();
      if (quantity.isPresent()) {
        double top = quantity.get().high().orElse(quantity.get().low());
        low = Math.min(low, quantity.get().low() > 0 ? quantity.get().low() : top);
        high = Math.max(high, top);
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
