package org.hearsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** Whatever text comes, reading it neither fails nor differs the second time. */
class ReaderPropertyTest {
  private static final int TEXTS = 400;
  private static final List<String> PIECES =
      List.of(
          "said",
          "Kim",
          "the",
          "ministry",
          "“",
          "”",
          "\"",
          "'",
          "’s",
          "''",
          ",",
          ".",
          "\n\n",
          "\n",
          "that",
          "according to",
          "citing",
          "he",
          "It",
          "denied",
          "reportedly",
          "who",
          "North Korea",
          "'s",
          "-",
          "—",
          "U.S.",
          "10,000",
          "and",
          "of",
          "a",
          "spokesman",
          "for",
          "its",
          "as saying",
          "quoted",
          "?",
          "(",
          ")",
          ":",
          ";",
          "his",
          "statement",
          "\uD83D\uDE80",
          "é",
          "\u00A0",
          "«",
          "»",
          "‘",
          "…",
          "told",
          "is said to",
          "their",
          "those",
          "Analysts like",
          "the same",
          "report",
          "'",
          "s’",
          "one",
          "No.",
          "J.");

  @Test
  void random_text_is_read_twice_the_same_and_every_span_lies_inside_it() {
    long seed = Long.getLong("hearsay.seed", 20241115L);
    Random random = new Random(seed);
    for (int n = 0; n < TEXTS; n++) {
      String text = text(random);
      String where = "seed " + seed + ", text " + n + ": " + text;
      Reading once = read(text, where);
      assertEquals(once, read(text, where), where);
      for (Attribution a : once.attributions()) {
        for (Span s : a.content()) {
          assertEquals(s.in(text).strip(), s.in(text), where);
        }
      }
    }
  }

  private static Reading read(String text, String where) {
    try {
      return Reader.lexical().read(Listing.article(text));
    } catch (RuntimeException e) {
      throw new AssertionError(where, e);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    int pieces = 1 + random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(random.nextInt(8) == 0 ? "" : " ")
          .append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
