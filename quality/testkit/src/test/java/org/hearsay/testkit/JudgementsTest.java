package org.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.EventType;
import org.hearsay.model.Judged;
import org.hearsay.model.Judgement;
import org.hearsay.model.Judgements;
import org.hearsay.model.Reading;
import org.hearsay.model.Reliability;
import org.hearsay.model.Stance;
import org.hearsay.model.Status;
import org.junit.jupiter.api.Test;

/** What people decided is applied to readings, whoever keeps it. */
class JudgementsTest {
  private final Reading reading = Readings.delivery("a");
  private final ClaimMark mark = ClaimMark.of(reading.article(), reading.claims().getFirst());

  private static Judgements of(Judgement... made) {
    List<Judged> record = new ArrayList<>();
    for (Judgement j : made) {
      record.add(new Judged(record.size() + 1, j, "an analyst", "", Instant.EPOCH));
    }
    return Judgements.of(record);
  }

  private Reading applied(Judgement... made) {
    return of(made).applied(List.of(reading)).getFirst();
  }

  @Test
  void what_nobody_touched_stays_the_same_object() {
    assertSame(reading, applied());
    assertSame(
        reading,
        applied(
            new Judgement.Reject(
                new ClaimMark("0", EventType.TEST, mark.trigger(), Optional.empty()))));
  }

  @Test
  void a_rejected_claim_is_gone_and_comes_back_when_the_rejection_is_withdrawn() {
    assertEquals(List.of(), applied(new Judgement.Reject(mark)).claims());
    assertSame(reading, applied(new Judgement.Reject(mark), new Judgement.Withdraw(1)));
  }

  @Test
  void the_later_judgement_holds() {
    assertEquals(
        1, applied(new Judgement.Reject(mark), new Judgement.Confirm(mark)).claims().size());
    assertEquals(
        0, applied(new Judgement.Confirm(mark), new Judgement.Reject(mark)).claims().size());
  }

  @Test
  void a_persons_word_is_certain() {
    assertEquals(
        1.0, applied(new Judgement.Confirm(mark)).claims().getFirst().confidence().value());
    assertTrue(of(new Judgement.Confirm(mark)).reviewed(mark));
    assertFalse(of(new Judgement.Reject(mark)).reviewed(mark));
  }

  @Test
  void a_mended_claim_reads_as_mended_and_keeps_the_rest() {
    Claim before = reading.claims().getFirst();
    Claim after =
        applied(
                new Judgement.Mend(
                    mark,
                    Map.of(
                        Judgement.Field.TYPE, "deploy",
                        Judgement.Field.LOW, "1,200",
                        Judgement.Field.HIGH, "",
                        Judgement.Field.COUNTERPART, "",
                        Judgement.Field.STATUS, "planned")))
            .claims()
            .getFirst();
    assertEquals(EventType.DEPLOY, after.type());
    assertEquals(1200, after.quantity().orElseThrow().low());
    assertEquals(OptionalDouble.empty(), after.quantity().orElseThrow().high());
    assertEquals(Optional.empty(), after.counterpart());
    assertEquals(Status.PLANNED, after.status());
    assertEquals(before.actor(), after.actor());
    assertEquals(before.time(), after.time());
    assertEquals(before.quantity().orElseThrow().span(), after.quantity().orElseThrow().span());
  }

  @Test
  void a_value_that_cannot_be_is_refused() {
    for (Judgement.Field field :
        List.of(
            Judgement.Field.TYPE,
            Judgement.Field.ITEM,
            Judgement.Field.LOW,
            Judgement.Field.START)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> applied(new Judgement.Mend(mark, Map.of(field, "spoon"))),
          field.name());
    }
  }

  @Test
  void a_voice_speaks_for_the_house_that_a_person_set() {
    Reading housed = applied(new Judgement.SetHouse("KCNA", Optional.of("DPRK")));
    assertEquals(Optional.of("DPRK"), housed.attributions().getFirst().voice().house());
    assertEquals(
        Optional.empty(),
        applied(new Judgement.SetHouse("KCNA", Optional.empty()))
            .attributions()
            .getFirst()
            .voice()
            .house());
  }

  @Test
  void a_source_is_f_until_somebody_rates_it() {
    assertEquals(Reliability.F, of().reliability("KCNA"));
    assertEquals(
        Reliability.B,
        of(
                new Judgement.SetReliability("KCNA", Reliability.D),
                new Judgement.SetReliability("KCNA", Reliability.B))
            .reliability("KCNA"));
  }

  @Test
  void a_merge_holds_by_words_in_every_verbatim_copy_and_forgets_what_is_gone() {
    Reading copy = Readings.delivery("b", "Coast Gazette", Stance.DENIES);
    ClaimMark lost = new ClaimMark("0", EventType.TEST, mark.trigger(), Optional.empty());
    Judgements judgements = of(new Judgement.Merge(List.of(mark, lost)));
    assertEquals(List.of(), judgements.bonds(List.of(reading)));
    assertEquals(
        List.of(
            new Judgements.Bond(
                true, List.of(ClaimKey.of("a.c1"), ClaimKey.of("b.c1")), List.of())),
        judgements.bonds(List.of(copy, reading)));
    Judgements split = of(new Judgement.Split(List.of(mark), List.of(lost)));
    assertEquals(List.of(), split.bonds(List.of(reading)));
  }
}
