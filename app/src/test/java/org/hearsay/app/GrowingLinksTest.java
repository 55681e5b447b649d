package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Judgements;
import org.hearsay.model.Reading;
import org.hearsay.testkit.InventedLedger;
import org.junit.jupiter.api.Test;

/** A ledger that grows is linked as if it had come at once. */
class GrowingLinksTest {
  private static final int ARTICLES = 40;

  @Test
  void articles_that_come_and_go_and_decisions_between_give_what_linking_at_once_gives() {
    for (long seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      List<Reading> all = InventedLedger.of(seed, ARTICLES);
      List<Reading> held = new ArrayList<>();
      List<Judged> judged = new ArrayList<>();
      GrowingLinks links = new GrowingLinks();
      for (int round = 0; round < 8; round++) {
        change(held, all, random);
        decide(judged, held, random);
        Judgements judgements = Judgements.of(judged);
        assertEquals(
            Relinking.link(held, judgements),
            links.link(held, judgements),
            "replay with seed " + seed + ", round " + round);
      }
      List<Reading> earlier = held.subList(0, held.size() / 2);
      Judgements none = Judgements.of(List.of());
      assertEquals(
          Relinking.link(earlier, none), links.link(earlier, none), "an earlier day, seed " + seed);
      assertEquals(Relinking.link(held, none), links.link(held, none), "and back, seed " + seed);
    }
  }

  private static void change(List<Reading> held, List<Reading> all, Random random) {
    for (Reading reading : all) {
      if (random.nextInt(6) == 0 && !held.contains(reading)) {
        held.add(random.nextInt(held.size() + 1), reading);
      }
    }
    if (held.size() > 10) {
      held.remove(random.nextInt(held.size()));
    }
  }

  /** Every kind of decision that changes a linking. */
  private static void decide(List<Judged> judged, List<Reading> held, Random random) {
    List<ClaimMark> marks = new ArrayList<>();
    held.forEach(r -> r.claims().forEach(c -> marks.add(ClaimMark.of(r.article(), c))));
    if (marks.size() < 4) {
      return;
    }
    ClaimMark one = marks.get(random.nextInt(marks.size()));
    ClaimMark other = marks.get(random.nextInt(marks.size()));
    Judgement what =
        switch (random.nextInt(4)) {
          case 0 -> new Judgement.Reject(one);
          case 1 -> new Judgement.SetHouse("Russia's navy", java.util.Optional.of("Iran"));
          case 2 -> new Judgement.Merge(List.of(one, other));
          default ->
              one.equals(other)
                  ? new Judgement.Confirm(one)
                  : new Judgement.Split(List.of(one), List.of(other));
        };
    judged.add(new Judged(judged.size() + 1, what, "somebody", "", Instant.EPOCH));
  }
}
