package org.hearsay.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Conflict;
import org.hearsay.model.Happening;
import org.hearsay.model.Origin;
import org.hearsay.model.Polarity;
import org.hearsay.model.Revision;
import org.hearsay.model.Stance;

/** One happening: what is said, on whose word, how far it carries. */
record HappeningPage(
    Frame frame,
    HappeningLine line,
    List<House> houses,
    List<ClaimLine> echoes,
    Optional<IntervalPlot> plot,
    Optional<HappeningMap> map,
    List<Quarrel> conflicts,
    List<Change> revisions,
    CopyTree articles,
    List<Event> history,
    Notes notes,
    List<HappeningLine> others) {
  /** The origins of one house; those that deny stand under their own heading. */
  record House(String name, boolean against, List<Word> words) {
    String label() {
      return name.isBlank() ? "House not known" : name;
    }
  }

  /** One origin: its earliest words, and the other claims that rest on it. */
  record Word(Origin origin, ClaimLine first, List<ClaimLine> again) {
    String hand() {
      return origin.firstHand() ? "first hand" : "passes it on";
    }
  }

  /** A conflict with the sides and what each says. */
  record Quarrel(String kind, List<Side> sides) {}

  /** One side of a conflict: its value in the ledger's terms. */
  record Side(ClaimLine line, String value) {}

  /** A figure that its own voice replaced. */
  record Change(String voice, ClaimLine before, ClaimLine after) {}

  static HappeningPage of(Snapshot snapshot, Happening happening) {
    HappeningLine line = HappeningLine.of(snapshot, happening);
    Set<ClaimKey> rooted = new HashSet<>();
    happening.origins().forEach(o -> rooted.addAll(o.claims()));
    List<ClaimLine> echoes =
        line.claims().stream().filter(t -> !rooted.contains(t.key())).map(ClaimLine::new).toList();
    return new HappeningPage(
        Frame.of(line.title(), "/", snapshot).constructed(line.constructed()),
        line,
        houses(snapshot, happening),
        echoes,
        IntervalPlot.of(line.claims()),
        HappeningMap.of(line),
        happening.conflicts().stream().map(c -> quarrel(snapshot, c)).toList(),
        happening.revisions().stream().flatMap(r -> change(snapshot, r).stream()).toList(),
        CopyTree.of(
            snapshot, line.claims().stream().map(t -> t.article().id()).distinct().toList()),
        history(snapshot, line),
        Notes.of(snapshot, line.claims().stream().map(Told::key).toList()),
        snapshot.lines().stream()
            .filter(l -> !l.happening().id().equals(happening.id()))
            .sorted(
                Comparator.comparing((HappeningLine l) -> l.happening().type() != happening.type()))
            .limit(OTHERS_MAX)
            .toList());
  }

  /** Happenings to choose from when a person merges; those of the same type come first. */
  private static final int OTHERS_MAX = 200;

  /** What one day's print added. */
  record Event(LocalDate day, String what) {
    String name() {
      return Wording.day(day);
    }
  }

  private static List<Event> history(Snapshot snapshot, HappeningLine line) {
    Map<LocalDate, List<String>> days = new TreeMap<>();
    for (Origin origin : line.happening().origins()) {
      List<Told> words = snapshot.told(origin.claims());
      if (!words.isEmpty() && words.getFirst().day().isPresent()) {
        String what =
            words.getFirst().against()
                ? origin.root() + " " + stand(words.getFirst())
                : (origin.firstHand() ? "▲ new origin: " : "") + origin.root();
        days.computeIfAbsent(words.getFirst().day().get(), d -> new ArrayList<>()).add(what);
      }
    }
    return days.entrySet().stream()
        .map(e -> new Event(e.getKey(), String.join("; ", e.getValue())))
        .toList();
  }

  private static List<House> houses(Snapshot snapshot, Happening happening) {
    Map<String, List<Word>> asserting = new LinkedHashMap<>();
    Map<String, List<Word>> against = new LinkedHashMap<>();
    for (Origin origin : happening.origins()) {
      List<ClaimLine> lines = snapshot.told(origin.claims()).stream().map(ClaimLine::new).toList();
      if (!lines.isEmpty()) {
        boolean denies = origin.stance() == Stance.DENIES || origin.stance() == Stance.DOUBTS;
        (denies ? against : asserting)
            .computeIfAbsent(origin.house(), h -> new ArrayList<>())
            .add(new Word(origin, lines.getFirst(), lines.subList(1, lines.size())));
      }
    }
    List<House> houses = new ArrayList<>(sorted(asserting, false));
    houses.addAll(sorted(against, true));
    return houses;
  }

  /** Houses that know at first hand before those that pass on; then by their earliest word. */
  private static List<House> sorted(Map<String, List<Word>> byHouse, boolean against) {
    Comparator<Word> early = Comparator.comparing(w -> w.first().told().dayOrMin());
    byHouse.values().forEach(words -> words.sort(early));
    return byHouse.entrySet().stream()
        .map(e -> new House(e.getKey(), against, e.getValue()))
        .sorted(
            Comparator.comparing(
                    (House h) -> h.words().stream().noneMatch(w -> w.origin().firstHand()))
                .thenComparing(h -> h.name().isBlank())
                .thenComparing(h -> h.words().getFirst(), early)
                .thenComparing(House::name))
        .toList();
  }

  private static Quarrel quarrel(Snapshot snapshot, Conflict conflict) {
    List<Side> sides =
        snapshot.told(conflict.claims()).stream()
            .map(ClaimLine::new)
            .map(l -> new Side(l, value(conflict, l)))
            .toList();
    return new Quarrel(conflict.kind().code(), sides);
  }

  private static String value(Conflict conflict, ClaimLine line) {
    return switch (conflict.kind()) {
      case QUANTITY -> line.claim().quantity().map(Wording::quantity).orElse("no figure");
      case TIME -> line.when().isEmpty() ? "no date" : line.when();
      case PLACE -> line.place().isEmpty() ? "no place" : line.place();
      case ASSERTION -> stand(line.told());
    };
  }

  /** A voice may assert that it did not happen (ruling 4): that side must not read "asserts". */
  private static String stand(Told told) {
    boolean not = told.claim().polarity() == Polarity.NEGATIVE;
    return not && told.stance() == Stance.ASSERTS ? "says it did not happen" : told.stance().code();
  }

  private static Optional<Change> change(Snapshot snapshot, Revision revision) {
    return snapshot
        .claim(revision.before())
        .flatMap(
            before ->
                snapshot
                    .claim(revision.after())
                    .map(
                        after ->
                            new Change(
                                revision.voice(), new ClaimLine(before), new ClaimLine(after))));
  }
}
