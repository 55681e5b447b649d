package org.hearsay.exports;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.Claim;
import org.hearsay.model.Country;
import org.hearsay.model.Days;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Happening;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Published;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;

/** One row a claim, with a header (RFC 4180, UTF-8). Offsets are code points. */
final class ClaimTable {
  /**
   * A column.
   *
   * @param value a string, number or boolean; empty where the claim does not tell
   */
  record Column(String name, Function<ToldClaim, Optional<?>> value) {}

  static final List<Column> COLUMNS =
      List.of(
          new Column("claim", t -> Optional.of(t.key().toString())),
          new Column("article", t -> Optional.of(t.article().id().value())),
          new Column("outlet", t -> Optional.of(t.article().outletName())),
          new Column("published", t -> t.article().published().map(Published::toString)),
          new Column("constructed", t -> Optional.of(t.article().constructed())),
          new Column("chain", t -> Optional.of(String.join(" > ", t.claim().chain()))),
          new Column("house", t -> t.reading().house(t.claim())),
          new Column("stance", t -> Optional.of(t.stance().code())),
          new Column("type", t -> Optional.of(t.claim().type().code())),
          new Column("status", t -> Optional.of(t.claim().status().code())),
          new Column("polarity", t -> Optional.of(t.claim().polarity().code())),
          new Column("certainty", t -> Optional.of(t.claim().certainty().code())),
          new Column("actor", t -> t.claim().actor().map(Party::name)),
          new Column("actor_country", t -> country(t.claim().actor())),
          new Column("counterpart", t -> t.claim().counterpart().map(Party::name)),
          new Column("counterpart_country", t -> country(t.claim().counterpart())),
          new Column("item", t -> t.claim().item().map(i -> i.itemClass().name())),
          new Column("quantity_low", t -> quantity(t).map(q -> number(q.low()))),
          new Column("quantity_high", t -> quantity(t).flatMap(ClaimTable::high)),
          new Column("approximate", t -> quantity(t).map(Quantity::approximate)),
          new Column("vague", t -> quantity(t).map(Quantity::vague)),
          new Column("unit", t -> quantity(t).flatMap(Quantity::unit)),
          new Column("place", t -> t.claim().place().map(Place::name)),
          new Column(
              "place_country", t -> t.claim().place().flatMap(Place::country).map(Country::code)),
          new Column("lat", t -> point(t).map(p -> number(p.lat()))),
          new Column("lon", t -> point(t).map(p -> number(p.lon()))),
          new Column("start", t -> t.days().map(Days::start).map(LocalDate::toString)),
          new Column("end", t -> t.days().map(Days::end).map(LocalDate::toString)),
          new Column("confidence", t -> Optional.of(number(hundredths(t.claim())))),
          new Column("words", t -> Optional.of(quoted(t))),
          new Column("happening", t -> t.happening().map(h -> h.id().value())),
          new Column("grade", t -> t.happening().map(h -> h.grade().credibility())),
          new Column("reliability", t -> t.happening().map(h -> t.reliability().name())),
          new Column("grade_rule", t -> t.happening().map(h -> h.grade().rule())),
          new Column("independent_origins", t -> t.happening().map(Happening::independentOrigins)),
          new Column("possible_origins", t -> t.happening().map(Happening::possibleOrigins)),
          new Column("url", t -> t.article().url()),
          new Column("sha256", t -> Optional.of(t.sha256())),
          new Column("words_start", t -> Optional.of(start(t, t.words()))),
          new Column("words_end", t -> Optional.of(end(t, t.words()))),
          new Column("trigger_start", t -> Optional.of(start(t, t.claim().trigger()))),
          new Column("trigger_end", t -> Optional.of(end(t, t.claim().trigger()))),
          new Column("quantity_start", t -> quantity(t).map(q -> start(t, q.span()))),
          new Column("quantity_end", t -> quantity(t).map(q -> end(t, q.span()))));

  private ClaimTable() {}

  static Exports.Written write(Selection selection, Writer out) throws IOException {
    out.write(COLUMNS.stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n");
    for (ToldClaim told : selection.claims()) {
      out.write(
          COLUMNS.stream()
                  .map(c -> c.value().apply(told).map(Object::toString).orElse(""))
                  .map(ClaimTable::cell)
                  .collect(Collectors.joining(","))
              + "\r\n");
    }
    return new Exports.Written(selection.claims().size(), 0);
  }

  private static Optional<String> country(Optional<Party> party) {
    return party.flatMap(Party::country).map(Country::code);
  }

  private static Optional<Quantity> quantity(ToldClaim told) {
    return told.claim().quantity();
  }

  private static Optional<BigDecimal> high(Quantity quantity) {
    return quantity.high().isPresent()
        ? Optional.of(number(quantity.high().getAsDouble()))
        : Optional.empty();
  }

  private static Optional<GeoPoint> point(ToldClaim told) {
    return told.claim().place().flatMap(Place::point);
  }

  private static String quoted(ToldClaim told) {
    return Words.quotable(told.words().in(told.article().text()));
  }

  private static int start(ToldClaim told, Span span) {
    return told.offsets().out(span.start());
  }

  private static int end(ToldClaim told, Span span) {
    return told.offsets().out(span.end());
  }

  private static double hundredths(Claim claim) {
    return Math.round(claim.confidence().value() * 100) / 100.0;
  }

  /** Prints without an exponent. */
  private static BigDecimal number(double value) {
    return new BigDecimal(Nodes.plain(value));
  }

  /**
   * Quoted where it must be. A text from the world that a spreadsheet would run as a formula gets
   * an apostrophe in front (OWASP, "CSV Injection"); a number keeps its sign.
   */
  private static String cell(String value) {
    boolean formula =
        !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !value.matches("-?[\\d.]+");
    String safe = formula ? "'" + value : value;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
