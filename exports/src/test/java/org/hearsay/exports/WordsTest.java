package org.hearsay.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain words|plain words",
        "“all of it”|all of it",
        "“one soldier” of the army|‘one soldier’ of the army",
        "he called it “a hoax”|he called it ‘a hoax’",
        "he called it “a hoax|he called it ‘a hoax",
        "a hoax”|a hoax",
        "“We began,” he says, “and we build”|‘We began,’ he says, ‘and we build’",
        "the \"old\" one|the ‘old’ one",
        "“never closed|never closed",
      })
  void a_quotation_stands_cleanly_between_our_marks(String words, String quoted) {
    assertEquals(quoted, Words.quotable(words));
  }
}
