package org.hearsay.eval.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Outcome;
import org.hearsay.model.Refusal;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class GoldStoryTest {
  @Test
  void the_second_place_of_words_is_found_where_it_is_asked_for() {
    GoldArticle first = Ferry.story().articles().getFirst();
    assertEquals(Optional.of(new Span(52, 59)), first.attributions().get(1).source());
    assertEquals(Optional.of(new Span(76, 81)), first.claims().get(1).span(Role.ITEM));
  }

  @Test
  void places_that_overlap_are_counted() {
    assertEquals(Optional.of(new Span(2, 6)), StoryParser.find("nananana", "nana", 2));
    assertEquals(Optional.empty(), StoryParser.find("nananana", "nana", 4));
  }

  @Test
  void an_absent_voice_has_no_source_and_an_empty_link_in_the_chain() {
    GoldArticle first = Ferry.story().articles().getFirst();
    assertEquals(Optional.empty(), first.attributions().get(2).source());
    assertEquals(List.of("Quay Times", ""), first.chain(Optional.of(new AttributionId("a3"))));
  }

  @Test
  void words_that_are_not_in_the_text_are_refused_by_name() {
    var refused = refused(Ferry.STORY.replace("\"trigger\": \"came\"", "\"trigger\": \"went\""));
    assertEquals(Refusal.BAD_FIELD, refused.reason());
    assertEquals("f-1: not in the text (place 1): \"went\"", refused.detail());
  }

  @Test
  void a_code_that_the_codebook_does_not_know_is_refused() {
    assertEquals(
        Refusal.BAD_FIELD, refused(Ferry.STORY.replace("\"transfer\"", "\"gift\"")).reason());
  }

  @Test
  void what_is_no_story_is_refused() {
    assertEquals(Refusal.BAD_FIELD, refused("{\"text\": \"an article\"}").reason());
    assertEquals(Refusal.BROKEN_JSON, refused("{\"story\": ").reason());
    assertTrue(refused("[]").detail().contains("articles"));
  }

  private static Outcome.Refused<GoldStory> refused(String json) {
    Outcome<GoldStory> outcome = GoldStory.read(json);
    assertInstanceOf(Outcome.Refused.class, outcome);
    return (Outcome.Refused<GoldStory>) outcome;
  }
}
