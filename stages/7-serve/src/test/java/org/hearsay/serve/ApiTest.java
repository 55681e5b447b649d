package org.hearsay.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Judgements;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.RefusedInput;
import org.hearsay.model.Stance;
import org.hearsay.search.LuceneSearch;
import org.hearsay.testkit.InMemoryLedger;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** What each operation that looks is asked, so that it has something to answer. */
  private static final Map<String, List<String>> ASKED =
      Map.ofEntries(
          Map.entry("listClaims", List.of("", "?q=troops&type=transfer", "?order=origins")),
          Map.entry("getClaim", List.of("?id=a.c1", "?id=b%2F2.x.c1")),
          Map.entry("exportClaims", List.of("?format=stix", "?format=csv&q=kcna")),
          Map.entry("listHappenings", List.of("", "?type=transfer&since=2024-01-01")),
          Map.entry("getHappening", List.of("?id=h1")),
          Map.entry("listTransfers", List.of("", "?from=North%20Korea")),
          Map.entry("listVoices", List.of("")),
          Map.entry("getVoice", List.of("?name=KCNA")),
          Map.entry("listHouses", List.of("")),
          Map.entry("getHouse", List.of("?name=North%20Korea")),
          Map.entry("listArticles", List.of("", "?outlet=Coast%20Gazette")),
          Map.entry("getReading", List.of("?id=a")),
          Map.entry("listRefusals", List.of("")),
          Map.entry("listFigureSubjects", List.of("")),
          Map.entry("getFigures", List.of("?item=troops&actor=North%20Korea&counterpart=Russia")),
          Map.entry("listDecisions", List.of("")),
          Map.entry("getDecision", List.of("?number=1")),
          Map.entry("getOpenApi", List.of("")));

  /** Each kind of decision once; the last takes back the one that hides the claims. */
  private static final List<String> DECISIONS =
      List.of(
          "{\"kind\":\"confirm\",\"claim\":\"a.c1\",\"reason\":\"read it\"}",
          "{\"kind\":\"note\",\"claim\":\"a.c1\",\"text\":\"see the ship's log\"}",
          "{\"kind\":\"mend\",\"claim\":\"a.c1\",\"values\":{\"low\":\"1200\",\"high\":\"\"}}",
          "{\"kind\":\"reliability\",\"voice\":\"KCNA\",\"letter\":\"C\"}",
          "{\"kind\":\"house\",\"voice\":\"KCNA\",\"house\":\"North Korea\"}",
          "{\"kind\":\"merge\",\"happening\":\"h1\",\"with\":\"h2\"}",
          "{\"kind\":\"split\",\"happening\":\"h1\",\"claims\":[\"a.c1\"]}",
          "{\"kind\":\"reject\",\"claim\":\"a.c1\"}",
          "{\"kind\":\"withdraw\",\"number\":8}");

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final LuceneSearch search = LuceneSearch.inMemory();
  private final HttpClient client = HttpClient.newHttpClient();
  private Server server;

  @BeforeEach
  void serve() throws IOException {
    ledger.keep(Readings.delivery("a"));
    ledger.keep(Readings.delivery("b/2.x", "Coast Gazette", Stance.DENIES));
    ledger.keep(Readings.linking("a", "b/2.x"));
    ledger.refuse(new RefusedInput("x.json", Refusal.BROKEN_JSON, "line 3", Instant.EPOCH));
    server = Server.start(ledger, search, ApiTest::relinked, 0);
  }

  private static Linking relinked(List<Reading> read, Judgements judgements) {
    String[] ids =
        judgements.applied(read).stream()
            .filter(r -> !r.claims().isEmpty())
            .map(r -> r.article().id().value())
            .toArray(String[]::new);
    return ids.length == 0 ? new Linking(List.of(), List.of()) : Readings.linking(ids);
  }

  @AfterEach
  void stop() {
    server.close();
    search.close();
    client.close();
  }

  @Test
  void the_document_is_openapi_3_1_and_its_shapes_are_json_schemas() throws Exception {
    String document = get("/openapi.json").body();
    try (InputStream in = ApiTest.class.getResourceAsStream("openapi-3.1.schema.json")) {
      valid(SCHEMAS.getSchema(in), document);
    }
    Schema meta =
        SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JSON.readTree(document)
        .at("/components/schemas")
        .forEach(shape -> valid(meta, shape.toString()));
  }

  @Test
  void every_operation_answers_as_the_document_says() throws Exception {
    JsonNode document = document();
    Set<String> called = new TreeSet<>();
    post("/decisions", DECISIONS.getFirst());
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      JsonNode looks = path.getValue().path("get");
      if (!looks.isMissingNode()) {
        called.add(looks.get("operationId").asText());
        for (String query : ASKED.get(looks.get("operationId").asText())) {
          answers(document, looks, path.getKey() + query);
        }
      }
    }
    assertEquals(new TreeSet<>(ASKED.keySet()), called);
  }

  private void answers(JsonNode document, JsonNode operation, String asked) throws Exception {
    for (Map.Entry<String, JsonNode> content :
        operation.at("/responses/200/content").properties()) {
      boolean negotiated = !asked.contains("format=");
      HttpResponse<String> answer =
          negotiated ? get(asked, "Accept", content.getKey()) : get(asked);
      assertEquals(200, answer.statusCode(), asked + answer.body());
      String type = answer.headers().firstValue("Content-Type").orElseThrow();
      JsonNode declared = operation.at("/responses/200/content").path(type).path("schema");
      assertFalse(declared.isMissingNode(), asked + " answers " + type);
      assertTrue(!negotiated || type.equals(content.getKey()), asked + " answers " + type);
      if (type.contains("json") && !type.contains("jsonl")) {
        valid(shape(document, declared), answer.body());
      }
      assertTrue(answer.headers().firstValue("ETag").isPresent(), asked);
    }
  }

  @Test
  void a_field_that_nobody_described_would_be_found() throws Exception {
    JsonNode document = document();
    ObjectNode claim = (ObjectNode) tree("/claim?id=a.c1");
    Schema shape = shape(document, JSON.readTree("{\"$ref\":\"#/components/schemas/Claim\"}"));
    valid(shape, claim.toString());
    claim.put("colour", "red");
    assertEquals(1, shape.validate(claim.toString(), InputFormat.JSON).size());
    claim.remove(List.of("colour", "article"));
    assertEquals(1, shape.validate(claim.toString(), InputFormat.JSON).size());
  }

  @Test
  void every_kind_of_decision_is_recorded_and_answers_as_the_document_says() throws Exception {
    JsonNode document = document();
    JsonNode operation = document.at("/paths/~1decisions/post");
    Schema taken = shape(document, operation.at("/requestBody/content/application~1json/schema"));
    Schema given = shape(document, operation.at("/responses/201/content/application~1json/schema"));
    int made = 0;
    for (String decision : DECISIONS) {
      valid(taken, decision);
      // The small linker of this test makes one happening: there is never a second to merge with.
      HttpResponse<String> answer = post("/decisions", decision);
      if (decision.contains("merge")) {
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals("with", JSON.readTree(answer.body()).get("parameter").asText());
        continue;
      }
      if (decision.contains("split")) {
        assertEquals(400, answer.statusCode(), "both claims have the same words: no two sides");
        continue;
      }
      String sent = decision.replace("8", Integer.toString(made));
      answer = decision.contains("withdraw") ? post("/decisions", sent) : answer;
      assertEquals(201, answer.statusCode(), answer.body());
      valid(given, answer.body());
      String place = answer.headers().firstValue("Location").orElseThrow();
      assertEquals(200, send("GET", place, "").statusCode(), place);
      made = JSON.readTree(answer.body()).get("number").asInt();
    }
    assertEquals(200, get("/claim?id=a.c1").statusCode(), "the rejection was withdrawn");
    assertEquals(1200, tree("/claim?id=a.c1").at("/quantity/low").asInt());
    assertEquals("C3", tree("/claim?id=a.c1").at("/happening/grade").asText());
    assertTrue(ledger.judgements().size() >= 6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/claims?limit=0|400|limit|bad-parameter",
        "/claims?limit=many|400|limit|bad-parameter",
        "/claims?limti=10|400|limti|bad-parameter",
        "/claims?limit=1&limit=2|400|limit|bad-parameter",
        "/claims?type=spoon|400|type|bad-parameter",
        "/claims?grade=nine|400|grade|bad-parameter",
        "/claims?date=someday&q=troops|400|date|bad-parameter",
        "/claims?voice=%22a|400|voice|bad-parameter",
        "/claims?order=relevance|400|order|bad-parameter",
        "/claims?cursor=xyz|400|cursor|bad-parameter",
        "/claims?asOf=yesterday|400|asOf|bad-parameter",
        "/claims?q=voise:kcna|400|q|bad-query",
        "/claims?q=(kcna&type=transfer|400|q|bad-query",
        "/export?format=docx|400|format|bad-parameter",
        "/export|400|format|bad-parameter",
        "/claim|400|id|bad-parameter",
        "/claim?id=z.c9|404||not-found",
        "/happening?id=h9|404||not-found",
        "/voice?name=Nobody|404||not-found",
        "/nowhere|404||not-found",
      })
  void a_refusal_is_a_problem_that_names_the_parameter(
      String path, int status, String parameter, String kind) throws Exception {
    HttpResponse<String> answer = get(path.replace("(", "%28"));
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    JsonNode problem = JSON.readTree(answer.body());
    valid(
        shape(document(), JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}")),
        answer.body());
    assertEquals("urn:hearsay:problem:" + kind, problem.get("type").asText());
    assertEquals(status, problem.get("status").asInt());
    assertEquals(parameter == null ? "" : parameter, problem.path("parameter").asText());
  }

  @Test
  void a_query_error_counts_characters_as_people_do() throws Exception {
    JsonNode problem = tree("/claims?q=" + encoded("😀 voise:kcna"));
    assertEquals(2, problem.get("at").asInt(), problem.toString());
  }

  @Test
  void pages_follow_each_other_while_the_ledger_grows() throws Exception {
    for (String order : List.of("newest", "origins")) {
      String path = "/claims?limit=1&order=" + order;
      JsonNode first = tree(path);
      assertEquals("a.c1", first.at("/items/0/id").asText());
      ledger.keep(Readings.delivery("0"));
      ledger.keep(Readings.linking("a", "b/2.x", "0"));
      JsonNode second = tree(path + "&cursor=" + first.get("next").asText());
      assertEquals("b/2.x.c1", second.at("/items/0/id").asText());
      assertTrue(second.get("next").isNull());
      ledger.remove(new org.hearsay.model.ArticleId("0"));
      ledger.keep(Readings.linking("a", "b/2.x"));
    }
    HttpResponse<String> first = get("/articles?limit=1");
    String next = first.headers().firstValue("Link").orElseThrow();
    assertTrue(next.endsWith("; rel=\"next\""), next);
    HttpResponse<String> second = send("GET", next.substring(1, next.indexOf('>')), "");
    assertEquals("b/2.x", JSON.readTree(second.body()).at("/items/0/id").asText());
    assertEquals(2, JSON.readTree(second.body()).get("total").asInt());
  }

  @Test
  void what_is_most_relevant_goes_on_only_while_the_ledger_stays() throws Exception {
    String path = "/claims?q=troops&limit=1&order=relevance";
    JsonNode first = tree(path);
    String second = path + "&cursor=" + first.get("next").asText();
    assertEquals(1, tree(second).get("items").size());
    ledger.keep(Readings.delivery("0"));
    assertEquals(410, get(second).statusCode());
  }

  @Test
  void a_cursor_holds_for_its_own_question_alone() throws Exception {
    String next = tree("/claims?limit=1").get("next").asText();
    assertEquals(400, get("/claims?limit=1&type=transfer&cursor=" + next).statusCode());
    assertEquals(200, get("/claims?limit=9&cursor=" + next).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voice=kcna",
        "house=north%20korea",
        "outlet=harbour",
        "type=transfer",
        "item=troops",
        "country=KP",
        "place=vladivostok",
        "date=2024-10",
        "printed=2024-11-15",
        "grade=3",
        "origins=1..",
        "conflict=assertion",
        "status=done",
        "certainty=certain",
        "stance=asserts",
      })
  void every_filter_narrows(String filter) throws Exception {
    assertTrue(tree("/claims?" + filter).get("total").asInt() > 0, filter);
    assertTrue(tree("/claims?q=troops&" + filter).get("total").asInt() > 0, filter);
  }

  @Test
  void an_earlier_day_shows_what_was_in_print_and_finds_only_that() throws Exception {
    assertEquals(2, tree("/claims?q=troops&asOf=2024-11-15").get("total").asInt());
    assertEquals(0, tree("/claims?q=troops&asOf=2024-11-14").get("total").asInt());
    assertEquals(404, get("/article?id=a&asOf=2024-11-14").statusCode());
    assertEquals(0, tree("/decisions?known=2001-01-01").get("total").asInt());
    for (JsonNode path : document().get("paths")) {
      JsonNode looks = path.path("get");
      boolean days = looks.at("/parameters").toString().contains("\"asOf\"");
      assertTrue(
          looks.isMissingNode() || days || looks.get("operationId").asText().equals("getOpenApi"));
    }
  }

  @Test
  void who_has_it_already_is_told_so_until_the_ledger_changes() throws Exception {
    HttpResponse<String> first = get("/claims");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, get("/claims", "If-None-Match", "\"other\", W/" + tag).statusCode());
    assertEquals("", get("/claims", "If-None-Match", tag).body());
    assertNotEquals(
        tag, get("/claims", "Accept", "text/csv").headers().firstValue("ETag").orElseThrow());
    ledger.refuse(new RefusedInput("y.json", Refusal.EMPTY, "", Instant.EPOCH));
    assertEquals(200, get("/claims", "If-None-Match", tag).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|200|application/json",
        "*/*|200|application/json",
        "text/csv|200|text/csv; charset=utf-8",
        "text/*, application/json;q=0.5|200|text/csv; charset=utf-8",
        "application/geo+json|200|application/geo+json",
        "application/json;q=0, */*|200|text/csv; charset=utf-8",
        "image/png|406|application/problem+json",
      })
  void the_form_is_the_one_that_is_liked_best(String accept, int status, String type)
      throws Exception {
    HttpResponse<String> answer =
        accept == null ? get("/claims") : get("/claims", "Accept", accept);
    assertEquals(status, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void head_tells_all_but_the_body_and_other_methods_are_refused_by_name() throws Exception {
    HttpResponse<String> head = send("HEAD", "/api/v1/claims", "");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(get("/claims").headers().firstValue("ETag"), head.headers().firstValue("ETag"));
    HttpResponse<String> delete = send("DELETE", "/api/v1/claims", "{}");
    assertEquals(405, delete.statusCode());
    assertEquals("GET, HEAD, OPTIONS", delete.headers().firstValue("Allow").orElseThrow());
    assertEquals(
        "GET, HEAD, OPTIONS, POST",
        send("OPTIONS", "/api/v1/decisions", "").headers().firstValue("Allow").orElseThrow());
  }

  @Test
  void another_origin_gets_no_leave() throws Exception {
    HttpResponse<String> answer = get("/claims", "Origin", "https://example.org");
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    HttpRequest forged =
        HttpRequest.newBuilder(server.address().resolve("/api/v1/decisions"))
            .header("Content-Type", "application/json")
            .header("Origin", "https://example.org")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.ofString(DECISIONS.getFirst()))
            .build();
    HttpResponse<String> refused = client.send(forged, HttpResponse.BodyHandlers.ofString());
    assertEquals(403, refused.statusCode());
    assertEquals(
        "application/problem+json", refused.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(List.of(), ledger.judgements());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\":\"dance\"}|kind",
        "{\"kind\":\"reject\"}|claim",
        "{\"kind\":\"reject\",\"claim\":\"z.c9\"}|claim",
        "{\"kind\":\"reject\",\"claim\":\"a.c1\",\"colour\":\"red\"}|colour",
        "{\"kind\":\"mend\",\"claim\":\"a.c1\",\"values\":{\"colour\":\"red\"}}|values.colour",
        "{\"kind\":\"mend\",\"claim\":\"a.c1\",\"values\":{\"type\":\"spoon\"}}|",
        "{\"kind\":\"reliability\",\"voice\":\"KCNA\",\"letter\":\"Q\"}|",
        "[]|",
        "{\"kind\":|",
      })
  void what_cannot_be_decided_is_a_problem_that_names_the_member(String body, String member)
      throws Exception {
    HttpResponse<String> answer = post("/decisions", body);
    assertEquals(400, answer.statusCode(), answer.body());
    JsonNode problem = JSON.readTree(answer.body());
    assertEquals("urn:hearsay:problem:bad-body", problem.get("type").asText());
    assertEquals(member == null ? "" : member, problem.path("parameter").asText());
    assertEquals(List.of(), ledger.judgements());
  }

  @Test
  void nobody_decides_and_only_now_is_shown_without_a_linker() throws Exception {
    try (Server plain = Server.start(ledger, search, 0)) {
      HttpRequest asked =
          HttpRequest.newBuilder(plain.address().resolve("/api/v1/claims?asOf=2024-11-15")).build();
      assertEquals(409, client.send(asked, HttpResponse.BodyHandlers.ofString()).statusCode());
    }
  }

  private JsonNode document() throws Exception {
    return tree("/openapi.json");
  }

  /** A declared schema with the named ones beside it, so that it can refer to them. */
  private static Schema shape(JsonNode document, JsonNode declared) {
    ObjectNode whole = JSON.createObjectNode();
    whole.setAll((ObjectNode) declared);
    whole.set("components", document.get("components"));
    return SCHEMAS.getSchema(whole);
  }

  private static void valid(Schema schema, String json) {
    List<Error> errors = schema.validate(json, InputFormat.JSON);
    assertEquals(List.of(), errors.stream().limit(5).map(Error::toString).toList(), json);
  }

  private JsonNode tree(String path) throws Exception {
    return JSON.readTree(get(path).body());
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve("/api/v1" + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send("POST", "/api/v1" + path, body);
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    if (body.isEmpty()) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(body));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
