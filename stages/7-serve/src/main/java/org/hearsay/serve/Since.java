package org.hearsay.serve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Changes;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Conflict;
import org.hearsay.model.ConflictKind;
import org.hearsay.model.Happening;
import org.hearsay.model.Origin;
import org.hearsay.model.Reading;
import org.hearsay.model.Revision;
import org.hearsay.model.Stance;

/**
 * What changed since a moment: which articles are new, which claims went, and by what sign a
 * happening changed. Nothing is linked again for it: an origin is new where every claim behind it
 * is.
 */
record Since(
    Moment moment, Optional<Set<ArticleId>> arrived, List<Told> withdrawn, List<Told> rejected) {
  /** From when on, and by which clock. */
  sealed interface Moment {
    /** Everything is new. */
    record Ever() implements Moment {}

    /** When this ledger learned it. */
    record Recorded(Instant at, boolean visit) implements Moment {}

    /** The day it came out. */
    record Printed(LocalDate day) implements Moment {}
  }

  static final Since EVER = new Since(new Moment.Ever(), Optional.empty(), List.of(), List.of());

  /** By record time. */
  static Since recorded(Snapshot now, Changes changes, Moment.Recorded moment) {
    return new Since(
        moment,
        Optional.of(changes.arrived()),
        changes.gone().stream().flatMap(r -> withdrawn(now, r).stream()).toList(),
        now.rejected(moment.at()));
  }

  /** By day of print. */
  static Since printed(Snapshot now, LocalDate day) {
    Set<ArticleId> arrived = new java.util.HashSet<>();
    for (Reading r : now.readings()) {
      if (r.article().published().filter(p -> !p.day().isBefore(day)).isPresent()) {
        arrived.add(r.article().id());
      }
    }
    return new Since(new Moment.Printed(day), Optional.of(arrived), List.of(), List.of());
  }

  /**
   * Claims that their outlet no longer makes: the article was taken out, or its text changed and
   * nothing in it tells the same event by the same voice. A reader that changed its mind about the
   * same text withdraws nothing.
   */
  private static List<Told> withdrawn(Snapshot now, Reading before) {
    Optional<Reading> after = now.reading(before.article().id());
    if (after.isPresent() && after.get().article().text().equals(before.article().text())) {
      return List.of();
    }
    List<Told> gone = new ArrayList<>();
    for (Claim claim : before.claims()) {
      boolean stays =
          after.isPresent()
              && after.get().claims().stream()
                  .anyMatch(c -> c.type() == claim.type() && c.voice().equals(claim.voice()));
      if (!stays) {
        gone.add(new Told(before, claim, Optional.empty()));
      }
    }
    return gone;
  }

  boolean fresh(ClaimKey claim) {
    return arrived.map(a -> a.contains(claim.article())).orElse(true);
  }

  boolean fresh(List<ClaimKey> claims) {
    return claims.stream().allMatch(this::fresh);
  }

  boolean touches(Happening h) {
    return h.claims().stream().anyMatch(this::fresh);
  }

  int newOrigins(Happening h) {
    return (int)
        h.origins().stream()
            .filter(o -> o.firstHand() && o.stance() == Stance.ASSERTS && fresh(o.claims()))
            .map(Origin::house)
            .distinct()
            .count();
  }

  int newDenials(Happening h) {
    return (int) h.origins().stream().filter(o -> against(o) && fresh(o.claims())).count();
  }

  private static boolean against(Origin o) {
    return o.stance() == Stance.DENIES || o.stance() == Stance.DOUBTS;
  }

  /** How it changed, the weightiest first; each sign with its word. */
  List<HappeningLine.Sign> signs(Happening h) {
    List<HappeningLine.Sign> signs = new ArrayList<>();
    int origins = newOrigins(h);
    if (origins > 0) {
      signs.add(
          new HappeningLine.Sign("▲", origins == 1 ? "new origin" : origins + " new origins"));
    }
    if (h.conflicts().stream().anyMatch(this::newlyAtOdds)) {
      signs.add(new HappeningLine.Sign("≠", "conflict"));
    }
    if (h.revisions().stream().map(Revision::after).anyMatch(this::fresh)) {
      signs.add(new HappeningLine.Sign("↺", "revised"));
    }
    if (newDenials(h) > 0) {
      signs.add(new HappeningLine.Sign("✕", "denied"));
    }
    return signs;
  }

  /** A side of it is new; a denial alone is told by its own sign. */
  private boolean newlyAtOdds(Conflict c) {
    return c.kind() != ConflictKind.ASSERTION && c.claims().stream().anyMatch(this::fresh);
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** "since Friday, 18 October 2024", "since your last visit, 18 Oct 2024, 09:12 UTC". */
  String words() {
    return switch (moment) {
      case Moment.Ever ever -> "so far";
      case Moment.Recorded(Instant at, boolean visit) ->
          (visit ? "since your last visit, " : "recorded since ") + Wording.instant(at);
      case Moment.Printed(LocalDate day) -> "printed since " + Wording.day(day);
    };
  }
}
