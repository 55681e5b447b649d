package org.hearsay.read.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;
import org.hearsay.read.Listing;
import org.hearsay.read.Reader;
import org.junit.jupiter.api.Test;

/** Pronouns, possessives, appositions and bodies that are called by less than their name. */
class WhoIsMeantTest {
  private static List<Attribution> attributions(String text) {
    return Reader.lexical().read(Listing.article(text)).attributions();
  }

  private static Voice last(String text) {
    List<Attribution> all = attributions(text);
    return all.get(all.size() - 1).voice();
  }

  private static String name(String text) {
    return last(text).name();
  }

  @Test
  void its_spokesman_is_of_the_body_that_spoke_not_of_a_people_inside_the_quotation() {
    assertEquals(
        "Omani defence ministry",
        name(
            "Oman's defence ministry dismissed the account. “Not one Iranian shell has come,” its"
                + " spokesman said."));
  }

  @Test
  void its_ministry_is_of_the_state_with_which_its_own_words_begin() {
    assertEquals(
        "Thai foreign ministry",
        name(
            "Cambodia accepted at once. Thailand agrees in principle, according to its foreign"
                + " ministry."));
  }

  @Test
  void a_name_between_commas_is_the_voice_of_whom_it_describes() {
    assertEquals(
        "Anton Relic", name("The dealer himself, Anton Relic, said the crates were empty."));
    assertEquals(
        "Ms Quill", name("A witness from the port office, Ms Quill, said the crates were empty."));
  }

  @Test
  void a_militia_is_called_by_the_name_that_was_told_with_it() {
    assertEquals(
        "Saraya Nur",
        name(
            "A little-known militia, Saraya Nur, said it had fired five rockets. No rocket was lost,"
                + " the militia said."));
  }

  @Test
  void the_letters_of_a_name_mean_it_later() {
    assertEquals(
        "Oram Relief Committee",
        name(
            "The Oram Relief Committee, ORC, said the road was mined. Nobody was hurt, the ORC"
                + " said."));
  }

  @Test
  void it_is_the_embassy_not_the_state_that_owns_it() {
    assertEquals(
        "Russian embassy",
        name("Russia's embassy sent a note. It said the shipment was hostile.")
            .replaceAll(" in .*", ""));
  }

  @Test
  void he_is_no_foundation() {
    assertEquals(
        "Kim Jong Un",
        name(
            "Kim Jong Un wanted more lorries by the day of the Party foundation. The enemies were"
                + " running wild, he said."));
  }

  @Test
  void they_are_those_of_whom_there_are_several() {
    assertEquals(
        "Fourteen sailors",
        name("Fourteen sailors were detained by the navy. They said the boat had come from Oram."));
  }

  @Test
  void one_of_them_is_one_of_those_who_spoke() {
    Voice voice =
        last(
            "Two officers of a Gulf navy said the drones had come in July. They came by night, one"
                + " of them said.");
    assertEquals("one of two officers of a Gulf navy", voice.name());
    assertEquals(VoiceClass.ANONYMOUS, voice.voiceClass());
  }

  @Test
  void a_spokesman_alone_is_of_the_body_in_focus() {
    assertEquals(
        "Omani coast guard",
        name("Oman's coast guard searched the boat. Nothing was found, a spokesman said."));
  }

  @Test
  void a_union_s_letters_are_its_adjective() {
    assertEquals("EU naval mission", name("The EU's naval mission said the boat was empty."));
  }

  @Test
  void a_state_inside_a_name_keeps_its_word() {
    assertEquals(
        "Organization of American States",
        name("The Organization of American States said the vote was fair."));
  }

  @Test
  void a_ministry_of_defence_is_the_defence_ministry() {
    assertEquals(
        "defence ministry", name("The Ministry of Defence said the jets had turned back."));
  }

  @Test
  void a_state_s_news_agency_has_a_name() {
    assertEquals(
        "KCNA", name("Pyongyang took four days. Its news agency said the pact was broken."));
  }

  @Test
  void a_report_from_a_month_is_not_that_month_s() {
    assertEquals(
        "US State Department", name("A State Department report from May said the pact was dead."));
  }

  @Test
  void we_is_the_outlet_outside_of_quotations() {
    assertEquals(VoiceClass.OUTLET, last("The plant has closed, we believe.").voiceClass());
  }

  @Test
  void a_village_s_mayor_is_of_the_village_that_was_named() {
    assertEquals(
        "mayor of Harrow",
        name("Rounds fell on the village of Harrow. A school burned, the village mayor said."));
  }

  @Test
  void after_another_capital_opens_a_sentence_the_ministry_is_not_the_one_before() {
    assertEquals(
        java.util.Optional.of("Azerbaijan"),
        last("Armenia's defence ministry counted nine rounds. Baku stands by its version. We shot"
                + " at nobody, the defence ministry said.")
            .house());
  }

  @Test
  void whoever_plans_a_thing_has_not_said_it() {
    var reading =
        Reader.lexical()
            .read(
                Listing.article(
                    "The European Union plans to impose sanctions on six firms, a diplomat said."));
    assertTrue(
        reading.claims().stream()
            .allMatch(c -> c.chain().get(c.chain().size() - 1).equals("a diplomat")));
    assertFalse(reading.claims().isEmpty());
  }

  @Test
  void he_after_nobody_is_not_resolved_and_hardly_believed() {
    Attribution a = attributions("He said the yard was shut.").get(0);
    assertFalse(a.voice().isResolved());
    assertTrue(a.confidence().value() < 0.5);
  }
}
