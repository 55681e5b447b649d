package org.hearsay.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.EventType;
import org.hearsay.model.Origin;
import org.hearsay.model.Stance;

/** The newest happenings, a day at a time, the most independent first. */
record TodayPage(
    Frame frame,
    String sentence,
    List<Day> days,
    List<Matter> matters,
    Optional<String> matter,
    int hidden,
    List<HappeningLine> contested,
    int articles,
    int refusals) {
  /** What fits on a page that a person reads through. */
  private static final int HAPPENINGS_MAX = 80;

  private static final int CONTESTED_MAX = 6;

  /** Happenings whose newest word came on one day. */
  record Day(LocalDate day, String sentence, List<HappeningLine> happenings) {
    String name() {
      return day.equals(LocalDate.MIN) ? "Undated" : Wording.fullDay(day);
    }
  }

  /** An event type with the number of its happenings; a way to narrow the page. */
  record Matter(String type, int happenings, boolean chosen) {
    String link() {
      return chosen ? "/" : "/?type=" + type;
    }
  }

  static TodayPage of(Snapshot snapshot, Optional<EventType> only) {
    List<HappeningLine> all = snapshot.lines();
    List<HappeningLine> lines =
        all.stream().filter(l -> only.isEmpty() || l.happening().type() == only.get()).toList();
    Map<LocalDate, List<HappeningLine>> byDay = new LinkedHashMap<>();
    lines.stream()
        .limit(HAPPENINGS_MAX)
        .forEach(l -> byDay.computeIfAbsent(l.newest(), d -> new ArrayList<>()).add(l));
    List<Day> days =
        byDay.entrySet().stream()
            .map(e -> new Day(e.getKey(), DayFigures.of(snapshot, e.getKey()), e.getValue()))
            .toList();
    return new TodayPage(
        Frame.of("Today", "/", snapshot).constructed(snapshot.anyConstructed()),
        whole(snapshot),
        days,
        matters(all, only),
        only.map(EventType::code),
        Math.max(0, lines.size() - HAPPENINGS_MAX),
        all.stream().filter(l -> !l.signs().isEmpty()).limit(CONTESTED_MAX).toList(),
        snapshot.readings().size(),
        snapshot.refusals().size());
  }

  private static List<Matter> matters(List<HappeningLine> all, Optional<EventType> only) {
    List<Matter> matters = new ArrayList<>();
    for (EventType type : EventType.values()) {
      int n = (int) all.stream().filter(l -> l.happening().type() == type).count();
      if (n > 0) {
        matters.add(new Matter(type.code(), n, only.equals(Optional.of(type))));
      }
    }
    matters.sort(Comparator.comparing(m -> -m.happenings()));
    return matters;
  }

  private static String whole(Snapshot snapshot) {
    int origins = snapshot.happenings().stream().mapToInt(h -> h.independentOrigins()).sum();
    return "%s, %s, %s, %s"
        .formatted(
            Wording.count(snapshot.happenings().size(), "happening", "happenings"),
            Wording.count(origins, "independent origin", "independent origins"),
            Wording.count(snapshot.claims().size(), "claim", "claims"),
            Wording.count(snapshot.readings().size(), "article", "articles"));
  }

  /** What one day brought. */
  static final class DayFigures {
    private DayFigures() {}

    static String of(Snapshot snapshot, LocalDate day) {
      int articles =
          (int)
              snapshot.readings().stream()
                  .filter(r -> r.article().published().filter(p -> p.day().equals(day)).isPresent())
                  .count();
      int origins = 0;
      int denials = 0;
      for (var happening : snapshot.happenings()) {
        for (Origin origin : happening.origins()) {
          List<Told> words = snapshot.told(origin.claims());
          if (!words.isEmpty() && words.getFirst().dayOrMin().equals(day)) {
            boolean against = origin.stance() == Stance.DENIES || origin.stance() == Stance.DOUBTS;
            denials += against ? 1 : 0;
            origins += !against && origin.firstHand() ? 1 : 0;
          }
        }
      }
      String sentence =
          Wording.count(articles, "article", "articles")
              + ", "
              + Wording.count(origins, "new origin", "new origins");
      return denials == 0
          ? sentence
          : sentence + ", " + Wording.count(denials, "denial", "denials");
    }
  }
}
