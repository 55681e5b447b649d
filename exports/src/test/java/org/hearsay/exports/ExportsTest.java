package org.hearsay.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.EventType;
import org.hearsay.model.Grade;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Judgements;
import org.hearsay.model.Origin;
import org.hearsay.model.Party;
import org.hearsay.model.Reading;
import org.hearsay.model.Stance;
import org.hearsay.model.Voice;
import org.hearsay.testkit.InventedLedger;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class ExportsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Optional<URI> PAGES = Optional.of(URI.create("http://127.0.0.1:8642"));

  /** Two outlets on one delivery, one of them denying; a letter outside the basic plane. */
  private final Selection delivery =
      selection(
          List.of(
              Readings.delivery("a"), Readings.delivery("b/2.x", "Coast Gazette", Stance.DENIES)),
          Readings.linking("a", "b/2.x").happenings());

  /** A claim that stands alone: of nobody, about nobody, in no happening. */
  private final Selection bare = selection(List.of(reportedly()), List.of());

  /** Three hundred invented articles of all event types, some claims in no happening. */
  private final Selection many = invented();

  /** "Reportedly": the article tells nobody who says it. */
  private static Reading reportedly() {
    Reading told = Readings.delivery("r");
    Attribution a = told.attributions().getFirst();
    Claim c = told.claims().getFirst();
    Attribution nobody =
        new Attribution(
            a.id(),
            List.of(),
            a.cue(),
            a.content(),
            a.kind(),
            a.stance(),
            new Voice.Absent(),
            a.parent(),
            a.confidence());
    Claim bare =
        new Claim(
            c.id(),
            c.type(),
            c.trigger(),
            c.mentions(),
            c.attribution(),
            List.of("Harbour Post", ""),
            Optional.empty(),
            Optional.empty(),
            c.item(),
            c.quantity(),
            Optional.empty(),
            Optional.empty(),
            c.status(),
            c.polarity(),
            c.certainty(),
            c.confidence());
    return new Reading(
        told.article(), told.entities(), List.of(nobody), List.of(bare), told.reader());
  }

  private static Selection selection(List<Reading> readings, List<Happening> happenings) {
    return Selection.of(readings, happenings, Judgements.of(List.of()));
  }

  private static Selection invented() {
    List<Reading> readings = InventedLedger.of(7, 300);
    Map<String, List<ClaimKey>> together = new HashMap<>();
    for (Reading r : readings) {
      r.claims()
          .forEach(
              c ->
                  together
                      .computeIfAbsent(
                          c.type() + c.actor().map(Party::name).orElse(""), k -> new ArrayList<>())
                      .add(new ClaimKey(r.article().id(), c.id())));
    }
    List<Happening> happenings = new ArrayList<>();
    together.forEach((k, keys) -> happenings.add(happening(happenings.size(), keys)));
    return selection(readings, happenings.subList(0, happenings.size() - 20));
  }

  private static Happening happening(int number, List<ClaimKey> keys) {
    return new Happening(
        new HappeningId("h" + number),
        EventType.values()[number % EventType.values().length],
        "matter " + number,
        keys,
        List.of(new Origin("a house", "a root", Stance.ASSERTS, true, keys)),
        List.of("a house"),
        List.of(),
        1,
        2,
        new Grade(1 + number % 6, "a rule"),
        List.of(),
        List.of());
  }

  private static String text(Format format, Selection selection) {
    return Exports.text(format, selection, PAGES);
  }

  private static List<JsonNode> lines(Format format, Selection selection) throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text(format, selection).split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static Schema schema(String name, SpecificationVersion version) throws Exception {
    try (InputStream in = ExportsTest.class.getResourceAsStream(name)) {
      return SchemaRegistry.withDefaultDialect(version).getSchema(in);
    }
  }

  private static void valid(Schema schema, String json) {
    List<Error> errors = schema.validate(json, InputFormat.JSON);
    assertEquals(List.of(), errors.stream().limit(5).map(Error::toString).toList());
  }

  @Test
  void commons_csv_reads_every_row_with_its_provenance() throws Exception {
    for (Selection selection : List.of(delivery, bare, many)) {
      List<CSVRecord> rows =
          CSVFormat.RFC4180
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new StringReader(text(Format.CSV, selection)))
              .getRecords();
      assertEquals(selection.claims().size(), rows.size());
      for (int i = 0; i < rows.size(); i++) {
        CSVRecord row = rows.get(i);
        ToldClaim told = selection.claims().get(i);
        assertTrue(row.isConsistent(), row.toString());
        assertEquals(told.key().toString(), row.get("claim"));
        assertEquals(told.article().sha256(), row.get("sha256"));
        String article = told.article().text();
        int from = article.offsetByCodePoints(0, Integer.parseInt(row.get("words_start")));
        int to = article.offsetByCodePoints(0, Integer.parseInt(row.get("words_end")));
        assertEquals(row.get("words"), Words.quotable(article.substring(from, to)));
      }
    }
    assertTrue(text(Format.CSV, delivery).contains("https://example.org/a?a=1&b="));
  }

  @Test
  void a_spreadsheet_runs_no_text_of_the_world_as_a_formula() {
    Selection formula =
        selection(List.of(Readings.delivery("a", "=HYPERLINK(1)", Stance.ASSERTS)), List.of());
    assertTrue(text(Format.CSV, formula).contains(",'=HYPERLINK(1),"));
  }

  @Test
  void an_empty_selection_is_a_whole_file_in_every_form() throws Exception {
    Selection none = selection(List.of(), List.of());
    assertTrue(text(Format.CSV, none).startsWith("claim,article,outlet,"));
    valid(
        schema("geojson-FeatureCollection.schema.json", SpecificationVersion.DRAFT_7),
        text(Format.GEOJSON, none));
    valid(
        schema("stix-2.1-as-used.schema.json", SpecificationVersion.DRAFT_2020_12),
        text(Format.STIX, none));
    assertEquals(0, feed(none).getEntries().size());
    for (Format f : List.of(Format.JSONL, Format.READINGS, Format.FTM, Format.PLOVER)) {
      assertEquals("", text(f, none));
    }
  }

  @Test
  void the_same_selection_gives_the_same_bytes() {
    for (Format f : Format.values()) {
      assertEquals(text(f, delivery), text(f, delivery), f.code());
    }
  }

  @Test
  void every_json_line_leads_back_to_its_words() throws Exception {
    for (JsonNode line : lines(Format.JSONL, delivery)) {
      assertEquals(64, line.at("/article/sha256").asText().length());
      assertTrue(line.at("/article/url").asText().startsWith("https://example.org/"));
      assertEquals("F3", line.at("/happening/grade").asText());
      assertEquals(1, line.at("/happening/independent_origins").asInt());
      assertEquals(2, line.at("/happening/possible_origins").asInt());
      assertTrue(line.at("/words/span").size() == 2 && line.at("/quantity/span").size() == 2);
      assertEquals("KCNA", line.at("/voice/name").asText());
      assertFalse(line.has("text"), "an article's text stays where it is");
    }
  }

  @Test
  void the_schema_of_geojson_takes_the_places_and_jts_reads_their_points() throws Exception {
    String json = text(Format.GEOJSON, delivery);
    valid(schema("geojson-FeatureCollection.schema.json", SpecificationVersion.DRAFT_7), json);
    Geometry read = new GeoJsonReader().read(json);
    assertEquals(2, read.getNumGeometries());
    assertEquals(131.9, read.getGeometryN(0).getCoordinate().x);
    assertEquals(43.1, read.getGeometryN(0).getCoordinate().y);
    JsonNode properties = JSON.readTree(json).at("/features/0/properties");
    assertEquals(1500, properties.get("quantity_low").asInt());
    assertTrue(properties.get("quantity_low").isNumber());
    assertEquals(Article.CONSTRUCTED_NOTICE, properties.get("notice").asText());
    assertTrue(properties.has("sha256") && properties.has("words_start"));
  }

  private static SyndFeed feed(Selection selection) throws Exception {
    return new SyndFeedInput().build(new StringReader(text(Format.ATOM, selection)));
  }

  @Test
  void rome_reads_the_feed_and_finds_what_atom_asks_of_an_entry() throws Exception {
    for (Selection selection : List.of(delivery, bare, many)) {
      SyndFeed feed = feed(selection);
      assertEquals("atom_1.0", feed.getFeedType());
      assertEquals(selection.told().size(), feed.getEntries().size());
      Set<String> names = new HashSet<>();
      for (SyndEntry entry : feed.getEntries()) {
        assertTrue(names.add(entry.getUri()), entry.getUri());
        assertFalse(entry.getTitle().isBlank());
        assertFalse(entry.getUpdatedDate().before(entry.getPublishedDate()));
        assertTrue(entry.getLink().startsWith("http://127.0.0.1:8642/happening?id="));
        assertTrue(entry.getContents().getFirst().getValue().contains("SHA-256"));
      }
    }
    SyndEntry entry = feed(delivery).getEntries().getFirst();
    assertTrue(entry.getTitle().contains(Article.CONSTRUCTED_NOTICE));
    assertTrue(entry.getContents().getFirst().getValue().contains("KCNA"));
  }

  @Test
  void a_stix_bundle_keeps_to_the_tables_of_the_standard_and_refers_to_what_it_holds()
      throws Exception {
    Schema schema = schema("stix-2.1-as-used.schema.json", SpecificationVersion.DRAFT_2020_12);
    for (Selection selection : List.of(delivery, bare, many)) {
      String json = text(Format.STIX, selection);
      valid(schema, json);
      Set<String> held = new HashSet<>();
      for (JsonNode object : JSON.readTree(json).get("objects")) {
        assertTrue(held.add(object.get("id").asText()), "twice: " + object.get("id"));
        assertFalse(object.get("modified").asText().compareTo(object.get("created").asText()) < 0);
      }
      for (JsonNode object : JSON.readTree(json).get("objects")) {
        object.path("object_refs").forEach(r -> assertTrue(held.contains(r.asText())));
        if (object.has("created_by_ref")) {
          assertTrue(held.contains(object.get("created_by_ref").asText()));
        }
        object
            .path("extensions")
            .fieldNames()
            .forEachRemaining(e -> assertTrue(held.contains(e), e));
      }
    }
  }

  @Test
  void stix_gets_neither_null_nor_an_empty_list() throws Exception {
    for (Selection selection : List.of(delivery, bare, many)) {
      String json = text(Format.STIX, selection);
      assertFalse(json.contains(":null") || json.contains(":[]") || json.contains(":{}"));
    }
  }

  @Test
  void who_is_only_described_is_nobody_in_the_forms_that_know_people() throws Exception {
    // The invented readings name voices by office and list no entities: states alone are known.
    Set<String> names = new HashSet<>();
    for (JsonNode entity : lines(Format.FTM, many)) {
      if (entity.get("schema").asText().equals("PublicBody")) {
        names.add(entity.at("/properties/name/0").asText());
      }
    }
    assertTrue(names.contains("North Korea"), names.toString());
    assertTrue(names.stream().noneMatch(n -> n.contains("spokesman")), names.toString());
  }

  @Test
  void a_denial_is_an_opinion_on_the_report_and_an_assertion_a_note() throws Exception {
    Map<String, JsonNode> byType = new HashMap<>();
    JSON.readTree(text(Format.STIX, delivery))
        .get("objects")
        .forEach(o -> byType.put(o.get("type").asText(), o));
    JsonNode report = byType.get("report");
    assertEquals(50, report.get("confidence").asInt(), "possibly true, appendix A of STIX 2.1");
    assertEquals(report.get("id"), byType.get("opinion").at("/object_refs/0"));
    assertEquals("strongly-disagree", byType.get("opinion").get("opinion").asText());
    String extension = byType.get("extension-definition").get("id").asText();
    JsonNode claim = byType.get("note").at("/extensions/" + extension + "/claim");
    assertEquals("a.c1", claim.get("id").asText());
    assertEquals(64, claim.at("/article/sha256").asText().length());
    assertEquals(
        1, report.at("/extensions/" + extension + "/happening/independent_origins").asInt());
    assertEquals("RU", byType.get("location").get("country").asText());
  }

  @Test
  void the_model_of_followthemoney_knows_every_entity_property_and_reference() throws Exception {
    for (Selection selection : List.of(delivery, bare, many)) {
      FtmModel.read().valid(lines(Format.FTM, selection));
    }
    Map<String, JsonNode> bySchema = new HashMap<>();
    lines(Format.FTM, delivery).forEach(e -> bySchema.put(e.get("schema").asText(), e));
    assertEquals(
        Set.of("Article", "PublicBody", "Organization", "Event", "Note", "Mention"),
        bySchema.keySet());
    assertTrue(bySchema.get("Note").at("/properties/notes/0").asText().contains("SHA-256"));
    assertEquals("2024-10-01", bySchema.get("Event").at("/properties/startDate/0").asText());
  }

  @Test
  void plover_events_keep_to_the_tables_of_the_manual() throws Exception {
    Schema schema = schema("plover-0.7b1-as-used.schema.json", SpecificationVersion.DRAFT_2020_12);
    for (Selection selection : List.of(delivery, many)) {
      for (JsonNode event : lines(Format.PLOVER, selection)) {
        valid(schema, event.toString());
        Plover.Category category = Plover.CATEGORIES.get(event.at("/event/0").asText());
        assertEquals(category.quad(), event.get("quad_code").asInt());
        assertTrue(
            !event.has("mode") || category.modes().contains(event.get("mode").asText()),
            event.toString());
      }
    }
    assertEquals("", text(Format.PLOVER, bare), "no actor, no event");
    JsonNode denied = lines(Format.PLOVER, delivery).getLast();
    assertEquals("AID", denied.at("/event/0").asText());
    assertEquals("military", denied.get("mode").asText());
    assertEquals("PRK", denied.at("/source/0/code").asText());
    assertEquals("RUS", denied.at("/recipient/0/code").asText());
    assertEquals("negation", denied.at("/context/1").asText());
    assertEquals(2, denied.get("quad_code").asInt());
  }

  @Test
  void every_event_type_has_a_category_of_plover() {
    for (EventType type : EventType.values()) {
      assertTrue(Plover.CATEGORIES.containsKey(type.plover()), type.code());
    }
  }
}
