package org.hearsay.eval.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

class MistakesTest {
  private static List<String> kinds(Evaluation evaluation) {
    return evaluation.mistakes().kinds().stream()
        .map(k -> k.cases().size() + " " + k.layer().label() + ": " + k.name())
        .toList();
  }

  @Test
  void every_fault_of_the_reading_is_named_once_with_its_kind() {
    assertEquals(
        List.of(
            "1 attribution cut otherwise: a source where the voice is absent",
            "1 attribution stance: denies read as asserts",
            "1 claim type: intercept read as attack",
            "1 counterpart: left out: after the trigger",
            "1 place: added where none is right, the speaker taken",
            "1 claim voice: the outlet for a voice: it lies outside its attribution as read",
            "1 quantity interval: one number read as lower bound",
            "1 certainty: certain read as possible",
            "1 whole claim: quantity",
            "1 whole claim: voice"),
        kinds(Ferry.unlinked(Ferry.readings())));
  }

  @Test
  void every_fault_of_the_linking_is_named_after_those_of_the_reading() {
    List<String> all = kinds(Ferry.linked());
    assertEquals(
        List.of(
            "1 happening: 2 taken for one",
            "1 happening: split in 2",
            "1 asserting houses: a house too many",
            "1 grade: 4 read as 3"),
        all.subList(10, 14));
    assertEquals(
        List.of("1 conflict: assertion missed", "1 conflict: quantity added"),
        all.subList(14, all.size()));
  }

  @Test
  void a_perfect_reading_has_no_error() {
    Map<ArticleId, Reading> right =
        Map.of(new ArticleId("f-2"), Ferry.readings().get(new ArticleId("f-2")));
    GoldStory story = Ferry.story();
    GoldStory second = new GoldStory("second", List.of(story.articles().get(1)), List.of());
    Evaluation evaluation = Evaluation.of(List.of(second), a -> right, Optional.empty());
    assertEquals(0, evaluation.mistakes().count());
    assertEquals(List.of(), new ErrorListing(12, 3).lines(evaluation.mistakes()));
  }

  @Test
  void the_most_frequent_kind_comes_first() {
    List<Mistakes.Kind> kinds = Ferry.unlinked(Map.of()).mistakes().kinds();
    assertEquals("transfer: nothing in the sentence", kinds.getFirst().name());
    assertEquals(2, kinds.getFirst().cases().size());
    for (int i = 1; i < kinds.size(); i++) {
      assertTrue(kinds.get(i - 1).cases().size() >= kinds.get(i).cases().size());
    }
  }

  @Test
  void an_error_stands_in_its_sentence_with_both_sides_marked() {
    List<String> lines = new ErrorListing(99, 3).lines(Ferry.linked().mistakes());
    assertTrue(lines.contains("1 × quantity interval: one number read as lower bound"));
    assertTrue(
        lines.contains(
            "  f-1.c1 / c1  Norland said it ‹[sent]› ‹[20]› tanks to Sudland on Monday."));
    assertTrue(lines.contains("      gold  quantity “20” = 20 tank"));
    assertTrue(lines.contains("      read  quantity “20” = ≥ 20"));
  }

  @Test
  void what_is_not_listed_is_counted() {
    List<String> lines = new ErrorListing(4, 1).lines(Ferry.linked().mistakes());
    assertEquals("… and 12 more in 12 kinds (--kinds N, or --html FILE for all)", lines.getLast());
  }

  @Test
  void words_of_the_world_never_become_markup_nor_drive_a_terminal() {
    String json =
        Ferry.STORY
            .replace("Norland said", "Norland <script>alert(1)</script>\\u001b[2J & \\\"said")
            .replace("Quay Times", "Quay <b onclick='x'>Times");
    Evaluation evaluation =
        Evaluation.of(List.of(Ferry.story(json)), a -> Map.of(), Optional.empty());
    String page = ErrorPage.write(evaluation, "lexical <reader>");
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("<b onclick"));
    assertFalse(page.contains("<reader>"));
    List<String> lines = new ErrorListing(99, 9).lines(evaluation.mistakes());
    assertTrue(lines.stream().noneMatch(l -> l.chars().anyMatch(Character::isISOControl)));
  }

  @Test
  void the_page_asks_nothing_of_anyone() {
    String page = ErrorPage.write(Ferry.linked(), "lexical reader on ferry");
    assertTrue(page.contains("default-src 'none'"));
    for (String request :
        List.of("http:", "https:", "src=", "url(", "@import", "<link", "<script")) {
      assertFalse(page.contains(request), request);
    }
    assertTrue(page.contains("<a href=\"#claim-type\">claim type</a> <b>1</b>"));
    assertTrue(page.contains("Constructed for testing. Not news."));
  }

  @Test
  void the_figures_form_holds_every_row_and_every_kind() {
    String json = FiguresForm.write(Ferry.linked());
    assertTrue(json.contains("\"argument place\""));
    assertTrue(json.contains("\"intercept read as attack\" : 1"));
  }
}
