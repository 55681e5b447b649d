package org.hearsay.read.time;

import java.util.Optional;
import org.hearsay.model.Days;
import org.hearsay.model.Span;

/**
 * An expression of time.
 *
 * @param past the days meant where the event lies behind the publication
 * @param future the days meant where it lies ahead
 * @param firstToken index of its first token in the list that was read
 * @param endToken index after its last
 * @param dated whether it names days that a later "that day" can point back to
 */
public record Timed(
    Span span,
    Optional<Days> past,
    Optional<Days> future,
    int firstToken,
    int endToken,
    boolean dated) {
  /** The days meant, by the event's direction. */
  public Optional<Days> days(boolean ahead) {
    return ahead ? future : past;
  }
}
