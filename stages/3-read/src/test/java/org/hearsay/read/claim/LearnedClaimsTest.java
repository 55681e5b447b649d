package org.hearsay.read.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.encoder.claims.ClaimLabels;
import org.hearsay.model.Claim;
import org.hearsay.model.EventType;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Polarity;
import org.hearsay.read.Reader;
import org.junit.jupiter.api.Test;

/** What a user notices of the claim network beside the rules. */
class LearnedClaimsTest {
  private static final Reader LEARNED = Reader.learned();
  private static final Reader LEXICAL = Reader.lexical();

  private static List<Claim> read(Reader reader, String text) {
    return reader.read(Claims.article(text)).claims();
  }

  private static String words(Claim claim, String text) {
    return claim.trigger().in(text);
  }

  @Test
  void an_event_is_found_whose_words_no_rule_knows() {
    String text =
        "Night convoys have been bringing rifled tubes for the Gvozdika guns of Kharsa's army over the pass,"
            + " two truckers told the paper on Monday.";
    assertEquals(List.of(), read(LEXICAL, text));
    Claim claim = read(LEARNED, text).get(0);
    assertEquals(EventType.TRANSFER, claim.type());
    assertEquals("bringing", words(claim, text));
    assertEquals("two truckers", claim.voice());
  }

  @Test
  void what_both_readers_tell_stands_once() {
    String text = "North Korea fired two ballistic missiles into the sea on Monday, Seoul said.";
    assertEquals(1, read(LEXICAL, text).size());
    assertEquals(1, read(LEARNED, text).size());
  }

  @Test
  void a_number_counts_the_thing_behind_it_alone() {
    String text =
        "“Kharsa has already provided Moscow with mortar rounds, cruise missiles and over 9,000 troops,”"
            + " the analyst Ida Berg said.";
    for (Claim claim : read(LEARNED, text)) {
      boolean troops =
          claim.item().map(i -> i.itemClass().equals(new ItemClass("troops"))).orElse(false);
      assertEquals(troops, claim.quantity().isPresent(), claim.toString());
    }
  }

  @Test
  void a_denial_stays_one() {
    String text = "\"No such howitzers have come,\" a captain of the border troops insisted.";
    Claim claim = read(LEARNED, text).get(0);
    assertEquals(Polarity.NEGATIVE, claim.polarity());
  }

  @Test
  void where_no_arms_are_spoken_of_nothing_is_told() {
    String text =
        "The club signed two wingers on Monday and fired its coach.\n\n"
            + "A kindergarten was painted, and the mayor praised the colours.";
    assertEquals(List.of(), read(LEARNED, text));
  }

  @Test
  void how_sure_the_reader_is_tells_claims_apart() {
    String text =
        "North Korea fired two ballistic missiles into the sea on Monday, Seoul said.\n\n"
            + "Crates are said to have left the arsenal for parts unknown.";
    List<Claim> claims = read(LEARNED, text);
    double sure = claims.get(0).confidence().value();
    assertTrue(sure > 0.8, "an open launch at " + sure);
    for (Claim claim : claims.subList(1, claims.size())) {
      assertNotEquals(sure, claim.confidence().value());
    }
  }

  @Test
  void every_class_that_the_network_knows_is_one_of_the_taxonomy() {
    assertTrue(ItemClass.names().containsAll(ClaimLabels.ITEMS));
  }
}
