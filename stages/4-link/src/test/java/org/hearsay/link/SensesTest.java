package org.hearsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.hearsay.model.EventType;
import org.junit.jupiter.api.Test;

class SensesTest {
  private final Senses senses = Senses.standard();

  @Test
  void to_impose_and_to_lift_are_two_things() {
    assertEquals(Set.of("impose"), senses.of(EventType.SANCTION, "blacklisted"));
    assertEquals(Set.of("lift"), senses.of(EventType.SANCTION, "has eased"));
  }

  @Test
  void irregular_forms_and_phrases_are_known() {
    assertEquals(Set.of("bring down"), senses.of(EventType.INTERCEPT, "were shot down"));
    assertEquals(Set.of("refuse"), senses.of(EventType.INSPECT, "turned away"));
    assertEquals(Set.of("strike"), senses.of(EventType.ATTACK, "struck"));
  }

  @Test
  void an_unknown_trigger_has_no_sense() {
    assertEquals(Set.of(), senses.of(EventType.SANCTION, "befuddled"));
    assertEquals(Set.of(), senses.of(EventType.THREATEN, "vowed"));
  }

  @Test
  void a_line_of_another_form_is_refused_by_its_words() {
    assertThrows(IllegalArgumentException.class, () -> Senses.of(List.of("sanction | lift")));
  }
}
