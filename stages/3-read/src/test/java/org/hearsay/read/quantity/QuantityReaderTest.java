package org.hearsay.read.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.hearsay.read.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {
  private static List<Measured> read(String text) {
    return new QuantityReader().read(Document.of(text).tokens());
  }

  private static Measured only(String text) {
    List<Measured> found = read(text);
    assertEquals(1, found.size(), text + " -> " + found);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          over 10,000 troops | 10000 | inf | false | false
          more than 10,000 troops | 10000 | inf | false | false
          at least 8 million rounds | 8000000 | inf | false | false
          up to 12,000 soldiers | 0 | 12000 | false | false
          no more than 2,000 shells | 0 | 2000 | false | false
          fewer than 2,000 shells | 0 | 2000 | false | false
          about 1,500 men | 1500 | 1500 | true | false
          some 600 drones | 600 | 600 | true | false
          nearly 500 tanks | 500 | 500 | true | false
          dozens of drones | 24 | 99 | false | true
          scores of drones | 40 | 99 | false | true
          hundreds of missiles | 200 | 999 | false | true
          thousands of shells | 2000 | 9999 | false | true
          tens of thousands of rounds | 20000 | 99999 | false | true
          hundreds of thousands of rounds | 200000 | 999999 | false | true
          several missiles | 3 | 9 | false | true
          a few jets | 3 | 9 | false | true
          several hundred missiles | 300 | 999 | false | true
          between 250 and 300 drones | 250 | 300 | false | false
          30 to 40 drones | 30 | 40 | false | false
          8 to 10 million shells | 8000000 | 10000000 | false | false
          two or three launches | 2 | 3 | false | false
          24 or more flights | 24 | inf | false | false
          twenty-four submarines | 24 | 24 | false | false
          a dozen tanks | 12 | 12 | false | false
          two dozen tanks | 24 | 24 | false | false
          more than two dozen tanks | 24 | inf | false | false
          half a million men | 500000 | 500000 | false | false
          1.5 million shells | 1500000 | 1500000 | false | false
          a hundred and twenty rockets | 120 | 120 | false | false
          a pair of frigates | 2 | 2 | false | false
          a couple of frigates | 2 | 2 | false | false
          a single shell | 1 | 1 | false | false
          at least one missile | 1 | inf | false | false
          an estimated 200 launchers | 200 | 200 | true | false
          as many as 40 aircraft | 0 | 40 | false | false
          """)
  void bounds_and_vague_words_become_intervals(
      String words, double low, String high, boolean approximate, boolean vague) {
    Measured found = only(words);
    assertEquals(low, found.low(), words);
    OptionalDouble top =
        high.equals("inf") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(high));
    assertEquals(top, found.high(), words);
    assertEquals(approximate, found.approximate(), words);
    assertEquals(vague, found.vague(), words);
    assertEquals(Measured.Kind.COUNT, found.kind(), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31.5 kilograms of uranium | WEIGHT
          a range of 380 kilometres | DISTANCE
          $3 million | MONEY
          over 11 billion crowns | MONEY
          60 percent | PERCENT
          20 minutes | DURATION
          a two-day exercise | DURATION
          155mm | DESIGNATION
          the KN-23 | DESIGNATION
          the MiG-29 | DESIGNATION
          in 2024 | CALENDAR
          May 8 | CALENDAR
          17 August | CALENDAR
          the 12th launch | ORDINAL
          at 9:10 p.m. | CALENDAR
          """)
  void a_measure_a_price_or_a_date_is_no_count_of_items(String words, Measured.Kind kind) {
    assertEquals(kind, read(words).get(0).kind(), words);
  }

  @Test
  void no_and_not_one_give_no_quantity() {
    assertTrue(read("no missiles were fired").isEmpty());
  }

  /** Phrases from a grammar with their intervals; a failure prints the seed that replays it. */
  @Test
  void every_phrase_of_the_grammar_is_read_as_the_interval_it_was_made_from() {
    long first = Long.getLong("hearsay.seed", 20241115L);
    for (long seed = first; seed < first + 3000; seed++) {
      QuantityPhrase phrase = QuantityPhrase.from(new Random(seed));
      List<Measured> found = read("They counted " + phrase.words() + " at the port");
      String replay = "seed " + seed + ": " + phrase + " -> " + found;
      assertEquals(1, found.size(), replay);
      assertEquals(phrase.low(), found.get(0).low(), 1e-6, replay);
      assertEquals(phrase.high(), found.get(0).high(), replay);
      assertEquals(phrase.approximate(), found.get(0).approximate(), replay);
    }
  }
}
