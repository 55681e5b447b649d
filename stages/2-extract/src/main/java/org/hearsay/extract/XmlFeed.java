package org.hearsay.extract;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.hearsay.model.Published;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads RSS and Atom (ROME); XML with a document type, and so with entities, is refused. */
final class XmlFeed {
  private final Limits limits;

  XmlFeed(Limits limits) {
    this.limits = limits;
  }

  /** The feed's title and its entries. */
  record Contents(Optional<String> title, List<FeedEntry> entries) {}

  Contents read(String xml) throws Refused {
    if (xml.substring(0, Math.min(xml.length(), 8192)).contains("<!DOCTYPE")) {
      throw new Refused(
          Refusal.HOSTILE,
          xml.contains("<!ENTITY") ? "XML that declares entities" : "XML with a document type");
    }
    String clean = withoutControls(xml);
    checkShape(clean);
    SyndFeedInput input = new SyndFeedInput();
    try {
      SyndFeed feed = input.build(new StringReader(clean));
      List<FeedEntry> entries = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        entries.add(entry(entry, Optional.ofNullable(feed.getLanguage())));
      }
      return new Contents(text(feed.getTitle()), entries);
    } catch (FeedException | IllegalArgumentException e) {
      throw new Refused(Refusal.UNREADABLE, "a feed that is broken: " + firstLine(e));
    }
  }

  /** Characters that XML 1.0 forbids and that feeds carry all the same. */
  private static String withoutControls(String xml) {
    return xml.strip().replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", " ");
  }

  private void checkShape(String xml) throws Refused {
    Shape shape = new Shape(limits);
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(xml)), shape);
    } catch (SAXException e) {
      if (shape.limit != null) {
        throw shape.limit;
      }
      throw new Refused(Refusal.UNREADABLE, "XML that is broken: " + firstLine(e));
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("the platform's own parser reads strings", e);
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static FeedEntry entry(SyndEntry entry, Optional<String> language) {
    SyndContent body = longest(entry);
    List<String> authors = new ArrayList<>();
    for (SyndPerson person : entry.getAuthors()) {
      text(person.getName()).ifPresent(authors::add);
    }
    if (authors.isEmpty()) {
      text(entry.getAuthor()).ifPresent(authors::add);
    }
    SyndFeed source = entry.getSource();
    return new FeedEntry(
        text(entry.getTitle()).map(XmlFeed::plain),
        text(entry.getLink()).or(() -> text(entry.getUri())).filter(u -> u.startsWith("http")),
        date(entry.getPublishedDate()).or(() -> date(entry.getUpdatedDate())),
        authors,
        source == null ? Optional.empty() : text(source.getTitle()),
        language,
        body == null || body.getValue() == null ? "" : body.getValue(),
        true);
  }

  private static String plain(String html) {
    return org.jsoup.parser.Parser.unescapeEntities(html, false).replaceAll("<[^>]{1,80}>", "");
  }

  /** The full text where the feed carries it, else the summary. */
  private static @Nullable SyndContent longest(SyndEntry entry) {
    SyndContent best = entry.getDescription();
    for (SyndContent content : entry.getContents()) {
      if (best == null || length(content) > length(best)) {
        best = content;
      }
    }
    return best;
  }

  private static int length(SyndContent content) {
    return content.getValue() == null ? 0 : content.getValue().length();
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(some -> !some.isEmpty());
  }

  private static Optional<Published> date(@Nullable Date date) {
    return Optional.ofNullable(date).map(d -> Published.parse(d.toInstant().toString()));
  }

  /** Stops at the first element too deep or entry too many. */
  private static final class Shape extends DefaultHandler {
    private final Limits limits;
    private int depth;
    private int entries;
    @Nullable Refused limit;

    Shape(Limits limits) {
      this.limits = limits;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      depth++;
      entries += local.equals("item") || local.equals("entry") ? 1 : 0;
      if (depth > limits.feedDepthMax()) {
        stop(Refused.limit("feedDepthMax", limits.feedDepthMax()));
      }
      if (entries > limits.feedEntriesMax()) {
        stop(Refused.limit("feedEntriesMax", limits.feedEntriesMax()));
      }
    }

    private void stop(Refused reason) throws SAXException {
      limit = reason;
      throw new SAXException(reason.detail());
    }

    @Override
    public void endElement(String uri, String local, String name) {
      depth--;
    }
  }
}
