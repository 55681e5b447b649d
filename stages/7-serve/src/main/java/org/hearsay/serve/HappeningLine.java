package org.hearsay.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Days;
import org.hearsay.model.Happening;
import org.hearsay.model.Party;
import org.hearsay.model.Reliability;
import org.hearsay.model.Time;

/** A happening in two lines of a list. */
record HappeningLine(
    Happening happening, List<Told> claims, OriginsBar origins, Reliability reliability) {
  /** What changed, always with the word beside the sign. */
  record Sign(String mark, String word) {}

  static HappeningLine of(Snapshot snapshot, Happening happening) {
    List<Told> claims = snapshot.claims(happening);
    return new HappeningLine(
        happening,
        claims,
        OriginsBar.of(snapshot, happening, claims),
        snapshot.judgements().reliability(happening));
  }

  /** The newest word first; of one day the most independent first. */
  static Comparator<HappeningLine> newestFirst() {
    return Comparator.comparing(HappeningLine::newest, Comparator.reverseOrder())
        .thenComparing(l -> -l.happening.independentOrigins())
        .thenComparing(l -> -l.claims.size())
        .thenComparing(l -> l.happening.id());
  }

  String link() {
    return Links.happening(happening.id());
  }

  /** The summary without its days, which a line tells in words beside it. */
  String title() {
    return happening
        .summary()
        .replaceFirst(", \\d{4}-\\d\\d-\\d\\d( to \\d{4}-\\d\\d-\\d\\d)?$", "");
  }

  String type() {
    return happening.type().code();
  }

  GradeMark grade() {
    return GradeMark.of(happening.grade(), reliability);
  }

  LocalDate newest() {
    return claims.stream().map(Told::dayOrMin).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  LocalDate earliest() {
    return claims.stream().map(Told::dayOrMin).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  boolean constructed() {
    return claims.stream().anyMatch(t -> t.article().constructed());
  }

  /** The first word of whoever asserts it: what the list quotes. */
  Optional<ClaimLine> firstWord() {
    return claims.stream()
        .min(Comparator.comparing(Told::against).thenComparing(Told::dayOrMin))
        .map(ClaimLine::new);
  }

  /** Who acts, as most claims tell it; empty where none does. */
  String actor() {
    return mostTold(claims.stream().flatMap(t -> t.claim().actor().stream())).orElse("");
  }

  String counterpart() {
    return mostTold(claims.stream().flatMap(t -> t.claim().counterpart().stream())).orElse("");
  }

  /** "North Korea → Russia" as most claims tell it. */
  String parties() {
    String arrow = actor().isEmpty() || counterpart().isEmpty() ? "" : " → ";
    return actor() + arrow + counterpart();
  }

  private static Optional<String> mostTold(java.util.stream.Stream<Party> parties) {
    return most(parties.map(Party::name));
  }

  static Optional<String> most(java.util.stream.Stream<String> names) {
    return names
        .collect(
            java.util.stream.Collectors.groupingBy(
                n -> n, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
        .entrySet()
        .stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey);
  }

  String item() {
    return most(claims.stream()
            .flatMap(t -> t.claim().item().stream())
            .map(i -> i.itemClass().name()))
        .orElse("");
  }

  /** From the earliest to the latest day that any claim tells. */
  String when() {
    List<Days> days =
        claims.stream().flatMap(t -> t.claim().time().flatMap(Time::days).stream()).toList();
    if (days.isEmpty()) {
      return "";
    }
    LocalDate start = days.stream().map(Days::start).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate end = days.stream().map(Days::end).max(Comparator.naturalOrder()).orElseThrow();
    return Wording.days(new Days(start, end));
  }

  List<Sign> signs() {
    List<Sign> signs = new ArrayList<>();
    if (happening.conflicts().stream().anyMatch(c -> c.kind() != ConflictKind.ASSERTION)) {
      signs.add(new Sign("≠", "conflict"));
    }
    if (!happening.denyingHouses().isEmpty()) {
      signs.add(new Sign("✕", "denied"));
    }
    if (!happening.revisions().isEmpty()) {
      signs.add(new Sign("↺", "revised"));
    }
    return signs;
  }

  String houses() {
    return Wording.and(happening.assertingHouses());
  }
}
