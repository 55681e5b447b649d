package org.hearsay.read.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Polarity;
import org.hearsay.model.Status;
import org.hearsay.model.Time;
import org.junit.jupiter.api.Test;

/** The codebook's rulings (section 6) that concern claims, each on a sentence made for it. */
class RulingsTest {
  private static Optional<String> actor(Claim c) {
    return c.actor().map(Party::name);
  }

  private static Optional<String> other(Claim c) {
    return c.counterpart().map(Party::name);
  }

  private static Optional<String> item(Claim c) {
    return c.item().map(i -> i.itemClass().name());
  }

  @Test
  void r3_an_order_told_by_an_agency_is_the_agencys_claim() {
    Claim c =
        Claims.one(
            "Kim Jong Un ordered mass production of suicide drones, KCNA said.", EventType.PRODUCE);
    assertEquals("KCNA", c.voice());
    assertEquals(Optional.of("Kim Jong Un"), actor(c));
    assertEquals(Status.ORDERED, c.status());
    assertEquals(Optional.of("loitering munition"), item(c));
  }

  @Test
  void r4_negation_in_cue_or_content_is_a_negative_claim() {
    Claim cue = Claims.one("Moscow denied that Iran had sold it drones.", EventType.TRANSFER);
    Claim content = Claims.one("Moscow said that Iran had not sold it drones.", EventType.TRANSFER);
    assertEquals(Polarity.NEGATIVE, cue.polarity());
    assertEquals(Polarity.NEGATIVE, content.polarity());
  }

  @Test
  void r4_doubt_is_negative_and_probable() {
    Claim c =
        Claims.one(
            "A diplomat doubts that Iran has shipped missiles to Russia.", EventType.TRANSFER);
    assertEquals(Polarity.NEGATIVE, c.polarity());
    assertEquals(Certainty.PROBABLE, c.certainty());
  }

  @Test
  void r8_the_trigger_of_a_threat_may_be_the_cue() {
    Claim c =
        Claims.one(
            "North Korea’s defence minister warned that any attack would be answered with fire.",
            EventType.THREATEN);
    assertEquals(Optional.of("North Korean defence minister"), actor(c));
  }

  @Test
  void r10_one_verb_over_several_items_gives_a_claim_an_item() {
    List<Claim> claims =
        Claims.of(
            "Iran shipped 40 drones, 200 rockets and dozens of engines to Russia.",
            EventType.TRANSFER);
    assertEquals(3, claims.size());
    assertEquals(1, claims.stream().map(Claim::trigger).distinct().count());
    assertEquals(
        List.of("drone", "rocket", "engine"),
        claims.stream().map(c -> item(c).orElse("")).toList());
  }

