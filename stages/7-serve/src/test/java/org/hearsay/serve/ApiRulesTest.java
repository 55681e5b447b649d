package org.hearsay.serve;

import static org.hearsay.serve.Served.JSON;
import static org.hearsay.serve.Served.shape;
import static org.hearsay.serve.Served.valid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hearsay.model.Refusal;
import org.hearsay.model.RefusedInput;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the REST interface is asked, whatever it is asked for. */
class ApiRulesTest {
  private Served served;

  @BeforeEach
  void serve() throws IOException {
    served = Served.delivery();
  }

  @AfterEach
  void stop() {
    served.close();
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
    HttpResponse<String> answer = served.get(path.replace("(", "%28"));
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    JsonNode problem = JSON.readTree(answer.body());
    valid(
        shape(served.document(), JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}")),
        answer.body());
    assertEquals("urn:hearsay:problem:" + kind, problem.get("type").asText());
    assertEquals(status, problem.get("status").asInt());
    assertEquals(parameter == null ? "" : parameter, problem.path("parameter").asText());
  }

  @Test
  void a_query_error_counts_characters_as_people_do() throws Exception {
    JsonNode problem = served.tree("/claims?q=" + encoded("😀 voise:kcna"));
    assertEquals(2, problem.get("at").asInt(), problem.toString());
  }

  @Test
  void pages_follow_each_other_while_the_ledger_grows() throws Exception {
    for (String order : List.of("newest", "origins")) {
      String path = "/claims?limit=1&order=" + order;
      JsonNode first = served.tree(path);
      assertEquals("a.c1", first.at("/items/0/id").asText());
      served.ledger.keep(Readings.delivery("0"));
      served.ledger.keep(Readings.linking("a", "b/2.x", "0"));
      JsonNode second = served.tree(path + "&cursor=" + first.get("next").asText());
      assertEquals("b/2.x.c1", second.at("/items/0/id").asText());
      assertTrue(second.get("next").isNull());
      served.ledger.remove(new org.hearsay.model.ArticleId("0"));
      served.ledger.keep(Readings.linking("a", "b/2.x"));
    }
    HttpResponse<String> first = served.get("/articles?limit=1");
    String next = first.headers().firstValue("Link").orElseThrow();
    assertTrue(next.endsWith("; rel=\"next\""), next);
    HttpResponse<String> second = served.send("GET", next.substring(1, next.indexOf('>')), "");
    assertEquals("b/2.x", JSON.readTree(second.body()).at("/items/0/id").asText());
    assertEquals(2, JSON.readTree(second.body()).get("total").asInt());
  }

  @Test
  void what_is_most_relevant_goes_on_only_while_the_ledger_stays() throws Exception {
    String path = "/claims?q=troops&limit=1&order=relevance";
    JsonNode first = served.tree(path);
    String second = path + "&cursor=" + first.get("next").asText();
    assertEquals(1, served.tree(second).get("items").size());
    served.ledger.keep(Readings.delivery("0"));
    assertEquals(410, served.get(second).statusCode());
  }

  @Test
  void a_cursor_holds_for_its_own_question_alone() throws Exception {
    String next = served.tree("/claims?limit=1").get("next").asText();
    assertEquals(400, served.get("/claims?limit=1&type=transfer&cursor=" + next).statusCode());
    assertEquals(200, served.get("/claims?limit=9&cursor=" + next).statusCode());
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
    assertTrue(served.tree("/claims?" + filter).get("total").asInt() > 0, filter);
    assertTrue(served.tree("/claims?q=troops&" + filter).get("total").asInt() > 0, filter);
  }

  @Test
  void who_has_it_already_is_told_so_until_the_ledger_changes() throws Exception {
    HttpResponse<String> first = served.get("/claims");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, served.get("/claims", "If-None-Match", "\"other\", W/" + tag).statusCode());
    assertEquals("", served.get("/claims", "If-None-Match", tag).body());
    assertNotEquals(
        tag,
        served.get("/claims", "Accept", "text/csv").headers().firstValue("ETag").orElseThrow());
    served.ledger.refuse(new RefusedInput("y.json", Refusal.EMPTY, "", Instant.EPOCH));
    assertEquals(200, served.get("/claims", "If-None-Match", tag).statusCode());
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
        accept == null ? served.get("/claims") : served.get("/claims", "Accept", accept);
    assertEquals(status, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void head_tells_all_but_the_body_and_other_methods_are_refused_by_name() throws Exception {
    HttpResponse<String> head = served.send("HEAD", "/api/v1/claims", "");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(
        served.get("/claims").headers().firstValue("ETag"), head.headers().firstValue("ETag"));
    HttpResponse<String> delete = served.send("DELETE", "/api/v1/claims", "{}");
    assertEquals(405, delete.statusCode());
    assertEquals("GET, HEAD, OPTIONS", delete.headers().firstValue("Allow").orElseThrow());
    assertEquals(
        "GET, HEAD, OPTIONS, POST",
        served
            .send("OPTIONS", "/api/v1/decisions", "")
            .headers()
            .firstValue("Allow")
            .orElseThrow());
  }

  @Test
  void another_origin_gets_no_leave() throws Exception {
    HttpResponse<String> answer = served.get("/claims", "Origin", "https://example.org");
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    HttpRequest forged =
        HttpRequest.newBuilder(served.server.address().resolve("/api/v1/decisions"))
            .header("Content-Type", "application/json")
            .header("Origin", "https://example.org")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"confirm\",\"claim\":\"a.c1\"}"))
            .build();
    HttpResponse<String> refused = served.client.send(forged, HttpResponse.BodyHandlers.ofString());
    assertEquals(403, refused.statusCode());
    assertEquals(
        "application/problem+json", refused.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(List.of(), served.ledger.judgements());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
