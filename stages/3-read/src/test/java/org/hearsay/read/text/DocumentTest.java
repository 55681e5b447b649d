package org.hearsay.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static List<String> sentences(String text) {
    return Document.of(text).sentences().stream().map(s -> s.span().in(text)).toList();
  }

  private static List<String> tokens(String text) {
    return Document.of(text).tokens().stream().map(Token::form).toList();
  }

  private static List<String> quotations(String text) {
    return Document.of(text).quotations().stream().map(q -> q.span().in(text)).toList();
  }

  @Test
  void titles_initials_and_acronyms_do_not_end_a_sentence() {
    assertEquals(
        List.of("Gen. J. B. Harlow met U.S. Marines.", "The talks in the U.S. ended."),
        sentences("Gen. J. B. Harlow met U.S. Marines. The talks in the U.S. ended."));
  }

  @Test
  void an_acronym_ends_a_sentence_where_a_new_one_clearly_starts() {
    assertEquals(
        List.of("It came from the U.S.", "The buyer denied it."),
        sentences("It came from the U.S. The buyer denied it."));
  }

  @Test
  void a_quoted_question_stays_with_the_words_that_attribute_it() {
    assertEquals(1, sentences("“Who fired first?” the envoy asked.").size());
  }

  @Test
  void possessives_abbreviations_and_figures_are_tokens() {
    assertEquals(
        List.of(
            "Over", "10,000", "of", "Gen.", "Ro", "'s", "short", "-", "range", "U.S.", "rockets",
            "."),
        tokens("Over 10,000 of Gen. Ro's short-range U.S. rockets."));
  }

  @Test
  void straight_curly_and_doubled_marks_are_quotations() {
    assertEquals(
        List.of("\"one\"", "“two”", "''three''"),
        quotations("He said \"one\" and “two” and ''three'' there."));
  }

  @Test
  void single_marks_quote_inside_a_quotation_and_apostrophes_do_not() {
    String text = "“They don't call it ‘a drill’ in the troops’ camps,” he said.";
    assertEquals(
        List.of("“They don't call it ‘a drill’ in the troops’ camps,”", "‘a drill’"),
        quotations(text));
  }

  @Test
  void a_speech_goes_on_where_the_next_paragraph_opens_with_a_mark() {
    Document d = Document.of("“We saw two boats.\n\n“We saw a third one later,” she said.");
    assertEquals(2, d.quotations().size());
    assertTrue(d.quotations().get(0).goesOn());
    assertTrue(d.quotations().get(1).resumed());
    assertTrue(d.quotations().get(1).closed());
  }

  @Test
  void lines_of_a_wrapped_text_form_one_paragraph() {
    String text =
        "The yard launched a second hull in the\nspring and moved it to the outer basin\nwhere cranes fitted"
            + " its masts and then\nits launch tubes before the onlookers\nleft the quay.\n\nNothing more was seen.";
    assertEquals(2, Document.of(text).paragraphs().size());
  }

  @Test
  void every_line_of_an_unwrapped_text_is_a_paragraph() {
    assertEquals(
        3,
        Document.of("A headline\nFirst words end here.\nSecond words end here.")
            .paragraphs()
            .size());
  }

  @Test
  void a_text_without_letters_has_no_words() {
    assertFalse(Document.of("... !!! \n\n ---").tokens().stream().anyMatch(Token::isWord));
  }
}
