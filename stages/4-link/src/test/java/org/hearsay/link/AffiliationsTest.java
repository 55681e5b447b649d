package org.hearsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Happening;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

/** For whom somebody speaks of whom a voice tells only the name. */
class AffiliationsTest {
  private static final String SENT = "Iran flew 4,000 shells to Sudan on 3 May";

  @Test
  void what_an_article_calls_a_person_is_found_before_and_behind_the_name() {
    assertEquals(
        Optional.of("the governor"), called("Rain fell. The governor, Ihor Danyl, said no."));
    assertEquals(
        Optional.of("an analyst at Centrum Zbroj"),
        called("Ihor Danyl, an analyst at Centrum Zbroj, said no."));
    assertEquals(Optional.of("Foreign Minister"), called("Foreign Minister Ihor Danyl said no."));
    assertEquals(
        Optional.of("its spokesman"), called("The yard, its spokesman, Major Ihor Danyl, said."));
    assertEquals(Optional.empty(), called("Ihor Danyl sold two melons before noon."));
  }

  @Test
  void a_persons_house_is_his_states_or_his_bodys() {
    assertEquals("Georgia", house("Georgia's defence minister, Nika Lor, said: " + SENT + "."));
    assertEquals(
        "Quay Institute", house("Nika Lor, a fellow of the Quay Institute, said: " + SENT));
    assertEquals(
        "Golden Petrel Trading",
        house("Golden Petrel Trading is quiet. Golden Petrel's manager, Nika Lor, said: " + SENT));
  }

  @Test
  void who_left_his_office_speaks_for_himself() {
    assertEquals("Nika Lor", house("Nika Lor, a former Georgian minister, said: " + SENT + "."));
  }

  @Test
  void a_person_whom_only_one_article_introduces_has_one_house_in_both() {
    Happening h =
        Linker.standard()
            .link(
                List.of(
                    said("p", "2025-05-04", "Georgia's defence minister, Nika Lor, said: " + SENT),
                    said("q", "2025-05-05", "In Tbilisi too Nika Lor kept saying: " + SENT)))
            .happenings()
            .get(0);
    assertEquals(List.of("Georgia"), h.assertingHouses());
  }

  @Test
  void two_states_that_speak_together_are_two_houses() {
    Happening h =
        Linker.standard()
            .link(
                List.of(
                    Story.by("p", "Plain Post", "2025-05-04")
                        .shells(
                            "Chad and Egypt", "Chad and Egypt said: " + SENT, "flew", 4000, false)
                        .read()))
            .happenings()
            .get(0);
    assertEquals(List.of("Chad", "Egypt"), h.assertingHouses());
  }

  @Test
  void a_post_on_social_media_is_nobody() {
    assertTrue(
        VoiceName.of("a report on social media", org.hearsay.model.VoiceClass.DOCUMENT).generic());
  }

  private static Optional<String> called(String text) {
    return new Introductions(text).of("Ihor Danyl").map(d -> d.replaceFirst("^The", "the"));
  }

  private static String house(String text) {
    return Linker.standard().prepare(said("p", "2025-05-04", text)).tellings().stream()
        .map(t -> t.speaker().house().orElse(""))
        .reduce((a, b) -> b)
        .orElse("");
  }

  private static Reading said(String id, String day, String text) {
    return Story.by(id, "Post of " + id, day).shells("Nika Lor", text, "flew", 4000, false).read();
  }
}
