package org.hearsay.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Reliability;
import org.hearsay.model.SourceHealth;

/** Where the articles come from: how each feed fares, and whose outlets they are. */
record SourcesPage(Frame frame, List<Feed> feeds, int silent, int failing, List<Outlet> outlets) {
  /** A source of the gatherer. */
  record Feed(SourceHealth health, State state, String pace, List<Refused> refused, Instant now) {
    String last() {
      return health.lastSuccess().map(at -> ago(at, now)).orElse("never");
    }

    String lastNew() {
      return health.lastNew().map(at -> ago(at, now)).orElse("none yet");
    }

    String next() {
      if (health.lastVisit().isEmpty() || !health.nextVisit().isAfter(now)) {
        return "due";
      }
      return "in " + length(Duration.between(now, health.nextVisit()));
    }
  }

  /** What a person should know of it at once, as a sign and a word. */
  enum State {
    WELL("●", "well"),
    NEW("○", "not visited yet"),
    SILENT("◌", "silent"),
    FAILING("✕", "does not answer");

    private final String sign;
    private final String word;

    State(String sign, String word) {
      this.sign = sign;
      this.word = word;
    }

    String sign() {
      return sign;
    }

    String word() {
      return word;
    }
  }

  /** How often a reason came up. */
  record Refused(String reason, int count) {}

  /** An outlet as the ledger's articles name it. */
  record Outlet(
      String name,
      Optional<String> publisher,
      Optional<String> house,
      Reliability reliability,
      int articles,
      String span) {}

  static SourcesPage of(Snapshot snapshot, List<SourceHealth> health, Instant now) {
    List<Feed> feeds =
        health.stream()
            .map(h -> feed(h, now))
            .sorted(
                Comparator.comparing((Feed f) -> f.state().ordinal())
                    .reversed()
                    .thenComparing(f -> f.health().name()))
            .toList();
    return new SourcesPage(
        Frame.of("Sources", "/sources", snapshot).constructed(snapshot.anyConstructed()),
        feeds,
        (int) feeds.stream().filter(f -> f.state() == State.SILENT).count(),
        (int) feeds.stream().filter(f -> f.state() == State.FAILING).count(),
        outlets(snapshot, health));
  }

  private static Feed feed(SourceHealth h, Instant now) {
    List<Refused> refused = new ArrayList<>();
    h.refused().forEach((reason, n) -> refused.add(new Refused(reason, n)));
    refused.sort(Comparator.comparing(r -> -r.count()));
    return new Feed(h, state(h, now), pace(h, now), refused, now);
  }

  private static State state(SourceHealth h, Instant now) {
    if (h.backsOff()) {
      return State.FAILING;
    }
    if (h.lastVisit().isEmpty()) {
      return State.NEW;
    }
    return h.silent(now) ? State.SILENT : State.WELL;
  }

  /** "12 in seven days, usually 10.5". */
  private static String pace(SourceHealth h, Instant now) {
    int week = h.lastSevenDays(now);
    return Wording.count(week, "page", "pages")
        + " in seven days, "
        + h.usualPerDay(now)
            .map(usual -> "usually " + Wording.number(Math.round(usual * 70) / 10.0))
            .orElse("usual pace not known yet");
  }

  private static List<Outlet> outlets(Snapshot snapshot, List<SourceHealth> health) {
    Map<String, List<Reading>> byOutlet = new TreeMap<>();
    for (Reading r : snapshot.readings()) {
      byOutlet.computeIfAbsent(r.article().outletName(), n -> new ArrayList<>()).add(r);
    }
    return byOutlet.entrySet().stream()
        .map(e -> outlet(snapshot, health, e.getKey(), e.getValue()))
        .sorted(Comparator.comparing((Outlet o) -> -o.articles()).thenComparing(Outlet::name))
        .toList();
  }

  private static Outlet outlet(
      Snapshot snapshot, List<SourceHealth> health, String name, List<Reading> readings) {
    Optional<SourceHealth> source =
        health.stream().filter(h -> h.outlet().equals(Optional.of(name))).findFirst();
    return new Outlet(
        name,
        source.flatMap(SourceHealth::publisher),
        source.flatMap(SourceHealth::house).or(() -> readings.getLast().article().outletHouse()),
        snapshot.judgements().reliability(name),
        readings.size(),
        span(readings));
  }

  private static String span(List<Reading> readings) {
    List<LocalDate> days =
        readings.stream()
            .flatMap(r -> r.article().published().map(Published::day).stream())
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return "undated";
    }
    return days.getFirst().equals(days.getLast())
        ? Wording.day(days.getFirst())
        : Wording.day(days.getFirst()) + " – " + Wording.day(days.getLast());
  }

  /** "3 hours ago". */
  static String ago(Instant at, Instant now) {
    Duration gone = Duration.between(at, now);
    return gone.toMinutes() < 1 ? "just now" : length(gone) + " ago";
  }

  private static String length(Duration d) {
    if (d.toMinutes() < 90) {
      return Wording.count((int) Math.max(1, d.toMinutes()), "minute", "minutes");
    }
    return d.toHours() < 48
        ? Wording.count((int) d.toHours(), "hour", "hours")
        : Wording.count((int) d.toDays(), "day", "days");
  }
}
