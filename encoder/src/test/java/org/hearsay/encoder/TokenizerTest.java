package org.hearsay.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer(Vocabulary.english());

  private List<Integer> ids(String text) {
    Tokens tokens = tokenizer.tokens(text);
    var ids = new ArrayList<Integer>();
    for (int p = 0; p < tokens.pieces(0, tokens.words()); p++) {
      ids.add(tokens.piece(p));
    }
    return ids;
  }

  private List<String> words(String text) {
    Tokens tokens = tokenizer.tokens(text);
    var words = new ArrayList<String>();
    for (int w = 0; w < tokens.words(); w++) {
      words.add(text.substring(tokens.start(w), tokens.end(w)));
    }
    return words;
  }

  @Test
  void the_known_numbers_of_a_known_sentence_come_out() {
    assertEquals(List.of(7592, 1010, 2088, 999), ids("Hello, world!"));
    assertEquals(List.of(14477, 20961, 3468), ids("unaffable".replace("aff", "aff")));
  }

  @Test
  void accents_and_case_make_no_difference_to_the_pieces() {
    assertEquals(ids("Sao Tome resume"), ids("São Tomé RÉSUMÉ"));
  }

  @Test
  void words_are_cut_at_punctuation_and_keep_their_place() {
    assertEquals(List.of("Kim", "’", "s", "“", "drones", "”"), words("Kim’s “drones”"));
  }

  @Test
  void each_ideograph_is_a_word() {
    assertEquals(List.of("북한", "金", "正", "恩"), words("북한 金正恩"));
  }

  @Test
  void invisible_characters_belong_to_no_word() {
    assertEquals(List.of(), words("\u200b\u0000 \ufffd"));
    assertEquals(ids("Hello"), ids("Hel\u200blo"));
  }

  @Test
  void a_word_that_nothing_spells_is_one_unknown_piece() {
    assertEquals(List.of(Vocabulary.UNKNOWN), ids("\ud83d\ude80"));
    assertEquals(List.of(Vocabulary.UNKNOWN), ids("a".repeat(101)));
  }

  @Test
  void any_string_is_taken_and_every_word_lies_in_it() {
    Random random = new Random(1);
    for (int round = 0; round < 2000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
      }
      Tokens tokens = tokenizer.tokens(text.toString());
      int end = 0;
      for (int w = 0; w < tokens.words(); w++) {
        assertTrue(tokens.start(w) >= end && tokens.end(w) > tokens.start(w));
        assertTrue(tokens.pieces(w, w + 1) > 0);
        end = tokens.end(w);
      }
      assertTrue(end <= text.length());
    }
  }

  @Test
  void windows_cover_every_word_once_and_hold_no_more_than_they_may() {
    String text = "One two three four. Five six seven.\n\n“Eight” nine.\n".repeat(20);
    Tokens tokens = tokenizer.tokens(text);
    int at = 0;
    for (Window window : Windows.of(tokens, 40)) {
      assertEquals(at, window.from());
      assertTrue(window.pieces(tokens) <= 40);
      at = window.to();
    }
    assertEquals(tokens.words(), at);
  }

  @Test
  void a_quotation_ends_with_its_mark_or_its_paragraph() {
    Tokens tokens = tokenizer.tokens("He said “no one” left.\n“It goes on\nand ends.");
    assertTrue(tokens.quoted(3));
    assertTrue(tokens.closesQuote(5));
    assertFalse(tokens.quoted(6));
    assertTrue(tokens.quoted(10));
    assertFalse(tokens.quoted(12));
  }
}
