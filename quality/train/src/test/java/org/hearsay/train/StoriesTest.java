package org.hearsay.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static String widened(String text, String content) {
    int at = text.indexOf(content);
    return Stories.widened(new Span(at, at + content.length()), text).in(text);
  }

  @Test
  void a_quoted_content_takes_its_marks_and_the_comma_between_in() {
    assertEquals(
        "“We fired nothing,”", widened("“We fired nothing,” Ro said.", "We fired nothing"));
  }

  @Test
  void an_indirect_content_takes_that_in() {
    assertEquals("that it fired", widened("Ro said that it fired.", "it fired"));
  }

  @Test
  void a_content_within_a_longer_quotation_stays_as_it_is() {
    assertEquals("it fired", widened("Ro said it fired.", "it fired"));
    assertEquals("it fired", widened("“Lee said it fired,” Ro said.", "it fired"));
  }
}
