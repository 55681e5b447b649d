package org.hearsay.read.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.encoder.claims.Role;
import org.hearsay.model.Certainty;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;
import org.hearsay.model.Status;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.item.ItemLexicon;
import org.hearsay.read.text.Document;
import org.junit.jupiter.api.Test;

class RoleWordsTest {
  private static Sighting sighting(String text) {
    var sightings = new Sightings(EntityLexicon.standard(), ItemLexicon.standard());
    return sightings.of(Claims.article(text), Document.of(text), List.of()).get(0);
  }

  private static Span words(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static SpottedEvent.Part item(String text, String words) {
    return new SpottedEvent.Part(Role.ITEM, words(text, words), 0.9, "artillery shell", 0.9);
  }

  private static SpottedEvent event(SpottedEvent.Part... parts) {
    return new SpottedEvent(
        new double[0],
        new Span(0, 1),
        List.of(parts),
        Status.DONE,
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        1,
        1);
  }

  @Test
  void an_item_cut_short_of_its_noun_gets_it_back() {
    String text = "The first shells left the hall in Kharsa.";
    var words = new RoleWords(sighting(text));
    assertEquals(List.of(item(text, "first shells")), words.things(List.of(item(text, "first"))));
  }

  @Test
  void a_bare_number_counts_and_is_no_item() {
    String text = "In all 97 were brought down over the river.";
    var words = new RoleWords(sighting(text));
    assertEquals(List.of(), words.things(List.of(item(text, "97"))));
    assertEquals(List.of(words(text, "97")), words.numbers(event(item(text, "97"))));
  }

  @Test
  void punctuation_and_prepositions_name_nobody() {
    String text = "The army had received shells from Kharsa, he said.";
    var words = new RoleWords(sighting(text));
    assertFalse(words.name(words(text, ",")));
    assertFalse(words.name(words(text, "from")));
    assertTrue(words.name(words(text, "Kharsa")));
  }
}
