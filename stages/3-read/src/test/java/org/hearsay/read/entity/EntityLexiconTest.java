package org.hearsay.read.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.read.text.Document;
import org.junit.jupiter.api.Test;

class EntityLexiconTest {
  private static List<String> names(String text) {
    return EntityLexicon.standard().mentions(Document.of(text).tokens()).stream()
        .map(m -> m.known().name())
        .toList();
  }

  @Test
  void a_state_is_known_by_its_names_its_adjective_and_its_capital() {
    assertEquals(
        List.of("North Korea", "North Korea", "North Korea", "North Korea"),
        names("The DPRK, North Korean troops, Pyongyang and North Korea's army"));
  }

  @Test
  void the_pronoun_us_is_no_state() {
    assertEquals(List.of("United States"), names("The US told us nothing"));
  }

  @Test
  void the_longest_name_wins() {
    assertEquals(List.of("UN Security Council"), names("the United Nations Security Council"));
  }

  @Test
  void a_curly_apostrophe_matches_too() {
    assertEquals(
        List.of("Workers' Party of Korea"),
        names("the Workers’ Party of Korea").stream().map(n -> n.replace('’', '\'')).toList());
  }
}
