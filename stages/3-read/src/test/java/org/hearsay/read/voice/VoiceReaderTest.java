package org.hearsay.read.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Attribution;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;
import org.hearsay.read.Listing;
import org.hearsay.read.Reader;
import org.junit.jupiter.api.Test;

class VoiceReaderTest {
  private static List<Voice> voices(String text) {
    return Reader.lexical().read(Listing.article(text)).attributions().stream()
        .map(Attribution::voice)
        .toList();
  }

  private static Voice last(String text) {
    List<Voice> all = voices(text);
    return all.get(all.size() - 1);
  }

  private static String name(String text) {
    return last(text).name();
  }

  @Test
  void a_state_s_office_takes_its_adjective_and_its_house() {
    Voice voice = last("Iran's foreign minister said the talks had failed.");
    assertEquals("Iranian foreign minister", voice.name());
    assertEquals(Optional.of("Iran"), voice.house());
  }

  @Test
  void a_capital_speaks_for_its_state() {
    assertEquals("North Korea", name("Pyongyang denied that a rocket had been launched."));
  }

  @Test
  void a_ministry_in_a_capital_is_that_state_s() {
    assertEquals(
        "Japanese foreign ministry",
        name("The foreign ministry in Tokyo said nothing had changed."));
  }

  @Test
  void he_is_the_last_person_who_spoke() {
    assertEquals(
        "Iranian foreign minister",
        name(
            "Iran's foreign minister said the talks had failed. They would resume in May, he said."));
  }

  @Test
  void he_may_be_somebody_who_was_only_mentioned() {
    assertEquals(
        "Kim Jong Un", name("Kim Jong Un visited a plant. He said the plant had to work faster."));
  }

  @Test
  void she_is_not_whom_he_was() {
    String text =
        "Iran's foreign minister said the talks had failed. He said so twice. A spokeswoman for the"
            + " Pentagon said they had not. “We go on,” she said.";
    assertEquals("Pentagon", name(text));
  }

  @Test
  void it_is_the_last_body_that_spoke() {
    assertEquals(
        "IAEA",
        name("The IAEA said the stock had grown. Inspectors would return, it said.")
            .replace("International Atomic Energy Agency", "IAEA"));
  }

  @Test
  void a_spokesperson_speaks_for_the_office() {
    assertEquals(
        "Chinese foreign ministry",
        name("A spokesman for China's foreign ministry said the shipment was legal."));
  }

  @Test
  void an_official_without_a_name_keeps_the_article_s_words_and_the_body_s_house() {
    Voice voice = last("Two U.S. officials said the shipment had arrived.");
    assertEquals("two U.S. officials", voice.name());
    assertEquals(VoiceClass.ANONYMOUS, voice.voiceClass());
    assertEquals(Optional.of("United States"), voice.house());
  }

  @Test
  void an_unnamed_voice_of_no_body_is_its_own_house() {
    assertEquals(
        Optional.of("a former inspector"),
        last("A former inspector said the seals were old.").house());
  }

  @Test
  void an_analyst_speaks_for_the_institute() {
    Voice voice = last("An analyst at Chatham House said the seals were old.");
    assertEquals("Chatham House", voice.name());
    assertEquals(VoiceClass.ANALYST, voice.voiceClass());
  }

  @Test
  void analysts_like_somebody_speak_through_the_one_named() {
    Voice voice =
        last("Analysts like Bruce Klingner from the Heritage Foundation said the seals were old.");
    assertEquals("Bruce Klingner", voice.name());
    assertEquals(VoiceClass.ANALYST, voice.voiceClass());
  }

  @Test
  void a_family_name_means_the_full_name_before() {
    assertEquals(
        "Bruce Harlow",
        name("Bruce Harlow of the port office said no. The yard is shut, Harlow said."));
  }

  @Test
  void a_name_may_repeat_a_word() {
    assertEquals("J. J. Harlow", name("Mayor J. J. Harlow said the yard was shut."));
    assertEquals("Ban Ban Harlow", name("Ban Ban Harlow said the yard was shut."));
  }

  @Test
  void a_statement_is_the_document_of_whoever_made_it() {
    Voice voice = last("A statement by Japan's defence ministry said the jets had turned back.");
    assertEquals("Japanese defence ministry", voice.name());
    assertEquals(VoiceClass.DOCUMENT, voice.voiceClass());
    assertEquals(Optional.of("Japan"), voice.house());
  }

  @Test
  void state_media_are_of_the_state_s_house() {
    Voice voice = last("KCNA said the plant had been opened.");
    assertEquals(VoiceClass.AGENCY, voice.voiceClass());
    assertEquals(Optional.of("North Korea"), voice.house());
  }

  @Test
  void a_voice_that_speaks_of_its_own_side_takes_part() {
    assertEquals(
        VoiceClass.PARTICIPANT, last("Iran said Iranian boats had left the bay.").voiceClass());
    assertEquals(VoiceClass.OFFICIAL, last("Iran said Omani boats had left the bay.").voiceClass());
  }
}
