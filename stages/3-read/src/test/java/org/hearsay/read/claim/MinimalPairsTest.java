package org.hearsay.read.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.EventType;
import org.hearsay.read.lexicon.FactFile;
import org.junit.jupiter.api.Test;

/** Hedge, denial and status come from the words of the voice: one word more or less decides. */
class MinimalPairsTest {
  private static final int PAIRS_MIN = 150;
  private static final int COLUMNS = 6;

  private static final List<List<String>> PAIRS =
      FactFile.read(MinimalPairsTest.class, "minimal-pairs.tsv", COLUMNS);

  @Test
  void there_are_enough_of_them() {
    assertTrue(PAIRS.size() >= PAIRS_MIN, PAIRS.size() + " pairs");
  }

  @Test
  void the_plain_sentence_is_done_positive_and_certain() {
    List<String> wrong = new ArrayList<>();
    for (List<String> pair : PAIRS) {
      check(wrong, pair.get(0), pair.get(1), "done positive certain");
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void one_word_changes_status_polarity_or_certainty() {
    List<String> wrong = new ArrayList<>();
    for (List<String> pair : PAIRS) {
      check(wrong, pair.get(0), pair.get(2), String.join(" ", pair.subList(3, 6)));
    }
    assertEquals(List.of(), wrong);
  }

  private static void check(List<String> wrong, String type, String sentence, String expected) {
    List<Claim> found = Claims.of(sentence, EventType.of(type));
    String read =
        found.size() == 1
            ? found.get(0).status().code()
                + " "
                + found.get(0).polarity().code()
                + " "
                + found.get(0).certainty().code()
            : found.size() + " claims";
    if (!read.equals(expected)) {
      wrong.add("\n" + sentence + " -> " + read + ", not " + expected);
    }
  }
}
