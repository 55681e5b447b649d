package org.hearsay.eval.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

/** The figures, worked out by hand on {@link Ferry}. */
class EvaluationTest {
  private static String table(Evaluation evaluation) {
    return evaluation.figures().rows().stream()
        .map(Figures.Row::text)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void the_table_is_the_one_that_a_person_works_out() {
    assertEquals(
        """
        attribution         P 0.667  R 0.667  F1 0.667  (gold 3)
        attribution voice name  1.000  (2 of 2)
        attribution chain       1.000  (2 of 2)
        attribution stance      0.500  (1 of 2)
        claim               P 0.750  R 0.750  F1 0.750  (gold 4)
          argument actor        P 1.000  R 1.000  F1 1.000  (gold 2)
          argument counterpart  P 0.000  R 0.000  F1 0.000  (gold 1)
          argument item         P 1.000  R 1.000  F1 1.000  (gold 3)
          argument quantity     P 1.000  R 1.000  F1 1.000  (gold 1)
          argument place        P 0.500  R 1.000  F1 0.667  (gold 1)
          argument time         P 1.000  R 1.000  F1 1.000  (gold 1)
        claim voice             0.667  (2 of 3)
        claim chain             0.667  (2 of 3)
        quantity interval       0.000  (0 of 1)
        time interval           1.000  (1 of 1)
        item class              1.000  (3 of 3)
        status                  1.000  (3 of 3)
        polarity                1.000  (3 of 3)
        certainty               0.667  (2 of 3)
        whole claim         P 0.250  R 0.250  F1 0.250  (gold 4)
        happenings B-cubed  P 0.667  R 0.667  F1 0.667  (claims 3)
        independent origins     1.000  (1 of 1)
        asserting houses        0.000  (0 of 1)
        grade                   0.000  (0 of 1)
        conflict kinds      P 0.000  R 0.000  F1 0.000  (gold 1)
        copies              P 1.000  R 1.000  F1 1.000  (gold 1)
        copy kind               0.000  (0 of 1)
        """,
        table(Ferry.linked()));
  }

  @Test
  void without_a_linker_the_table_ends_with_the_whole_claim() {
    List<Figures.Row> rows = Ferry.unlinked(Ferry.readings()).figures().rows();
    assertEquals("whole claim", rows.getLast().label());
  }

  @Test
  void each_article_has_its_line() {
    assertEquals(
        List.of(
            "  f-1: attributions 2/3/3, claims 2/3/3 (hit/predicted/gold), whole 0",
            "  f-2: attributions 0/0/0, claims 1/1/1 (hit/predicted/gold), whole 1"),
        Ferry.linked().lines());
  }

  @Test
  void an_article_that_was_refused_counts_as_read_empty() {
    Evaluation evaluation = Ferry.unlinked(Map.of());
    assertEquals(2, evaluation.figures().unread());
    assertTrue(
        table(evaluation).contains("claim               P 0.000  R 0.000  F1 0.000  (gold 4)"));
  }

  @Test
  void the_reader_is_given_no_word_of_the_gold() {
    Evaluation.of(
        List.of(Ferry.story()),
        articles -> {
          assertEquals(List.of(Ferry.FIRST, Ferry.SECOND), texts(articles));
          assertTrue(articles.stream().allMatch(a -> a.constructed()));
          return Map.of();
        },
        Optional.empty());
  }

  private static List<String> texts(List<org.hearsay.model.Article> articles) {
    return articles.stream().map(a -> a.text()).toList();
  }

  @Test
  void a_reading_of_another_text_is_refused_by_name() {
    Reading first = Ferry.readings().get(new ArticleId("f-1"));
    Map<ArticleId, Reading> swapped = Map.of(new ArticleId("f-2"), first);
    var refused = assertThrows(IllegalArgumentException.class, () -> Ferry.unlinked(swapped));
    assertEquals("f-2: the reading's text is not the article's", refused.getMessage());
  }

  @Test
  void a_tie_in_the_fourth_digit_is_rounded_as_the_judge_rounds_it() {
    assertEquals("0.062", Digits.three(1 / 16.0));
    assertEquals("0.188", Digits.three(3 / 16.0));
    assertEquals("0.667", Digits.three(2 / 3.0));
    assertEquals("0.001", Digits.three(0.0005)); // its double lies above the tie
  }

  @Test
  void names_are_alike_where_one_holds_the_other() {
    assertTrue(Alike.alike("President Vladimir Putin", "Putin"));
    assertTrue(Alike.alike("the Ministry", "Ministry"));
    assertTrue(Alike.alike("", "the"));
    assertEquals(false, Alike.alike("Putin", ""));
    assertEquals(false, Alike.alike("South Korea", "North Korea"));
    assertTrue(Alike.alike("Leadership Council", "leadership council of the north"));
  }
}
