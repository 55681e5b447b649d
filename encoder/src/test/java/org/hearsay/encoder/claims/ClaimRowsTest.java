package org.hearsay.encoder.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.hearsay.encoder.Tokenizer;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Vocabulary;
import org.hearsay.encoder.Window;
import org.hearsay.model.EventType;
import org.hearsay.model.Polarity;
import org.junit.jupiter.api.Test;

class ClaimRowsTest {
  private static final float SURE = 9;

  private final Tokens tokens =
      new Tokenizer(Vocabulary.english()).tokens("The army test fired two rockets on Monday.");
  private final Window window = new Window(0, tokens.words());
  private final float[] values = new float[window.pieces(tokens) * ClaimLabels.COUNT];
  private final ClaimRows rows = new ClaimRows(tokens, window, values, 0);

  private void say(int word, int column) {
    values[window.place(tokens, word) * ClaimLabels.COUNT + column] = SURE;
  }

  private void sayNothingElse() {
    for (int w = 0; w < tokens.words(); w++) {
      values[window.place(tokens, w) * ClaimLabels.COUNT + ClaimLabels.TRIGGER_AT] = SURE - 1;
      values[window.place(tokens, w) * ClaimLabels.COUNT + ClaimLabels.ROLE_AT] = SURE - 1;
    }
  }

  @Test
  void words_of_one_type_beside_each_other_are_one_trigger() {
    sayNothingElse();
    say(2, ClaimLabels.TRIGGER_AT + 1 + EventType.TEST.ordinal());
    say(3, ClaimLabels.TRIGGER_AT + 1 + EventType.TEST.ordinal());
    List<ClaimRows.Told> told = rows.triggers(0.5);
    assertEquals(1, told.size());
    assertEquals(2, told.get(0).from());
    assertEquals(4, told.get(0).to());
    assertEquals(EventType.TEST, rows.kind(told.get(0)).type());
  }

  @Test
  void an_item_has_its_words_its_role_and_its_class() {
    sayNothingElse();
    say(5, ClaimLabels.ROLE_AT + ClaimLabels.begins(Role.ITEM));
    say(5, ClaimLabels.ITEM_AT + ClaimLabels.ITEMS.indexOf("rocket"));
    ClaimRows.Part part = rows.parts().get(0);
    assertEquals(Role.ITEM, part.role());
    assertEquals(5, part.from());
    assertEquals(6, part.to());
    assertEquals("rocket", part.itemClass());
  }

  @Test
  void what_the_marked_words_say_is_read_at_their_first_word() {
    say(2, ClaimLabels.TYPE_AT + 1 + EventType.ATTACK.ordinal());
    say(2, ClaimLabels.POLARITY_AT + Polarity.NEGATIVE.ordinal());
    ClaimRows.Kind kind = rows.kind(new ClaimRows.Told(new double[0], 2, 4, 1));
    assertEquals(EventType.ATTACK, kind.type());
    assertEquals(Polarity.NEGATIVE, kind.polarity());
    assertTrue(kind.told() > 0.9, "told " + kind.told());
  }

  @Test
  void no_item_class_stands_twice() {
    assertEquals(ClaimLabels.ITEMS.size(), new HashSet<>(ClaimLabels.ITEMS).size());
  }
}
