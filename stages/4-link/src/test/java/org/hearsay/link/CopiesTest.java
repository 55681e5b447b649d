package org.hearsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.Copy;
import org.hearsay.model.CopyKind;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

/** Which article carries on which, and how. */
class CopiesTest {
  private static final List<String> WIRE =
      List.of(
          "The coast guard of Altmark boarded the freighter Selma Rask off Cape Winnow on Tuesday and found 1,240 crated mortar tubes.",
          "Its master, a man from Port Lennart, said he had loaded \"nothing but roof tiles\" at Quay Eleven.",
          "The crates bore the stamp of the Hollenbach works, which closed its foundry in 2009.",
          "Prosecutors in Lindau opened an inquiry and arrested two dockers on Wednesday morning.",
          "The embargo on the island republic has been in force since the mutiny of 2014.");

  private static final List<String> REWRITTEN =
      List.of(
          "Off Cape Winnow the coast guard of Altmark stopped the freighter Selma Rask on Tuesday; 1,240 mortar tubes lay crated in her hold.",
          "\"Nothing but roof tiles\" had been loaded at Quay Eleven, insisted her master, who hails from Port Lennart.",
          "On the crates was the stamp of the Hollenbach works, whose foundry was closed in 2009.",
          "Two dockers were taken into custody on Wednesday morning after prosecutors in Lindau opened an inquiry.");

  private final Linker linker = Linker.standard();

  @Test
  void word_for_word_is_verbatim() {
    Copy copy = only(WIRE, "2025-03-04T08:00:00Z", WIRE, "2025-03-04T11:00:00Z");
    assertEquals(CopyKind.VERBATIM, copy.kind());
    assertEquals("first", copy.copiedFrom().value());
    assertEquals(WIRE.size(), copy.aligned().size());
  }

  @Test
  void the_same_matter_in_other_words_and_order_is_a_rewrite() {
    Copy copy = only(WIRE, "2025-03-04T08:00:00Z", REWRITTEN, "2025-03-05T06:00:00Z");
    assertEquals(CopyKind.REWRITE, copy.kind());
    assertEquals("first", copy.copiedFrom().value());
  }

  @Test
  void the_later_one_is_the_copy_whichever_comes_in_first() {
    Copy copy = only(WIRE, "2025-03-06T08:00:00Z", REWRITTEN, "2025-03-05T06:00:00Z");
    assertEquals("second", copy.copiedFrom().value());
  }

  @Test
  void cuttings_within_matter_of_its_own_are_an_excerpt() {
    List<String> own =
        List.of(
            "Our reporter walked the harbour at dusk and met nobody who would talk.",
            WIRE.get(0),
            WIRE.get(2),
            "A widow behind the chandler's shop remembers other winters and other ships.",
            WIRE.get(3));
    Copy copy = only(WIRE, "2025-03-04T08:00:00Z", own, "2025-03-05T06:00:00Z");
    assertEquals(CopyKind.EXCERPT, copy.kind());
    assertEquals(3, copy.aligned().size());
  }

  @Test
  void without_dates_the_one_that_credits_the_other_is_the_copy() {
    List<String> credited =
        List.of(
            REWRITTEN.get(0),
            REWRITTEN.get(1),
            REWRITTEN.get(2),
            "So First Wire reports from Altmark.");
    Copy copy = only(WIRE, "", credited, "");
    assertEquals("first", copy.copiedFrom().value());
  }

  @Test
  void two_reports_on_one_matter_are_no_copies() {
    List<String> another =
        List.of(
            "Mortar tubes for the island republic were seized at sea this week, the navy's spokeswoman confirmed.",
            "Altmark has searched nine ships since January and kept two of them.",
            "The owner of the Selma Rask, reached by telephone, would not say who had chartered her.");
    assertTrue(link(WIRE, "2025-03-04T08:00:00Z", another, "2025-03-05T06:00:00Z").isEmpty());
  }

  @Test
  void nobody_reprints_news_after_half_a_year() {
    assertTrue(link(WIRE, "2025-03-04T08:00:00Z", WIRE, "2025-10-05T06:00:00Z").isEmpty());
  }

  private Copy only(List<String> first, String published, List<String> second, String later) {
    List<Copy> copies = link(first, published, second, later);
    assertEquals(1, copies.size());
    return copies.get(0);
  }

  private List<Copy> link(List<String> first, String published, List<String> second, String later) {
    return linker
        .link(
            List.of(
                reading("second", "Second Post", later, second),
                reading("first", "First Wire", published, first)))
        .copies();
  }

  private static Reading reading(
      String id, String outlet, String published, List<String> sentences) {
    Story story = Story.by(id, outlet, published);
    sentences.forEach(story::says);
    return story.read();
  }
}
