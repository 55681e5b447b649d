package org.hearsay.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.ArticleId;
import org.hearsay.model.Originals;
import org.hearsay.model.Provenance;
import org.hearsay.model.Stance;
import org.hearsay.search.LuceneSearch;
import org.hearsay.serve.access.Access;
import org.hearsay.testkit.InMemoryLedger;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article as it came in, beside what it was copied from, and what people note on it. */
class ArticleViewsTest {
  private static final Provenance PAGE =
      new Provenance(
          "https://example.org/a", Instant.parse("2024-11-15T09:30:00Z"), "ab".repeat(32));

  private static final String BYTES =
      "<html><body onload=\"steal()\"><script>steal()</script><p>Port clerks</p></body></html>";

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final LuceneSearch search = LuceneSearch.inMemory();
  private final HttpClient browser = HttpClient.newHttpClient();
  private Server server;

  @BeforeEach
  void serve() throws IOException {
    ledger.keepAll(List.of(Readings.delivery("a")), Map.of(new ArticleId("a"), PAGE));
    ledger.keep(Readings.delivery("b", "Coast Gazette", Stance.DENIES));
    ledger.keep(Readings.linking("a", "b"));
    Originals archive =
        from ->
            from.equals(PAGE)
                ? Optional.of(
                    new Originals.Original(
                        BYTES.getBytes(StandardCharsets.UTF_8),
                        Optional.of("text/html; charset=UTF-8"),
                        from))
                : Optional.empty();
    server =
        Server.start(
            ledger,
            search,
            (read, judged) -> Readings.linking("a", "b"),
            Access.sole(0),
            new Beside(Optional.empty(), archive, Optional.empty()));
  }

  @AfterEach
  void stop() {
    server.close();
    search.close();
    browser.close();
  }

  @Test
  void the_archived_page_is_shown_with_its_proof_and_can_run_and_ask_nothing() throws Exception {
    String page = get("/original?id=a").body();
    assertTrue(page.contains("captured 15 Nov 2024, 09:30 UTC"), page);
    assertTrue(page.contains(PAGE.sha256()), page);
    assertTrue(page.contains("src=\"/original/bytes?id=a\" sandbox"), page);
    HttpResponse<String> bytes = get("/original/bytes?id=a");
    assertEquals(BYTES, bytes.body());
    String policy = bytes.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.startsWith("sandbox; default-src 'none'"), policy);
    assertFalse(policy.contains("script-src") || policy.contains("allow-"), policy);
  }

  @Test
  void an_article_whose_bytes_are_not_kept_says_so_and_what_to_do() throws Exception {
    String page = get("/original?id=b").body();
    assertTrue(page.contains("not known from which bytes"), page);
    assertTrue(page.contains("./hearsay add FILE..."), page);
    assertEquals(404, get("/original/bytes?id=b").statusCode());
    assertEquals(404, get("/original?id=nobody").statusCode());
  }

  @Test
  void a_copy_can_be_switched_to_what_it_was_copied_from() throws Exception {
    assertTrue(get("/article?id=b").body().contains("href=\"/compare?id=b\""));
    assertFalse(get("/article?id=a").body().contains("href=\"/compare?id=a\""));
    assertTrue(get("/compare?id=b").body().contains("href=\"/original?id=b\""));
  }

  @Test
  void a_note_stands_on_the_claim_and_its_happening_until_it_is_withdrawn() throws Exception {
    assertEquals(303, post("kind=note&claim=a.c1&text=Ask+the+%3Cport%3E+master").statusCode());
    for (String path : List.of("/claim?id=a.c1", "/happening?id=h1")) {
      String page = get(path).body();
      assertTrue(page.contains("Ask the &lt;port"), page);
      assertTrue(page.contains("the analyst") || page.contains("class=\"noted\""), page);
    }
    assertEquals(400, post("kind=note&claim=a.c1&text=+++").statusCode());
    assertEquals(303, post("kind=withdraw&number=1").statusCode());
    assertFalse(get("/claim?id=a.c1").body().contains("Ask the"));
  }

  @Test
  void the_keys_are_told_on_a_page_that_needs_no_script() throws Exception {
    String keys = get("/keys").body();
    assertTrue(keys.contains("<kbd>j</kbd>") && keys.contains("<kbd>r</kbd>"), keys);
    assertTrue(get("/").body().contains("href=\"/keys\""), "every page leads there");
  }

  private HttpResponse<String> post(String form) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(server.address().resolve("/judge"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
