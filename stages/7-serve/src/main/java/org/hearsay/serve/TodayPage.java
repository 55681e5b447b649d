package org.hearsay.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.EventType;
import org.hearsay.model.SourceHealth;

/** What is new, grouped by matter, the most independent first. */
record TodayPage(
    Frame frame,
    Asked asked,
    Since since,
    String sentence,
    List<Matter> matters,
    int elsewhere,
    List<Day> days,
    List<Choice> types,
    List<ClaimLine> withdrawn,
    List<ClaimLine> rejected,
    Side side,
    int articles) {
  /** What fits on a page that a person reads through. */
  private static final int LINES_MAX = 80;

  /** Lines of a matter that stand open; the rest of them unfold. */
  private static final int OPEN_MAX = 6;

  /** What the address asks for. */
  record Asked(
      Optional<EventType> type, Optional<String> matter, Optional<String> since, boolean byDay) {
    String link() {
      List<String> params = new ArrayList<>();
      type.ifPresent(t -> params.add("type=" + t.code()));
      matter.ifPresent(m -> params.add("matter=" + Links.encoded(m)));
      since.ifPresent(s -> params.add("since=" + Links.encoded(s)));
      if (byDay) {
        params.add("view=days");
      }
      return params.isEmpty() ? "/" : "/?" + String.join("&", params);
    }

    Asked type(Optional<EventType> other) {
      return new Asked(other, matter, since, byDay);
    }

    Asked matter(Optional<String> other) {
      return new Asked(type, other, since, byDay);
    }

    Asked byDay(boolean other) {
      return new Asked(type, matter, since, other);
    }

    Asked everything() {
      return new Asked(type, matter, Optional.of("ever"), byDay);
    }
  }

  /** A happening as it changed, with the word that changed it. */
  record News(HappeningLine line, List<HappeningLine.Sign> changes, Optional<ClaimLine> word) {}

  /** The states that several happenings are about. */
  record Matter(String name, String sentence, List<News> open, List<News> folded, String link) {}

  /** Happenings whose newest word came on one day. */
  record Day(String name, String sentence, List<News> news) {}

  /** A way to narrow the page. */
  record Choice(String label, int n, boolean chosen, String link) {}

  /** What stands beside: the queue, the watches, what is silent, what was refused. */
  record Side(int waiting, List<FiredWatch> fired, List<SourceHealth> silent, int refusals) {}

  static TodayPage of(Snapshot snapshot, Since since, Asked asked, Side side) {
    List<HappeningLine> touched =
        snapshot.lines().stream().filter(l -> since.touches(l.happening())).toList();
    List<HappeningLine> lines =
        touched.stream()
            .filter(l -> asked.type().isEmpty() || l.happening().type() == asked.type().get())
            .filter(l -> asked.matter().isEmpty() || Matters.of(l).equals(asked.matter().get()))
            .toList();
    List<HappeningLine> shown =
        lines.stream().sorted(mostIndependentFirst()).limit(LINES_MAX).toList();
    return new TodayPage(
        Frame.of("Today", "/", snapshot).constructed(snapshot.anyConstructed()),
        asked,
        since,
        DayFigures.of(snapshot, since, touched),
        asked.byDay() ? List.of() : matters(shown, since, asked),
        lines.size() - shown.size(),
        asked.byDay() ? days(snapshot, lines, since) : List.of(),
        types(touched, asked),
        since.withdrawn().stream().map(ClaimLine::new).toList(),
        since.rejected().stream().map(ClaimLine::new).toList(),
        side,
        snapshot.readings().size());
  }

  private static Comparator<HappeningLine> mostIndependentFirst() {
    return Comparator.comparing((HappeningLine l) -> -l.happening().independentOrigins())
        .thenComparing(HappeningLine.newestFirst());
  }

  private static List<Matter> matters(List<HappeningLine> shown, Since since, Asked asked) {
    Map<String, List<News>> byMatter = new LinkedHashMap<>();
    for (HappeningLine line : shown) {
      byMatter.computeIfAbsent(Matters.of(line), m -> new ArrayList<>()).add(news(line, since));
    }
    boolean one = asked.matter().isPresent();
    return byMatter.entrySet().stream()
        .map(e -> matter(e.getKey(), e.getValue(), one, asked))
        .toList();
  }

  private static Matter matter(String name, List<News> news, boolean whole, Asked asked) {
    int open = whole ? news.size() : Math.min(OPEN_MAX, news.size());
    String link = asked.matter(whole ? Optional.empty() : Optional.of(name)).link();
    return new Matter(
        name,
        Wording.count(news.size(), "happening", "happenings"),
        news.subList(0, open),
        news.subList(open, news.size()),
        link);
  }

  /** The word that is shown is a new one: who now denies or revises before who says it again. */
  private static News news(HappeningLine line, Since since) {
    Optional<ClaimLine> word =
        line.claims().stream()
            .filter(t -> since.fresh(t.key()))
            .min(Comparator.comparing(Told::against).thenComparing(Told::dayOrMin))
            .map(ClaimLine::new);
    return new News(line, since.signs(line.happening()), word.or(line::firstWord));
  }

  private static List<Day> days(Snapshot snapshot, List<HappeningLine> lines, Since since) {
    Map<LocalDate, List<News>> byDay = new TreeMap<>(Comparator.reverseOrder());
    lines.stream()
        .sorted(HappeningLine.newestFirst())
        .limit(LINES_MAX)
        .forEach(
            l -> byDay.computeIfAbsent(l.newest(), d -> new ArrayList<>()).add(news(l, since)));
    return byDay.entrySet().stream()
        .map(
            e ->
                new Day(
                    e.getKey().equals(LocalDate.MIN) ? "Undated" : Wording.fullDay(e.getKey()),
                    DayFigures.of(snapshot, e.getKey()),
                    e.getValue()))
        .toList();
  }

  private static List<Choice> types(List<HappeningLine> all, Asked asked) {
    List<Choice> types = new ArrayList<>();
    for (EventType type : EventType.values()) {
      int n = (int) all.stream().filter(l -> l.happening().type() == type).count();
      boolean chosen = asked.type().equals(Optional.of(type));
      if (n > 0) {
        String link = asked.type(chosen ? Optional.empty() : Optional.of(type)).link();
        types.add(new Choice(type.code(), n, chosen, link));
      }
    }
    types.sort(Comparator.comparing(c -> -c.n()));
    return types;
  }
}
