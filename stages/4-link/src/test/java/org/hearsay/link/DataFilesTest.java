package org.hearsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lists that an analyst edits: states, bodies, publishers, weights. */
class DataFilesTest {
  private final Houses houses = Houses.standard();

  @Test
  void two_outlets_of_one_host_share_a_publisher() {
    Map<String, String> byHost = new HashMap<>();
    for (Publishers.Publisher p : Publishers.standard().all()) {
      for (String host : p.hosts()) {
        String before = byHost.put(host, p.name());
        assertTrue(before == null, () -> host + " is of " + before + " and of " + p.name());
      }
    }
  }

  @Test
  void a_publisher_over_several_hosts_says_why() {
    for (Publishers.Publisher p : Publishers.standard().all()) {
      assertTrue(p.hosts().size() < 2 || !p.why().isBlank(), () -> p.name() + " does not say why");
    }
  }

  @Test
  void an_outlet_has_one_publisher() {
    Set<String> seen = new HashSet<>();
    for (Publishers.Publisher p : Publishers.standard().all()) {
      p.outlets().forEach(o -> assertTrue(seen.add(o), () -> o + " stands twice"));
    }
  }

  @Test
  void every_body_tells_its_source_and_no_name_has_two_houses_on_one_day() {
    Map<String, Body> seen = new HashMap<>();
    for (String line : Data.lines("bodies.txt")) {
      String[] part = line.split("\\|", -1);
      assertEquals(6, part.length, line);
      assertFalse(part[5].isBlank(), () -> "no source: " + line);
      for (String name : part[0].split(";")) {
        Body body =
            houses.body(name.strip(), Optional.empty()).orElseThrow(() -> new AssertionError(name));
        Body before = seen.putIfAbsent(name.strip(), body);
        assertTrue(
            before == null || !part[3].isBlank() || !part[4].isBlank(),
            () -> name + " stands twice");
      }
    }
  }

  @Test
  void an_office_holder_speaks_for_the_state_only_while_in_office() {
    assertTrue(houses.body("Joe Biden", Optional.of(LocalDate.of(2024, 5, 1))).isPresent());
    assertTrue(houses.body("Joe Biden", Optional.of(LocalDate.of(2026, 5, 1))).isEmpty());
  }

  @Test
  void a_line_that_is_not_in_the_form_is_named() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Houses.of(
                    List.of("Atlantis | AT | Atlantis"),
                    List.of("Herald | Lemuria | agency | | | x")));
    assertTrue(e.getMessage().contains("Herald"));
  }

  @Test
  void the_weights_name_every_feature() {
    Set<String> named = new HashSet<>();
    Data.lines("pair-weights.txt").forEach(l -> named.add(l.split(" ")[0]));
    for (Feature f : Feature.values()) {
      assertTrue(named.contains(f.code()), f.code());
    }
  }
}
