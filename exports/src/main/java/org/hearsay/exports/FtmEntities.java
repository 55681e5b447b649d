package org.hearsay.exports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Country;
import org.hearsay.model.Days;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Happening;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Published;
import org.hearsay.model.Quantity;
import org.hearsay.model.Reading;

/**
 * FollowTheMoney entities, one a line: articles, who acts or speaks (Person, PublicBody,
 * Organization), mentions that tie the two, a happening as Event, a claim as Note on it.
 */
final class FtmEntities {
  private final Map<String, ObjectNode> entities = new LinkedHashMap<>();

  private FtmEntities() {}

  static Exports.Written write(Selection selection, Writer out) throws IOException {
    FtmEntities all = new FtmEntities();
    for (ToldClaim c : selection.claims()) {
      all.article(c.article(), c.sha256());
      Somebody.of(c).forEach(all::somebody);
    }
    selection.readings().forEach(all::mentions);
    selection.told().forEach(all::event);
    selection.claims().forEach(all::note);
    for (ObjectNode entity : all.entities.values()) {
      out.write(entity.toString());
      out.write('\n');
    }
    return new Exports.Written(all.entities.size(), 0);
  }

  private static String id(String kind, String name) {
    return "hearsay-" + Nodes.uuid(kind, name);
  }

  private static String id(Article article) {
    return id("article", article.id().value());
  }

  private static String id(Somebody somebody) {
    return id("identity", somebody.name());
  }

  private static String id(Happening happening) {
    return id("happening", happening.claims().getFirst().toString());
  }

  /** The properties of a new entity; empty where it stands already. */
  private Optional<ObjectNode> entity(String id, String schema) {
    if (entities.containsKey(id)) {
      return Optional.empty();
    }
    ObjectNode entity = Nodes.object().put("id", id).put("schema", schema);
    ObjectNode properties = entity.putObject("properties");
    entity.putArray("datasets").add("hearsay");
    entities.put(id, entity);
    return Optional.of(properties);
  }

  private static void put(ObjectNode properties, String name, Optional<String> value) {
    value.filter(v -> !v.isBlank()).ifPresent(v -> put(properties, name, v));
  }

