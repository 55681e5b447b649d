package org.hearsay.serve;

import static org.hearsay.serve.Served.JSON;
import static org.hearsay.serve.Served.SCHEMAS;
import static org.hearsay.serve.Served.shape;
import static org.hearsay.serve.Served.valid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest {
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

  /** Every kind that needs no second happening. */
  private static final List<String> DECISIONS =
      List.of(
          "{\"kind\":\"confirm\",\"claim\":\"a.c1\",\"reason\":\"read it\"}",
          "{\"kind\":\"note\",\"claim\":\"a.c1\",\"text\":\"see the ship's log\"}",
          "{\"kind\":\"mend\",\"claim\":\"a.c1\",\"values\":{\"low\":\"1200\",\"high\":\"\"}}",
          "{\"kind\":\"reliability\",\"voice\":\"KCNA\",\"letter\":\"C\"}",
          "{\"kind\":\"house\",\"voice\":\"KCNA\",\"house\":\"North Korea\"}",
          "{\"kind\":\"reject\",\"claim\":\"a.c1\"}",
          "{\"kind\":\"withdraw\",\"number\":6}");

  private Served served;

  @BeforeEach
  void serve() throws IOException {
    served = Served.delivery();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void the_document_is_openapi_3_1_and_its_shapes_are_json_schemas() throws Exception {
    String document = served.get("/openapi.json").body();
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
    JsonNode document = served.document();
    Set<String> called = new TreeSet<>();
    served.post("/decisions", DECISIONS.getFirst());
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
          negotiated ? served.get(asked, "Accept", content.getKey()) : served.get(asked);
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
    JsonNode document = served.document();
    ObjectNode claim = (ObjectNode) served.tree("/claim?id=a.c1");
    Schema shape = shape(document, JSON.readTree("{\"$ref\":\"#/components/schemas/Claim\"}"));
    valid(shape, claim.toString());
    claim.put("colour", "red");
    assertEquals(1, shape.validate(claim.toString(), InputFormat.JSON).size());
    claim.remove(List.of("colour", "article"));
    assertEquals(1, shape.validate(claim.toString(), InputFormat.JSON).size());
  }

  @Test
  void decisions_are_recorded_and_change_what_is_shown() throws Exception {
    for (String decision : DECISIONS) {
      decided(served, decision);
    }
    assertEquals(DECISIONS.size(), served.tree("/decisions").get("total").asInt());
    assertFalse(served.tree("/decision?number=6").get("standing").asBoolean());
    JsonNode claim = served.tree("/claim?id=a.c1");
    assertEquals(1200, claim.at("/quantity/low").asInt());
    assertTrue(claim.at("/quantity/high").isNull());
    assertEquals("C3", claim.at("/happening/grade").asText());
  }

  @Test
  void happenings_are_merged_and_split() throws Exception {
    try (Served two = Served.twoMatters()) {
      assertEquals(2, two.tree("/happenings").get("total").asInt());
      decided(two, "{\"kind\":\"merge\",\"happening\":\"h1\",\"with\":\"h2\"}");
      assertEquals(1, two.tree("/happenings").get("total").asInt());
      decided(two, "{\"kind\":\"split\",\"happening\":\"h1\",\"claims\":[\"a0.c0\"]}");
      assertEquals(2, two.tree("/happenings").get("total").asInt());
    }
  }

  private static void decided(Served at, String decision) throws Exception {
    JsonNode document = at.document();
    JsonNode operation = document.at("/paths/~1decisions/post");
    valid(shape(document, operation.at("/requestBody/content/application~1json/schema")), decision);
    HttpResponse<String> answer = at.post("/decisions", decision);
    assertEquals(201, answer.statusCode(), decision + answer.body());
    valid(
        shape(document, operation.at("/responses/201/content/application~1json/schema")),
        answer.body());
    String place = answer.headers().firstValue("Location").orElseThrow();
    assertEquals(200, at.send("GET", place, "").statusCode(), place);
  }

  @Test
  void an_earlier_day_shows_what_was_in_print_and_finds_only_that() throws Exception {
    assertEquals(2, served.tree("/claims?q=troops&asOf=2024-11-15").get("total").asInt());
    assertEquals(0, served.tree("/claims?q=troops&asOf=2024-11-14").get("total").asInt());
    assertEquals(404, served.get("/article?id=a&asOf=2024-11-14").statusCode());
    assertEquals(0, served.tree("/decisions?known=2001-01-01").get("total").asInt());
    for (JsonNode path : served.document().get("paths")) {
      JsonNode looks = path.path("get");
      boolean days = looks.at("/parameters").toString().contains("\"asOf\"");
      assertTrue(
          looks.isMissingNode() || days || looks.get("operationId").asText().equals("getOpenApi"));
    }
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
    HttpResponse<String> answer = served.post("/decisions", body);
    assertEquals(400, answer.statusCode(), answer.body());
    JsonNode problem = JSON.readTree(answer.body());
    assertEquals("urn:hearsay:problem:bad-body", problem.get("type").asText());
    assertEquals(member == null ? "" : member, problem.path("parameter").asText());
    assertEquals(List.of(), served.ledger.judgements());
  }

  @Test
  void nobody_decides_and_only_now_is_shown_without_a_linker() throws Exception {
    try (Server plain = Server.start(served.ledger, served.search, 0)) {
      HttpRequest asked =
          HttpRequest.newBuilder(plain.address().resolve("/api/v1/claims?asOf=2024-11-15")).build();
      assertEquals(
          409, served.client.send(asked, HttpResponse.BodyHandlers.ofString()).statusCode());
    }
  }
}
