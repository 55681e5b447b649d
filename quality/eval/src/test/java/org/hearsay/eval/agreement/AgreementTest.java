package org.hearsay.eval.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final String TEXT =
      "The ferry was shelled on Monday. The harbour was quiet. Two drones crossed the strait.";
  private static final String SHELLED = claim("attack", 14, 21, "\"counterpart\":[4,9],");
  private static final String CROSSED =
      claim("incursion", 67, 74, "\"item\":[60,66],\"itemClass\":\"drone\",");

  private static String claim(String type, int start, int end, String roles) {
    return "{\"type\":\"%s\",\"trigger\":[%d,%d],%s\"status\":\"done\",\"polarity\":\"positive\",\"certainty\":\"certain\"}"
        .formatted(type, start, end, roles);
  }

  private static JsonNode labels(String... claims) throws IOException {
    return new ObjectMapper()
        .readTree(
            "{\"id\":\"f-1\",\"paragraphs\":[[0,%d]],\"claims\":[%s]}"
                .formatted(TEXT.length(), String.join(",", claims)));
  }

  private static Agreement of(JsonNode first, JsonNode second) {
    return Agreement.of(List.of(first), List.of(second), id -> TEXT);
  }

  private static String row(Agreement agreement, String label) {
    return agreement.table().stream().filter(r -> r.startsWith(label)).findFirst().orElseThrow();
  }

  @Test
  void cohens_own_measure_is_computed_from_the_annotators_own_shares() {
    Kappa kappa = new Kappa();
    for (int i = 0; i < 50; i++) {
      kappa.add(i < 25, i < 20 || i >= 25 && i < 35);
    }
    // 20 + 15 of 50 alike; the annotators say yes to 25 and to 30: chance is 0.5.
    assertEquals(0.4, kappa.kappa(), 1e-9);
  }

  @Test
  void two_who_label_alike_agree_in_full_and_part_nowhere() throws IOException {
    Agreement agreement = of(labels(SHELLED, CROSSED), labels(SHELLED, CROSSED));
    assertTrue(row(agreement, "sentence has a claim").contains("kappa  1.000"));
    assertTrue(row(agreement, "whole claims").contains("F1 1.000"));
    assertEquals(List.of(), agreement.disagreements());
  }

  @Test
  void a_claim_that_only_one_marked_is_shown_in_its_sentence() throws IOException {
    Agreement agreement = of(labels(SHELLED, CROSSED), labels(SHELLED));
    assertTrue(row(agreement, "claims, and same type").contains("F1 0.667"));
    assertEquals(
        List.of(
            "only first\tf-1\tcrossed\tincursion item=\"drones\"\tTwo drones crossed the strait."),
        agreement.disagreements());
  }

  @Test
  void another_type_on_the_same_words_is_a_meeting_but_no_agreement() throws IOException {
    Agreement agreement = of(labels(SHELLED), labels(SHELLED.replace("attack", "test")));
    assertTrue(row(agreement, "claims, trigger meets").contains("F1 1.000"));
    assertTrue(row(agreement, "claims, and same type").contains("F1 0.000"));
  }

  @Test
  void annotators_of_different_paragraphs_cannot_be_compared() throws IOException {
    JsonNode whole = labels(SHELLED);
    JsonNode part =
        new ObjectMapper().readTree("{\"id\":\"f-1\",\"paragraphs\":[[0,32]],\"claims\":[]}");
    assertThrows(IllegalArgumentException.class, () -> of(whole, part));
  }
}
