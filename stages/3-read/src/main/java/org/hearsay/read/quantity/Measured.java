package org.hearsay.read.quantity;

import java.util.OptionalDouble;
import org.hearsay.model.Span;

/**
 * A number in the text.
 *
 * @param span with the words that bound it: {@code at least 1,500}
 * @param low at least; 0 where only an upper bound is told
 * @param high at most; empty where unbounded
 * @param approximate "about", "nearly"
 * @param vague ruling 23: "dozens"
 * @param kind what kind of number it is; only a {@link Kind#COUNT} or a {@link Kind#WEIGHT} can
 *     count items
 * @param unit the unit of measure, singular; empty for a count
 * @param firstToken index of its first token in the list that was read
 * @param endToken index after its last token, the unit of measure included
 */
public record Measured(
    Span span,
    double low,
    OptionalDouble high,
    boolean approximate,
    boolean vague,
    Kind kind,
    String unit,
    int firstToken,
    int endToken) {
  /** What kind of number it is. */
  public enum Kind {
    /** Things counted. */
    COUNT,
    /** Mass, of material: kg, tonnes. */
    WEIGHT,
    /** A price or a sum. */
    MONEY,
    /** A share. */
    PERCENT,
    /** Length or range. */
    DISTANCE,
    /** A span of time. */
    DURATION,
    /** The bore or the type of a weapon: {@code 155mm}, {@code KN-23}. */
    DESIGNATION,
    /** A calendar year, a day of a month, a time of day. */
    CALENDAR,
    /** A place in a row: {@code 12th}, {@code second}. */
    ORDINAL,
    /** Speed, temperature, energy, age, or another measure. */
    OTHER
  }
}
