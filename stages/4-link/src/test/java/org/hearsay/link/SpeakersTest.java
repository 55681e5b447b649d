package org.hearsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

class SpeakersTest {
  private static final String SENT = "Iran flew 4,000 shells to Sudan on 3 May.";

  @Test
  void an_office_without_a_state_is_that_of_the_outlets_state() {
    Reading reading =
        Story.by("p", "Blue Nile Telegraph", "2025-05-04")
            .ofHouse("Sudan")
            .says("Egypt was silent.")
            .shells(
                "defence ministry", "The defence ministry reported: " + SENT, "flew", 4000, false)
            .read();
    assertEquals("Sudan", speaker(reading).house().orElse(""));
  }

  @Test
  void a_word_that_names_nobody_is_no_house() {
    for (String voice :
        List.of("which", "Last week the minister", "company", "analysts", "April")) {
      assertEquals(Speaker.Kind.NOBODY, speaker(plain(voice)).kind(), voice);
    }
  }

  @Test
  void who_speaks_for_himself_is_a_house_whatever_state_his_name_holds() {
    for (String voice :
        List.of(
            "a retired South Korean general",
            "a Western diplomat in Riyadh",
            "two Armenian lawmakers",
            "a little-known Iraqi militia",
            "a conscript",
            "leaked Iranian documents")) {
      assertEquals(voice, speaker(plain(voice)).house().orElse(""));
      assertEquals(Speaker.Kind.FIRST_HAND, speaker(plain(voice)).kind(), voice);
    }
  }

  @Test
  void a_role_speaks_for_the_body_that_it_is_in() {
    assertEquals("PAL", speaker(plain("president director of PAL")).house().orElse(""));
    assertEquals("CSBC", speaker(plain("a vice-president of CSBC")).house().orElse(""));
  }

  @Test
  void a_states_agencies_papers_and_posts_abroad_are_the_states() {
    assertEquals(
        "Indonesia", speaker(plain("Indonesian Maritime Security Agency")).house().orElse(""));
    assertEquals("China", speaker(plain("Chinese customs data")).house().orElse(""));
    assertEquals("Iran", speaker(plain("Iranian ambassador in Kuwait")).house().orElse(""));
  }

  @Test
  void one_of_the_two_is_whoever_spoke_before() {
    Reading reading =
        Story.by("p", "Plain Post", "2025-05-04")
            .shells("two US officials", "Two US officials said: " + SENT, "flew", 4000, false)
            .shells(
                "one of the two", "One of the two added that shells came by sea.", "came", 0, false)
            .read();
    assertEquals("United States", speaker(reading).house().orElse(""));
  }

  private static Reading plain(String voice) {
    return Story.by("p", "Plain Post", "2025-05-04")
        .shells(voice, "It was said: " + SENT, "flew", 4000, false)
        .read();
  }

  /** Of the last claim. */
  private static Speaker speaker(Reading reading) {
    List<Telling> tellings = Linker.standard().prepare(reading).tellings();
    return tellings.get(tellings.size() - 1).speaker();
  }
}
