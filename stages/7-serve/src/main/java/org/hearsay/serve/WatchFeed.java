package org.hearsay.serve;

import java.io.StringWriter;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.model.Article;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Watch;

/** What a watch told, as a feed (RFC 4287). A change's key is its entry's: it is read once. */
final class WatchFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private WatchFeed() {}

  /**
   * @param base where the pages begin
   */
  static String of(Watch watch, List<Change> changes, URI base) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", "urn:hearsay:watch:" + watch.number() + ":" + watch.made().toEpochMilli());
      element(xml, "title", "Hearsay: " + watch.name());
      element(xml, "subtitle", "Tells when " + watch.condition().words());
      element(xml, "updated", time(changes.isEmpty() ? watch.made() : changes.getFirst().at()));
      xml.writeStartElement("author");
      element(xml, "name", "Hearsay");
      xml.writeEndElement();
      link(xml, "self", base.resolve("/watch.atom?number=" + watch.number()));
      link(xml, "alternate", base.resolve("/watch?number=" + watch.number()));
      for (Change change : changes) {
        entry(xml, change, base);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return out.toString();
  }

  private static void entry(XMLStreamWriter xml, Change change, URI base)
      throws XMLStreamException {
    String notice = change.constructed() ? " [" + Article.CONSTRUCTED_NOTICE + "]" : "";
    xml.writeStartElement("entry");
    element(xml, "id", "urn:hearsay:change:" + change.key());
    element(xml, "title", change.title() + notice);
    element(xml, "updated", time(change.at()));
    link(xml, "alternate", base.resolve("/change?key=" + change.key()));
    element(xml, "summary", change.words());
    xml.writeEndElement();
  }

  private static String time(java.time.Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** XML 1.0 has no place for most control characters. */
  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]", " "));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, URI href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href.toString());
  }
}
