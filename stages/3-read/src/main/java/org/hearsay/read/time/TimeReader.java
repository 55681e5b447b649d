package org.hearsay.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Days;
import org.hearsay.model.Span;
import org.hearsay.read.text.Token;

/**
 * Finds and resolves the times of a sentence.
 *
 * <p>Conventions, as the gold has them: a bare weekday or month is the nearest one in the event's
 * direction, the publication's own included; weeks run from Monday to Sunday; early, mid and late
 * are thirds of a month, and of a year its first quarter, its middle half and its last quarter;
 * "since" runs to the publication; "by" runs from the publication where the event lies ahead and is
 * the day itself where it lies behind; seasons are those of the north.
 */
public final class TimeReader {
  private final Optional<LocalDate> published;

  public TimeReader(Optional<LocalDate> published) {
    this.published = published;
  }

  /**
   * Every time of the tokens, in order, none overlapping another.
   *
   * @param last the days last spoken of before these tokens
   */
  public List<Timed> read(List<Token> tokens, Optional<Days> last) {
    Words words = new Words(tokens);
    List<Timed> found = new ArrayList<>();
    Optional<Days> before = last;
    int i = 0;
    while (i < tokens.size()) {
      Optional<Parsed> parsed = new Prefixed(words).at(i);
      if (parsed.isEmpty()) {
        i++;
        continue;
      }
      Timed timed = timed(words, i, parsed.get(), before);
      found.add(timed);
      if (timed.dated() && timed.past().isPresent()) {
        before = timed.past();
      }
      i = parsed.get().end();
    }
    return found;
  }

  private Timed timed(Words words, int first, Parsed parsed, Optional<Days> last) {
    Span span = words.tokens().get(first).span().hull(words.tokens().get(parsed.end() - 1).span());
    return new Timed(
        span,
        parsed.resolver().days(new Anchor(published, last, false)),
        parsed.resolver().days(new Anchor(published, last, true)),
        first,
        parsed.end(),
        parsed.dated());
  }
}
