package org.hearsay.read.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.read.text.Document;
import org.junit.jupiter.api.Test;

class PlaceReaderTest {
  private static List<PlaceMention> places(String text) {
    return PlaceReader.standard().places(Document.of(text), Optional.empty());
  }

  private static PlaceMention place(String text, String name) {
    return places(text).stream()
        .filter(p -> p.span().in(text).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + places(text)));
  }

  private static String country(String text, String name) {
    return place(text, name).country().orElseThrow().code();
  }

  private static boolean names(String text, String name) {
    return places(text).stream().anyMatch(p -> p.span().in(text).contains(name));
  }

  @Test
  void the_words_after_a_name_say_where_it_lies() {
    String texas = "The trial was moved to Paris, Texas, on Monday.";
    assertEquals("US", country(texas, "Paris"));
    assertEquals("FR", country("The talks were moved to Paris on Monday.", "Paris"));
    String louisiana = "A man from Alexandria, La., was arrested.";
    assertEquals("US", country(louisiana, "Alexandria"));
    String egypt = "The frigate anchored off Alexandria in Egypt.";
    assertEquals("EG", country(egypt, "Alexandria"));
  }

  @Test
  void other_places_of_the_text_tell_two_georgias_apart() {
    String state =
        "Officials in Atlanta promised that Georgia will rebuild the bridge near Athens.";
    assertEquals("US", country(state, "Georgia"));
    String caucasus =
        "Russia moved troops into South Ossetia. Georgia said its forces held Gori, near Tbilisi.";
    assertEquals("GE", country(caucasus, "Georgia"));
  }

  @Test
  void a_person_who_bears_a_places_name_is_no_place() {
    String text =
        "Kevin Jackson was charged with theft on Friday. Mr. Jackson said he would appeal. Jackson"
            + " had no lawyer.";
    assertTrue(places(text).isEmpty(), places(text).toString());
  }

  @Test
  void an_adjective_leads_to_its_state_and_is_marked() {
    String text = "Two Russian officials spoke in Geneva.";
    assertEquals(PlaceMention.Kind.PEOPLE, place(text, "Russian").kind());
    assertEquals(60, place(text, "Russian").point().lat(), 0.01);
  }

  @Test
  void a_dateline_is_a_place() {
    assertEquals("KR", country("SEOUL (Reuters) - The army fired warning shots.", "SEOUL"));
    assertEquals(
        "KP", country("Pyongyang, December 24 (KCNA) -- A meeting was held here.", "Pyongyang"));
  }

  @Test
  void sites_waters_and_regions_of_this_field_are_known() {
    String text =
        "A missile launched from Punggye-ri fell into the East Sea, while drones from Yelabuga"
            + " crossed the Kursk region toward the Black Sea and the Strait of Hormuz.";
    assertEquals(PlaceMention.Kind.SITE, place(text, "Punggye-ri").kind());
    assertEquals(PlaceMention.Kind.SEA, place(text, "East Sea").kind());
    assertEquals("RU", country(text, "Kursk region"));
    assertEquals("RU", country(text, "Yelabuga"));
    assertEquals(PlaceMention.Kind.SEA, place(text, "Strait of Hormuz").kind());
  }

  @Test
  void a_capital_speaks_for_its_state_in_news_of_the_world() {
    String text = "Washington sanctioned two firms in Iran and China, and Moscow protested.";
    assertEquals(38.9, place(text, "Washington").point().lat(), 0.5);
  }

  @Test
  void short_forms_need_their_dot() {
    String text = "She moved from L.A. to Huntington, W.Va., and he to Erie, Pa., in a year.";
    assertEquals(34, place(text, "L.A.").point().lat(), 0.5);
    assertEquals("West Virginia", place(text, "W.Va").name());
    assertEquals("Pennsylvania", place(text, "Pa").name());
    assertTrue(!names("“I'll go”, said Miss Mass, an ill man from Ri.", "ll"));
  }

  @Test
  void directions_and_common_words_are_no_places() {
    String text = "The Union will meet at the West Coast University in the North.";
    assertEquals(List.of(), places(text));
  }

  @Test
  void a_street_and_a_month_are_no_places() {
    String text = "The car was found on Memphis Street in March.";
    assertTrue(!names(text, "Memphis") && !names(text, "March"), places(text).toString());
  }

  /** Any text: spans lie in it, in order, apart from each other, and twice read is the same. */
  @Test
  void any_text_gives_ordered_spans_and_the_same_twice() {
    String[] words = {
      "Paris",
      "Texas",
      ",",
      ".",
      "Mr.",
      "Kim",
      "Kursk",
      "region",
      "Washington",
      "D.C.",
      "said",
      "in",
      "the",
      "Sea",
      "of",
      "Japan",
      "al",
      "-",
      "Asad",
      "(",
      ")",
      "\n\n",
      "St.",
      "O’Brien",
      "東京",
      "😀",
      "US",
      "La.",
      "County",
      "Douglas",
      "—",
      "'s",
      "KYIV",
      "12"
    };
    long seed = System.nanoTime();
    for (int t = 0; t < 300; t++) {
      Random random = new Random(seed + t);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
      }
      List<PlaceMention> found = places(text.toString());
      String replay = "seed " + (seed + t) + ": " + text;
      int end = 0;
      for (PlaceMention p : found) {
        assertTrue(p.span().start() >= end && p.span().end() <= text.length(), replay);
        end = p.span().end();
      }
      assertEquals(found, places(text.toString()), replay);
    }
  }
}
