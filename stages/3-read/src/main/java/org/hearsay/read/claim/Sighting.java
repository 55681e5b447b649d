package org.hearsay.read.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.grammar.Grammar;
import org.hearsay.read.item.ItemMention;
import org.hearsay.read.place.PlaceMention;
import org.hearsay.read.quantity.Measured;
import org.hearsay.read.text.Token;
import org.hearsay.read.time.Timed;

/** What one sentence shows: its grammar and everything that the lexicons find in it. */
record Sighting(
    String text,
    Grammar grammar,
    List<Token> tokens,
    List<ItemMention> items,
    List<Mention> names,
    List<PlaceMention> places,
    List<Timed> times,
    List<Measured> numbers) {

  int sentence() {
    return grammar.sentence().index();
  }

  /** Whether the span lies in the words from first to end, exclusive. */
  boolean within(Span span, int first, int end) {
    if (first >= end || end > grammar.size()) {
      return false;
    }
    return grammar.span(first, end).contains(span);
  }

  /** The item whose words lie there; the last one, for the head comes last. */
  Optional<ItemMention> itemIn(int first, int end) {
    Optional<ItemMention> last = Optional.empty();
    for (ItemMention item : items) {
      if (within(item.span(), first, end)) {
        last = Optional.of(item);
      }
    }
    return last;
  }

  /** The known name whose words lie there; the first one. */
  Optional<Mention> nameIn(int first, int end) {
    return names.stream().filter(m -> within(m.span(), first, end)).findFirst();
  }

  Optional<PlaceMention> placeIn(int first, int end) {
    return places.stream().filter(p -> within(p.span(), first, end)).findFirst();
  }
}
