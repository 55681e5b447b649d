package org.hearsay.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Claim;
import org.hearsay.model.Country;
import org.hearsay.model.Days;
import org.hearsay.model.Item;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Published;
import org.hearsay.model.Quantity;
import org.hearsay.model.Time;

/** The ledger in other programs' forms. Every row and feature names its claim and its article. */
final class Exports {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** What a feed reader takes at a time. */
  private static final int ENTRIES_MAX = 100;

  private static final List<String> COLUMNS =
      List.of(
          "claim",
          "article",
          "outlet",
          "published",
          "constructed",
          "chain",
          "house",
          "stance",
          "type",
          "status",
          "polarity",
          "certainty",
          "actor",
          "actor_country",
          "counterpart",
          "counterpart_country",
          "item",
          "quantity_low",
          "quantity_high",
          "approximate",
          "unit",
          "place",
          "lat",
          "lon",
          "start",
          "end",
          "confidence",
          "words",
          "happening",
          "grade",
          "independent_origins");

  private Exports() {}

  /** One row a claim, with a header (RFC 4180, UTF-8). */
  static String csv(Snapshot snapshot) {
    StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (Told told : snapshot.claims()) {
      csv.append(String.join(",", row(told).stream().map(Exports::cell).toList())).append("\r\n");
    }
    return csv.toString();
  }

  private static List<String> row(Told told) {
    Claim c = told.claim();
    List<String> row = new ArrayList<>();
    row.add(told.key().toString());
    row.add(told.article().id().value());
    row.add(told.article().outletName());
    row.add(told.article().published().map(Published::toString).orElse(""));
    row.add(Boolean.toString(told.article().constructed()));
    row.add(String.join(" > ", c.chain()));
    row.add(told.house().orElse(""));
    row.add(told.stance().code());
    row.add(c.type().code());
    row.add(c.status().code());
    row.add(c.polarity().code());
    row.add(c.certainty().code());
    party(row, c.actor());
    party(row, c.counterpart());
    row.add(c.item().map(Item::itemClass).map(i -> i.name()).orElse(""));
    quantity(row, c.quantity());
    row.add(c.place().map(Place::name).orElse(""));
    row.add(c.place().flatMap(Place::point).map(p -> Double.toString(p.lat())).orElse(""));
    row.add(c.place().flatMap(Place::point).map(p -> Double.toString(p.lon())).orElse(""));
    row.add(c.time().flatMap(Time::days).map(Days::start).map(LocalDate::toString).orElse(""));
    row.add(c.time().flatMap(Time::days).map(Days::end).map(LocalDate::toString).orElse(""));
    row.add(Double.toString(c.confidence().value()));
    row.add(told.words());
    row.add(told.happening().map(h -> h.id().value()).orElse(""));
    row.add(told.happening().map(h -> Integer.toString(h.grade().credibility())).orElse(""));
    row.add(told.happening().map(h -> Integer.toString(h.independentOrigins())).orElse(""));
    return row;
  }

  private static void party(List<String> row, Optional<Party> party) {
    row.add(party.map(Party::name).orElse(""));
    row.add(party.flatMap(Party::country).map(Country::code).orElse(""));
  }

  private static void quantity(List<String> row, Optional<Quantity> quantity) {
    row.add(quantity.map(q -> plain(q.low())).orElse(""));
    row.add(
        quantity
            .filter(q -> q.high().isPresent())
            .map(q -> plain(q.high().getAsDouble()))
            .orElse(""));
    row.add(quantity.map(q -> Boolean.toString(q.approximate())).orElse(""));
    row.add(quantity.flatMap(Quantity::unit).orElse(""));
  }

  private static String plain(double value) {
    return new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
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

  /** One reading a line, form {@code "reading": 1}. */
  static String jsonLines(Snapshot snapshot) {
    StringBuilder lines = new StringBuilder();
    snapshot.readings().forEach(r -> lines.append(ReadingForm.write(r)).append('\n'));
    return lines.toString();
  }

  /** Every claim with a point on earth (RFC 7946). */
  static String geoJson(Snapshot snapshot) {
    ObjectNode collection = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (Told told : snapshot.claims()) {
      told.claim()
          .place()
          .flatMap(Place::point)
          .ifPresent(
              point -> {
                ObjectNode feature =
                    features.addObject().put("type", "Feature").put("id", told.key().toString());
                feature
                    .putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(point.lon())
                    .add(point.lat());
                properties(feature.putObject("properties"), told);
              });
    }
    return collection.toString();
  }

  private static void properties(ObjectNode into, Told told) {
    List<String> row = row(told);
    for (int i = 0; i < COLUMNS.size(); i++) {
      String name = COLUMNS.get(i);
      if (!row.get(i).isEmpty() && !name.equals("lat") && !name.equals("lon")) {
        into.put(name, row.get(i));
      }
    }
  }

  /**
   * The newest happenings as a feed (RFC 4287).
   *
   * @param base the server's own address, without a slash at its end
   */
  static String atom(Snapshot snapshot, String base) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", "urn:hearsay:happenings");
      element(xml, "title", "Hearsay: what is said");
      element(xml, "updated", updated(snapshot.lines().stream().findFirst()));
      xml.writeStartElement("author");
      element(xml, "name", "Hearsay");
      xml.writeEndElement();
      link(xml, "self", base + "/feed.atom");
      for (HappeningLine line : snapshot.lines().stream().limit(ENTRIES_MAX).toList()) {
        entry(xml, line, base);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return out.toString();
  }

  private static void entry(XMLStreamWriter xml, HappeningLine line, String base)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:hearsay:happening:" + Links.encoded(line.happening().id().value()));
    String notice =
        line.constructed() ? " [" + org.hearsay.model.Article.CONSTRUCTED_NOTICE + "]" : "";
    element(xml, "title", printable(line.happening().summary() + notice));
    element(xml, "updated", updated(Optional.of(line)));
    link(xml, "alternate", base + line.link());
    String words =
        line.firstWord().map(w -> " " + w.claim().voice() + ": “" + w.words() + "”").orElse("");
    element(
        xml,
        "summary",
        printable(
            "Grade "
                + line.grade().mark()
                + " ("
                + line.grade().rule()
                + "); "
                + line.origins().sentence()
                + "."
                + words));
    xml.writeEndElement();
  }

  private static String updated(Optional<HappeningLine> line) {
    LocalDate day =
        line.map(HappeningLine::newest)
            .filter(d -> !d.equals(LocalDate.MIN))
            .orElse(LocalDate.EPOCH);
    return day + "T00:00:00Z";
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  /** XML 1.0 has no place for most control characters. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]", " ");
  }
}
