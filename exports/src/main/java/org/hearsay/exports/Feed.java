package org.hearsay.exports;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.model.Article;
import org.hearsay.model.Happening;

/**
 * Happenings as a feed, the newest word first (RFC 4287). An entry's name holds while its first
 * claim stays in it; its content is XHTML: one item a claim, with the words, the chain, the article
 * and where in it the words stand.
 */
final class Feed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XMLStreamWriter xml;
  private final Optional<URI> pages;

  private Feed(XMLStreamWriter xml, Optional<URI> pages) {
    this.xml = xml;
    this.pages = pages;
  }

  static Exports.Written write(Selection selection, Optional<URI> pages, Writer out)
      throws IOException {
    Map<Happening, List<ToldClaim>> told = selection.told();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new Feed(xml, pages).feed(told);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("the feed could not be written", e);
    }
    int held = told.values().stream().mapToInt(List::size).sum();
    return new Exports.Written(told.size(), selection.claims().size() - held);
  }

  private void feed(Map<Happening, List<ToldClaim>> told) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("id", "urn:hearsay:happenings");
    element("title", "Hearsay: what is said");
    Instant newest =
        told.values().stream().findFirst().map(c -> c.getLast().printedAt()).orElse(Instant.EPOCH);
    element("updated", newest.toString());
    xml.writeStartElement("author");
    element("name", "Hearsay");
    xml.writeEndElement();
    if (pages.isPresent()) {
      link("self", pages.get().resolve("/feed.atom").toString());
    }
    for (Map.Entry<Happening, List<ToldClaim>> e : told.entrySet()) {
      entry(e.getKey(), e.getValue());
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Happening happening, List<ToldClaim> claims) throws XMLStreamException {
    boolean constructed = claims.stream().anyMatch(c -> c.article().constructed());
    xml.writeStartElement("entry");
    element("id", "urn:uuid:" + Nodes.uuid("happening", happening.claims().getFirst().toString()));
    element(
        "title",
        happening.summary() + (constructed ? " [" + Article.CONSTRUCTED_NOTICE + "]" : ""));
    element("updated", claims.getLast().printedAt().toString());
    element("published", claims.getFirst().printedAt().toString());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", happening.type().code());
    if (pages.isPresent()) {
      String page = "/happening?id=" + encoded(happening.id().value());
      link("alternate", pages.get().resolve(page).toString());
    }
    for (String url : claims.stream().flatMap(c -> followed(c).stream()).distinct().toList()) {
      link("related", url);
    }
    element("summary", believed(happening, claims.getFirst()));
    content(claims);
    xml.writeEndElement();
  }

  private static String believed(Happening h, ToldClaim first) {
    String possible =
        h.possibleOrigins() > h.independentOrigins()
            ? ", " + h.possibleOrigins() + " possible"
            : "";
    return "Grade %s (%s); independent origins: %d%s.%s"
        .formatted(
            first.grade().orElse(""),
            h.grade().rule(),
            h.independentOrigins(),
            possible,
            h.denyingHouses().isEmpty()
                ? ""
                : " Denied by " + String.join(", ", h.denyingHouses()));
  }

  private void content(List<ToldClaim> claims) throws XMLStreamException {
    xml.writeStartElement("content");
    xml.writeAttribute("type", "xhtml");
    xml.writeStartElement("div");
    xml.writeDefaultNamespace(XHTML);
    xml.writeStartElement("ul");
    for (ToldClaim c : claims) {
      xml.writeStartElement("li");
      xml.writeCharacters(printable(String.join(" › ", c.claim().chain())));
      xml.writeCharacters(" (" + c.stance().code() + "): ");
      element("q", Words.quotable(c.words().in(c.article().text())));
      xml.writeCharacters(" ");
      xml.writeStartElement("small");
      xml.writeCharacters(printable(from(c)));
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static String from(ToldClaim c) {
    return "%s; article %s, characters %d to %d of the text with SHA-256 %s"
        .formatted(
            c.article().url().orElse("no address"),
            c.article().id(),
            c.offsets().out(c.words().start()),
            c.offsets().out(c.words().end()),
            c.sha256());
  }

  /** The article's own address where a feed reader may follow it. */
  private static Optional<String> followed(ToldClaim c) {
    return c.article().url().filter(Feed::address);
  }

  static boolean address(String url) {
    try {
      return url.matches("(?i)https?://.*") && new URI(url).getHost() != null;
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(printable(text));
    xml.writeEndElement();
  }

  private void link(String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** XML 1.0 has no place for most control characters. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]", " ");
  }
}
