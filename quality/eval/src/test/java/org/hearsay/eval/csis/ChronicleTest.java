package org.hearsay.eval.csis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.EventType;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static JsonNode entry(String id, String category, String title) throws IOException {
    return new ObjectMapper()
        .readTree(
            "{\"id\":\"%s\",\"category\":\"%s\",\"title\":\"%s\",\"published\":\"2024-05-01\",\"text\":\"Nothing was seen.\"}"
                .formatted(id, category, title));
  }

  @Test
  void the_title_decides_where_the_category_does_not() {
    assertEquals(Optional.of(Kind.TEST), Kind.of("missile", "Ballistic Missile"));
    assertEquals(Optional.of(Kind.TEST), Kind.of("other", "Rocket Engine Test"));
    assertEquals(Optional.of(Kind.BALLOONS), Kind.of("hybrid", "Balloon-Floating Trash"));
    assertEquals(Optional.of(Kind.INCURSION), Kind.of("other", "Drone Incursion (UAV)"));
    assertEquals(Optional.of(Kind.FIRE), Kind.of("conventional", "Ambush of a Patrol"));
  }

  @Test
  void what_the_mapping_does_not_speak_of_is_left_out() {
    assertEquals(Optional.empty(), Kind.of("hybrid", "GPS Signal Jamming"));
    assertEquals(Optional.empty(), Kind.of("cyber", "Attack on Government Sites"));
  }

  @Test
  void a_spy_boat_that_is_sunk_may_be_intercepted_by_the_codebook_but_not_by_the_plain_mapping() {
    Kind kind = Kind.of("conventional", "Infiltration and Sinking of a Vessel").orElseThrow();
    assertTrue(kind.byCodebook(EventType.INTERCEPT));
    assertFalse(kind.plainly(EventType.INTERCEPT));
  }

  @Test
  void an_entry_that_was_labelled_for_training_is_not_counted_and_one_that_was_not_read_is_wrong()
      throws IOException {
    List<JsonNode> entries =
        List.of(entry("p-1", "missile", "Missile"), entry("p-2", "missile", "Missile"));
    Chronicle chronicle = Chronicle.of(entries, Map.of(), Set.of("p-1"));
    assertEquals(
        "1 counted; left out: 1 labelled for training, 0 of kinds without a mapping",
        chronicle.table().getFirst());
    assertEquals(1, chronicle.errors().size());
    assertTrue(chronicle.errors().getFirst().startsWith("p-2"));
  }
}