  @Test
  void r13_since_runs_to_the_publication() {
    Claim c = Claims.one("Iran has shipped drones to Russia since September.", EventType.TRANSFER);
    assertEquals(
        Optional.of(new Days(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 11, 15))),
        c.time().flatMap(Time::days));
  }

  @Test
  void r14_troops_sent_to_a_party_are_a_transfer_and_to_a_front_a_deployment() {
    assertEquals(
        1, Claims.of("North Korea sent 10,000 troops to Russia.", EventType.TRANSFER).size());
    assertEquals(
        1, Claims.of("North Korea deployed 10,000 troops near Kursk.", EventType.DEPLOY).size());
  }

  @Test
  void r15_the_supplier_is_the_actor_whatever_the_verb() {
    Claim bought = Claims.one("Russia purchased shells from North Korea.", EventType.TRANSFER);
    Claim received = Claims.one("Russia received shells from North Korea.", EventType.TRANSFER);
    for (Claim c : List.of(bought, received)) {
      assertEquals(Optional.of("North Korea"), actor(c));
      assertEquals(Optional.of("Russia"), other(c));
    }
  }

  @Test
  void r16_of_a_sanction_the_parties_are_counted() {
    Claim c = Claims.one("Washington sanctioned seven companies in Dubai.", EventType.SANCTION);
    assertEquals(7, c.quantity().orElseThrow().low());
  }

  @Test
  void r17_ending_a_sanctions_body_is_a_sanction_and_goods_are_a_transfer() {
    assertEquals(
        1,
        Claims.of("Russia vetoed the mandate of the UN panel of experts.", EventType.SANCTION)
            .size());
    assertEquals(1, Claims.of("Iran evaded the arms embargo.", EventType.SANCTION).size());
  }

  @Test
  void r18_the_place_of_a_test_is_where_it_was_launched() {
    Claim c =
        Claims.one(
            "North Korea launched two ballistic missiles from Sunan into the East Sea.",
            EventType.TEST);
    assertEquals(Optional.of("Sunan"), c.place().map(Place::name));
  }

  @Test
  void r20_an_evaluation_or_a_bare_mention_makes_no_claim() {
    assertTrue(Claims.of("The minister called the drones a flagrant provocation.").isEmpty());
    assertTrue(Claims.of("Such drones are widely used.").isEmpty());
    assertTrue(Claims.of("If Iran ships drones to Russia, oil will rise.").isEmpty());
  }

  @Test
  void r23_vague_numbers_have_fixed_bounds() {
    Claim c = Claims.one("Iran shipped dozens of drones to Russia.", EventType.TRANSFER);
    assertEquals(24, c.quantity().orElseThrow().low());
    assertEquals(OptionalDouble.of(99), c.quantity().orElseThrow().high());
    assertTrue(c.quantity().orElseThrow().vague());
  }

  @Test
  void r24_began_is_done_and_the_present_is_under_way() {
    assertEquals(
        Status.DONE, Claims.one("Belarus began producing shells.", EventType.PRODUCE).status());
    assertEquals(
        Status.UNDER_WAY, Claims.one("Belarus is producing shells.", EventType.PRODUCE).status());
  }

  @Test
  void r25_a_hedge_of_the_cue_counts() {
    assertEquals(
        Certainty.PROBABLE,
        Claims.one("Seoul believes that Iran shipped drones to Russia.", EventType.TRANSFER)
            .certainty());
    assertEquals(
        Certainty.POSSIBLE,
        Claims.one("Iran may have shipped drones to Russia.", EventType.TRANSFER).certainty());
  }

  @Test
  void r26_a_demand_by_others_is_no_claim() {
    assertTrue(Claims.of("France urged Iran to halt shipments.", EventType.TRANSFER).isEmpty());
  }

  @Test
  void r28_arms_captured_for_use_are_acquired_and_a_stopped_shipment_is_intercepted() {
    assertEquals(1, Claims.of("The rebels captured six tanks.", EventType.ACQUIRE).size());
    assertEquals(
        1,
        Claims.of("The navy seized a shipment of missile parts off Oman.", EventType.INTERCEPT)
            .size());
  }

  @Test
  void r28_the_owner_of_downed_aircraft_is_the_counterpart() {
    Claim c = Claims.one("The army shot down a Russian helicopter.", EventType.INTERCEPT);
    assertEquals(Optional.of("Russia"), other(c));
  }

  @Test
  void r29_a_barred_inspection_has_failed() {
    Claim c = Claims.one("Inspectors were kept out of Fordow.", EventType.INSPECT);
    assertEquals(Status.FAILED, c.status());
    assertEquals(Optional.of("Fordow"), c.place().map(Place::name));
  }

  @Test
  void r30_a_hull_is_produced_unveiled_tested_and_handed_over() {
    assertEquals(1, Claims.of("The yard launched the second submarine.", EventType.PRODUCE).size());
    assertEquals(1, Claims.of("Iran unveiled a cruise missile.", EventType.DEVELOP).size());
    assertEquals(
        1, Claims.of("The yard handed over the submarine to the navy.", EventType.TRANSFER).size());
    assertEquals(1, Claims.of("Indonesia is seeking two frigates.", EventType.ACQUIRE).size());
  }

  @Test
  void r31_artillery_into_the_sea_is_an_exercise() {
    assertEquals(
        1,
        Claims.of("North Korea fired 60 artillery shells into the sea.", EventType.EXERCISE)
            .size());
  }

  @Test
  void r32_units_count_as_their_state_where_they_act() {
    Claim c = Claims.one("The US Navy shot down a drone.", EventType.INTERCEPT);
    assertEquals(Optional.of("United States"), actor(c));
  }

  @Test
  void balloons_sent_towards_another_state_are_an_incursion() {
    Claim c =
        Claims.one(
            "North Korea floated some 100 balloons toward South Korea.", EventType.INCURSION);
    assertEquals(Optional.of("balloon"), c.item().map(Item::itemClass).map(i -> i.name()));
  }

  @Test
  void a_question_tells_nothing() {
    assertTrue(Claims.of("Who supplies the drones of this war?").isEmpty());
  }
}
