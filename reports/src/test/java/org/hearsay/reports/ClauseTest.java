package org.hearsay.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimCopy;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Confidence;
import org.hearsay.model.Days;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Party;
import org.hearsay.model.Polarity;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Status;
import org.hearsay.model.Time;
import org.junit.jupiter.api.Test;

/** A claim as the clause after "says that". */
class ClauseTest {
  private static final Span AT = new Span(0, 4);

  private static Claim claim(EventType type, String actor, String counterpart, String item) {
    return new Claim(
        new ClaimId("c1"),
        type,
        AT,
        List.of(AT),
        Optional.empty(),
        List.of("outlet"),
        party(actor),
        party(counterpart),
        item.isEmpty() ? Optional.empty() : Optional.of(new Item(AT, new ItemClass(item))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Status.DONE,
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        new Confidence(0.9));
  }

  private static Optional<Party> party(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(new Party(AT, name, Optional.empty()));
  }

  private static Optional<Quantity> about(double number) {
    return Optional.of(
        new Quantity(AT, number, OptionalDouble.of(number), true, false, Optional.of("soldier")));
  }

  @Test
  void who_did_what_to_whom_how_many_and_when() {
    Claim sent =
        ClaimCopy.of(claim(EventType.TRANSFER, "Norland", "United States", "troops"))
            .quantity(about(1500))
            .time(
                Optional.of(
                    new Time(
                        AT,
                        Optional.of(
                            new Days(LocalDate.of(2024, 10, 8), LocalDate.of(2024, 10, 13))))))
            .made();
    assertEquals(
        "Norland sent about 1,500 troops to the United States from 8 to 13 Oct 2024",
        Clause.of(sent, ""));
    assertEquals(
        "it sent about 1,500 troops to the United States from 8 to 13 Oct 2024",
        Clause.of(sent, "Norland"));
  }

  @Test
  void how_far_it_has_come_and_how_sure_the_voice_is() {
    Claim drones = claim(EventType.PRODUCE, "Norland", "", "loitering munition");
    assertEquals("Norland produced loitering munitions", Clause.of(drones, ""));
    assertEquals(
        "Norland ordered the production of loitering munitions",
        Clause.of(ClaimCopy.of(drones).status(Status.ORDERED).made(), ""));
    assertEquals(
        "Norland probably plans to produce loitering munitions",
        Clause.of(
            ClaimCopy.of(drones).status(Status.PLANNED).certainty(Certainty.PROBABLE).made(), ""));
    assertEquals(
        "Norland may be producing loitering munitions",
        Clause.of(
            ClaimCopy.of(drones).status(Status.UNDER_WAY).certainty(Certainty.POSSIBLE).made(),
            ""));
    assertEquals(
        "Norland did not produce loitering munitions",
        Clause.of(ClaimCopy.of(drones).polarity(Polarity.NEGATIVE).made(), ""));
    assertEquals("Norland will produce loitering munitions", Clause.ahead(drones));
  }

  @Test
  void where_nobody_is_named_the_sentence_is_passive() {
    assertEquals(
        "tanks were sent to Sudland",
        Clause.of(claim(EventType.TRANSFER, "", "Sudland", "tank"), ""));
    assertEquals(
        "a ballistic missile was tested",
        Clause.of(claim(EventType.TEST, "it", "", "ballistic missile"), ""));
    assertEquals(
        "an agreement was reached with Sudland over submarines",
        Clause.of(claim(EventType.AGREE, "", "Sudland", "submarine"), ""));
  }

  @Test
  void names_take_their_article_and_their_verb() {
    assertEquals("the United States", Names.withArticle("United States"));
    assertEquals("the defence ministry", Names.withArticle("defence ministry"));
    assertEquals("the Ministry of Defence", Names.withArticle("Ministry of Defence"));
    assertEquals("KCNA", Names.withArticle("KCNA"));
    assertEquals("two officials", Names.withArticle("two officials"));
    assertFalse(Names.isPlural("United States"));
    assertFalse(Names.isPlural("a member of the panel of experts"));
    assertTrue(Names.isPlural("two officials briefed on the talks"));
    assertTrue(Names.isPlural("Houthis"));
  }

  @Test
  void things_are_counted_as_english_counts_them() {
    assertEquals("torpedoes", English.plural("torpedo"));
    assertEquals("sanctions bodies", English.plural("sanctions body"));
    assertEquals("about 1,500 soldiers", Phrase.figure(about(1500).get(), ""));
    assertEquals("about 1,500 troops", Phrase.figure(about(1500).get(), "troops"));
    assertEquals("about 1,500 soldiers", Phrase.figure(about(1500).get(), "technology"));
  }
}
