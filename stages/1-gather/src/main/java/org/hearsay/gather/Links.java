package org.hearsay.gather;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.model.Refusal;
import org.hearsay.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The addresses in a feed (RSS 0.9x to 2.0, RDF, Atom, JSON Feed) or a sitemap (sitemaps.org, news
 * sitemaps, indexes of sitemaps). XML with a document type is refused: no entity is ever resolved.
 *
 * @param pages what to fetch
 * @param sitemaps further sitemaps to look into
 */
record Links(List<Link> pages, List<String> sitemaps) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Links read(byte[] body, FetchLimits limits) throws Refused {
    int start = 0;
    while (start < body.length && (body[start] <= ' ' || (body[start] & 0x80) != 0)) {
      start++;
    }
    return start < body.length && body[start] == '{'
        ? json(body, limits)
        : new Xml(limits).read(body);
  }

  private static Links json(byte[] body, FetchLimits limits) throws Refused {
    try {
      List<Link> pages = new ArrayList<>();
      for (JsonNode item :
          JSON.readTree(new String(body, java.nio.charset.StandardCharsets.UTF_8)).path("items")) {
        String url = item.path("url").asText("");
        if (!url.isBlank() && pages.size() < limits.linksMax()) {
          pages.add(
              new Link(
                  url,
                  text(item, "title"),
                  text(item, "date_published"),
                  text(item, "external_url"),
                  text(item, "date_modified")));
        }
      }
      return new Links(pages, List.of());
    } catch (JsonProcessingException e) {
      throw new Refused(Refusal.BROKEN_JSON, "a JSON feed that is broken");
    }
  }

  private static Optional<String> text(JsonNode item, String field) {
    return Optional.of(item.path(field).asText("").strip()).filter(some -> !some.isEmpty());
  }

  /** One pass over the XML; what the entry under the cursor has said so far. */
  private static final class Xml {
    private final FetchLimits limits;
    private final List<Link> pages = new ArrayList<>();
    private final List<String> sitemaps = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String url;
    private @Nullable String guid;
    private @Nullable String title;
    private @Nullable String published;
    private @Nullable String source;
    private @Nullable String modified;

    Xml(FetchLimits limits) {
      this.limits = limits;
    }

    Links read(byte[] body) throws Refused {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
      try {
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
        while (xml.hasNext() && pages.size() + sitemaps.size() < limits.linksMax()) {
          step(xml, xml.next());
        }
      } catch (XMLStreamException e) {
        if (pages.isEmpty() && sitemaps.isEmpty()) {
          throw new Refused(Refusal.UNREADABLE, "neither a feed nor a sitemap: broken XML");
        }
        // A feed cut off in its last entry still named the others.
      }
      return new Links(pages, sitemaps);
    }

    private void step(XMLStreamReader xml, int event) throws Refused {
      switch (event) {
        case XMLStreamConstants.DTD ->
            throw new Refused(Refusal.HOSTILE, "XML with a document type");
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text.length() < 8_192) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {
          // Comments, spaces and instructions say nothing.
        }
      }
    }

    private void start(XMLStreamReader xml) throws Refused {
      path.add(xml.getLocalName());
      text.setLength(0);
      if (path.size() > limits.xmlDepthMax()) {
        throw Refused.limit("xmlDepthMax", limits.xmlDepthMax());
      }
      String name = xml.getLocalName();
      if (isEntry(name)) {
        clear();
      } else if (name.equals("link") && inEntry() && xml.getAttributeValue(null, "href") != null) {
        String rel = xml.getAttributeValue(null, "rel");
        if (rel == null || rel.equals("alternate")) {
          url = xml.getAttributeValue(null, "href");
        }
      } else if (name.equals("guid")
          && "false".equals(xml.getAttributeValue(null, "isPermaLink"))) {
        guid = "";
      }
    }

    private static boolean isEntry(String name) {
      return name.equals("item")
          || name.equals("entry")
          || name.equals("url")
          || name.equals("sitemap");
    }

    private boolean inEntry() {
      return path.size() >= 2 && isEntry(path.get(path.size() - 2));
    }

    private void end(String name) {
      String said = text.toString().strip();
      if (inEntry() && !said.isEmpty()) {
        field(name, said);
      } else if (name.equals("title") && path.contains("source") && !said.isEmpty()) {
        source = said;
      } else if (name.equals("publication_date") || name.equals("title") && path.contains("news")) {
        news(name, said);
      }
      path.removeLast();
      text.setLength(0);
      if (isEntry(name)) {
        finish(name);
      }
    }

    private void news(String name, String said) {
      if (name.equals("title")) {
        title = said;
      } else {
        published = said;
      }
    }

    private void field(String name, String said) {
      switch (name) {
        case "link" -> url = url == null ? said : url;
        case "guid" -> guid = guid == null && said.startsWith("http") ? said : guid;
        case "loc" -> url = said;
        case "title" -> title = said;
        case "source" -> source = said;
        case "pubDate", "published", "date" -> published = said;
        case "updated", "lastmod" -> modified = said;
        default -> {
          // Descriptions and the rest are read by the extractor, from the feed's own capture.
        }
      }
    }

    private void finish(String name) {
      String found = url != null ? url : guid != null && !guid.isEmpty() ? guid : null;
      if (found != null && name.equals("sitemap")) {
        sitemaps.add(found);
      } else if (found != null) {
        pages.add(
            new Link(
                found,
                Optional.ofNullable(title),
                Optional.ofNullable(published),
                Optional.ofNullable(source),
                Optional.ofNullable(modified)));
      }
      clear();
    }

    private void clear() {
      url = null;
      guid = null;
      title = null;
      published = null;
      source = null;
      modified = null;
    }
  }
}