  /** A property has several values, each once. */
  private static void put(ObjectNode properties, String name, String value) {
    ArrayNode values = properties.withArray(name);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).asText().equals(value)) {
        return;
      }
    }
    values.add(value);
  }

  private void article(Article article, String sha256) {
    entity(id(article), "Article")
        .ifPresent(
            p -> {
              put(p, "name", article.title().orElse(article.id().value()));
              put(p, "fileName", article.id().value());
              put(p, "title", article.title());
              put(p, "publisher", article.outletName());
              put(
                  p,
                  "publishedAt",
                  article.published().map(Published::day).map(LocalDate::toString));
              put(p, "sourceUrl", article.url().filter(Feed::address));
              put(p, "language", "eng");
              put(p, "notes", "SHA-256 of the text: " + sha256);
              constructed(p, article);
            });
  }

  private static void constructed(ObjectNode properties, Article article) {
    if (article.constructed()) {
      put(properties, "notes", Article.CONSTRUCTED_NOTICE);
    }
  }

  private static String schema(Somebody somebody) {
    return switch (somebody.kind()) {
      case PERSON -> "Person";
      case STATE, BODY -> "PublicBody";
      case ORGANISATION -> "Organization";
    };
  }

  private void somebody(Somebody somebody) {
    entity(id(somebody), schema(somebody))
        .ifPresent(
            p -> {
              put(p, "name", somebody.name());
              put(p, "country", somebody.country().map(FtmEntities::code));
            });
  }

  private static String code(Country country) {
    return country.code().toLowerCase(Locale.ROOT);
  }

  /** Where the article names somebody whom a claim knows. */
  private void mentions(Reading reading) {
    for (Entity e : reading.entities()) {
      String resolved = id("identity", e.name());
      ObjectNode known = entities.get(resolved);
      if (e.type() == EntityType.PERSON || e.type() == EntityType.ORGANISATION) {
        if (known != null) {
          mention(reading, e, resolved, known.path("schema").asText());
        }
      }
    }
  }

  private void mention(Reading reading, Entity e, String resolved, String schema) {
    entity(id("mention", reading.article().id() + "\n" + e.name()), "Mention")
        .ifPresent(
            p -> {
              put(p, "document", id(reading.article()));
              put(p, "name", e.name());
              put(p, "resolved", resolved);
              put(p, "detectedSchema", schema);
              put(p, "contextCountry", e.country().map(FtmEntities::code));
            });
  }

  private void event(Happening happening, List<ToldClaim> claims) {
    entity(id(happening), "Event")
        .ifPresent(
            p -> {
              put(p, "name", happening.summary());
              put(p, "keywords", happening.type().code());
              put(p, "keywords", happening.type().plover());
              put(p, "summary", believed(happening, claims.getFirst()));
              days(p, claims);
              claims.forEach(c -> told(p, c));
            });
  }

  private static void days(ObjectNode properties, List<ToldClaim> claims) {
    List<Days> days = claims.stream().flatMap(c -> c.days().stream()).toList();
    put(
        properties,
        "startDate",
        days.stream().map(Days::start).min(Comparator.naturalOrder()).map(LocalDate::toString));
    put(
        properties,
        "endDate",
        days.stream().map(Days::end).max(Comparator.naturalOrder()).map(LocalDate::toString));
  }

  private void told(ObjectNode properties, ToldClaim c) {
    c.claim()
        .actor()
        .flatMap(a -> Somebody.of(c.reading(), a))
        .ifPresent(a -> put(properties, "organizer", id(a)));
    Somebody.parties(c).forEach(s -> put(properties, "involved", id(s)));
    c.claim().place().map(Place::name).ifPresent(n -> put(properties, "location", n));
    put(properties, "country", c.claim().place().flatMap(Place::country).map(FtmEntities::code));
    put(properties, "country", c.claim().actor().flatMap(Party::country).map(FtmEntities::code));
    put(properties, "proof", id(c.article()));
    put(properties, "sourceUrl", c.article().url().filter(Feed::address));
    put(properties, "publisher", c.article().outletName());
    constructed(properties, c.article());
  }

  private static String believed(Happening h, ToldClaim first) {
    return "Grade %s: %s. Independent origins: %d proved, %d possible."
        .formatted(
            first.grade().orElse(""),
            h.grade().rule(),
            h.independentOrigins(),
            h.possibleOrigins());
  }

  private void note(ToldClaim c) {
    entity(id("claim", c.key().toString()), "Note")
        .ifPresent(
            p -> {
              put(p, "name", c.speaker() + " " + c.stance().code() + ": " + Gist.of(c.claim()));
              put(p, "description", "“" + Words.quotable(c.words().in(c.article().text())) + "”");
              c.happening().ifPresent(h -> put(p, "entity", id(h)));
              Somebody.of(c).forEach(s -> put(p, "entity", id(s)));
              put(p, "proof", id(c.article()));
              put(p, "sourceUrl", c.article().url().filter(Feed::address));
              put(p, "publisher", c.article().outletName());
              put(p, "summary", c.claim().quantity().map(Quantity::inWords));
              put(p, "notes", provenance(c));
              constructed(p, c.article());
            });
  }

  private static String provenance(ToldClaim c) {
    return ("claim %s; chain %s; words %d to %d (code points) of the text with SHA-256 %s;"
            + " grade %s; origins %s")
        .formatted(
            c.key(),
            String.join(" > ", c.claim().chain()),
            c.offsets().out(c.words().start()),
            c.offsets().out(c.words().end()),
            c.sha256(),
            c.grade().orElse("none"),
            c.happening()
                .map(h -> h.independentOrigins() + " proved, " + h.possibleOrigins() + " possible")
                .orElse("not linked"));
  }
}
