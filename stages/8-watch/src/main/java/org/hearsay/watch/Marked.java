package org.hearsay.watch;

import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimMark;
import org.hearsay.model.Span;
import org.hearsay.model.watch.Change;

/**
 * A claim with its stable mark.
 *
 * @param mark 32 hexadecimal digits over the claim's {@link ClaimMark}
 * @param claim as people corrected it
 * @param words of the article around its trigger
 */
record Marked(String mark, ClaimKey key, Claim claim, String words, boolean constructed) {
  static String of(ClaimMark mark) {
    return Change.digest(
        String.join("\n", mark.sha256(), mark.type().code(), span(mark.trigger()), item(mark)));
  }

  private static String item(ClaimMark mark) {
    Optional<Span> item = mark.item();
    return item.map(Marked::span).orElse("");
  }

  private static String span(Span span) {
    return span.start() + "-" + span.end();
  }
}
