package org.hearsay.eval.stories;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Span;

/**
 * One error in its sentence.
 *
 * @param kind what kind within its layer; errors of a kind are likely mended by one rule
 * @param key the gold's full name, and the read one's where both are: {@code drone-order-2.c1 / c3}
 * @param passage the sentence, or the few, that hold the marks
 * @param marks gold and read spans within the passage, in text order
 * @param goldSays what is right, in words; "nothing" where the gold has none
 * @param readSays what was read, in words
 */
public record Mistake(
    Layer layer,
    String kind,
    Article article,
    String key,
    Span passage,
    List<Mark> marks,
    String goldSays,
    String readSays) {
  public Mistake {
    marks = List.copyOf(marks);
  }

  /** A span that one side names. */
  public record Mark(Span span, String label, boolean isGold) {}
}
