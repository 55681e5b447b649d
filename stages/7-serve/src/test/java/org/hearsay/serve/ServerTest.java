package org.hearsay.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.exports.Format;
import org.hearsay.model.Article;
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
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final LuceneSearch search = LuceneSearch.inMemory();
  private final HttpClient browser = HttpClient.newHttpClient();
  private Server server;

  @BeforeEach
  void serve() throws IOException {
    ledger.keep(Readings.delivery("a"));
    ledger.keep(Readings.delivery("b/2.x", "Coast Gazette", Stance.DENIES));
    ledger.keep(Readings.linking("a", "b/2.x"));
    server = Server.start(ledger, search, ServerTest::relinked, 0);
  }

  /** A linker small enough to see through: all claims that are left make the one happening. */
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
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?type=transfer",
        "/happening?id=h1",
        "/article?id=a",
        "/article?id=b%2F2.x",
        "/claim?id=a.c1",
        "/claim?id=b%2F2.x.c1",
        "/search?q=troops",
        "/search",
        "/refused",
        "/figures",
        "/figures?item=troops&actor=North%20Korea&counterpart=Russia",
        "/transfers",
        "/transfers?from=North%20Korea",
        "/voices",
        "/voice?name=KCNA",
        "/house?name=North%20Korea",
        "/review",
        "/?asof=2024-11-15",
        "/?known=2024-11-15",
        "/compare?id=b%2F2.x",
        "/map",
        "/map?type=transfer&box=100,20,150,60",
        "/sources",
        "/?view=days",
        "/figures?item=troops&actor=North%20Korea&counterpart=Russia&copies=shown",
      })
  void every_page_answers_and_asks_no_other_host(String path) throws Exception {
    HttpResponse<String> page = get(path);
    assertEquals(200, page.statusCode(), page.body());
    Matcher loaded = Pattern.compile("(?:src|href|action)=\"([^\"]*)\"").matcher(page.body());
    while (loaded.find()) {
      boolean followedByAPerson = loaded.group(1).startsWith("https://example.org/");
      assertTrue(followedByAPerson || loaded.group(1).matches("[/#].*"), loaded.group(1));
    }
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/happening?id=h1", "/article?id=a", "/claim?id=a.c1", "/search?q=troops"})
  void a_page_that_shows_a_constructed_article_says_so(String path) throws Exception {
    assertTrue(get(path).body().contains(Article.CONSTRUCTED_NOTICE));
  }

  @Test
  void a_title_from_the_world_is_text_and_never_markup() throws Exception {
    String page = get("/article?id=a").body();
    assertTrue(
        page.contains("Clerks &lt;b>count&lt;/b> &amp; write")
            || page.contains("Clerks &lt;b&gt;count&lt;/b&gt; &amp; write"),
        page);
    assertFalse(page.contains("<b>count"), page);
  }

  @Test
  void a_query_is_text_and_never_markup() throws Exception {
    String page = get("/search?q=%3Cscript%3E%22%3Ealert(1)").body();
    assertFalse(page.contains("<script>\""), page);
  }

  @Test
  void what_is_not_there_is_said_with_what_to_do() throws Exception {
    for (String path : new String[] {"/nowhere", "/happening?id=h9", "/article", "/claim?id=x"}) {
      HttpResponse<String> page = get(path);
      assertEquals(404, page.statusCode(), path);
      assertTrue(page.body().contains("/search"), path);
    }
  }

  @Test
  void an_empty_ledger_tells_what_to_do_next() throws Exception {
    try (Server empty = Server.start(new InMemoryLedger(), LuceneSearch.inMemory(), 0)) {
      String page = get(empty.address().resolve("/")).body();
      assertTrue(page.contains("./hearsay add FILE..."), page);
    }
  }

  @Test
  void a_change_of_the_ledger_shows_on_the_next_page() throws Exception {
    assertTrue(get("/refused").body().contains("Every input so far was taken in"));
    ledger.refuse(new RefusedInput("<i>.json", Refusal.BROKEN_JSON, "line 3", Instant.EPOCH));
    String page = get("/refused").body();
    assertTrue(page.contains("broken-json") && page.contains("1 Jan 1970, 00:00"), page);
    assertFalse(page.contains("<i>.json"), page);
  }

  @Test
  void a_query_error_points_at_the_character() throws Exception {
    String page = get("/search?q=voise%3Akcna").body();
    assertTrue(page.contains("<mark>v</mark>oise:kcna"), page);
    assertTrue(
        page.contains("there is no field &#34;voise&#34;") || page.contains("no field"), page);
  }

  @Test
  void another_host_name_is_turned_away() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
      assertFalse(answer.contains("KCNA"), answer);
    }
  }

  @Test
  void a_taken_port_is_named() {
    IOException taken =
        assertThrows(
            IOException.class,
            () -> Server.start(ledger, search, server.address().getPort()).close());
    assertTrue(
        String.valueOf(taken.getMessage()).contains(Integer.toString(server.address().getPort())));
  }

  @Test
  void a_rejected_claim_leaves_the_pages_and_comes_back_when_that_is_withdrawn() throws Exception {
    assertEquals(303, post("same-origin", "kind=reject&claim=a.c1&reason=misread").statusCode());
    assertEquals(404, get("/claim?id=a.c1").statusCode());
    assertEquals(404, get("/claim?id=b%2F2.x.c1").statusCode(), "the copy has the same words");
    String review = get("/review").body();
    assertTrue(review.contains("rejected a claim of type transfer"), review);
    assertTrue(review.contains("misread"), review);
    assertEquals(303, post("same-origin", "kind=withdraw&number=1").statusCode());
    assertEquals(200, get("/claim?id=a.c1").statusCode());
  }

  @Test
  void a_mended_claim_reads_as_mended_and_leaves_the_review_queue() throws Exception {
    assertTrue(get("/review").body().contains("2 readings are unsure"));
    HttpResponse<String> answer =
        post("same-origin", "kind=mend&claim=a.c1&was-low=1500&low=1200&was-high=1500&high=");
    assertEquals(303, answer.statusCode(), answer.body());
    assertTrue(get("/claim?id=a.c1").body().contains("at least 1,200"));
    assertTrue(get("/review").body().contains("0 readings are unsure"));
  }

  @Test
  void nobody_hands_figures_to_himself() throws Exception {
    assertTrue(get("/figures").body().contains("North Korea → Russia"));
    String form = "kind=mend&claim=a.c1&was-counterpart=Russia&counterpart=North+Korea";
    assertEquals(303, post("same-origin", form).statusCode());
    String figures = get("/figures").body();
    assertFalse(figures.contains("North Korea → North Korea"), figures);
    assertTrue(figures.contains("North Korea → Russia"), "the place tells where they went");
  }

  @Test
  void what_cannot_be_decided_is_said_and_not_recorded() throws Exception {
    for (String form :
        List.of(
            "kind=mend&claim=a.c1&was-type=transfer&type=spoon",
            "kind=mend&claim=a.c1",
            "kind=reject&claim=z.c9",
            "kind=merge&happening=h1",
            "kind=split&happening=h1&claim=a.c1&claim=b%2F2.x.c1",
            "kind=reliability&voice=KCNA&letter=Q",
            "kind=dance")) {
      assertEquals(400, post("same-origin", form).statusCode(), form);
    }
    assertEquals(List.of(), ledger.judgements());
  }

  @Test
  void another_sites_page_cannot_decide() throws Exception {
    assertEquals(403, post("cross-site", "kind=reject&claim=a.c1").statusCode());
    assertEquals(403, post("", "kind=reject&claim=a.c1").statusCode());
    assertEquals(List.of(), ledger.judgements());
  }

  @Test
  void a_rated_source_shows_its_letter() throws Exception {
    assertTrue(get("/").body().contains(">F3<"));
    assertEquals(303, post("same-origin", "kind=reliability&voice=KCNA&letter=C").statusCode());
    assertTrue(get("/").body().contains(">C3<"));
  }

  @Test
  void an_earlier_day_shows_what_was_in_print_and_stays_in_every_link() throws Exception {
    String before = get("/?asof=2024-11-14").body();
    assertTrue(before.contains("As it stood in print on 14 Nov 2024"), before);
    assertFalse(before.contains("North Korea sends troops"), before);
    String on = get("/?asof=2024-11-15").body();
    assertTrue(on.contains("/happening?id=h1&amp;asof=2024-11-15"), on);
    assertTrue(on.contains("data-now href=\"/\""), "the way back to now");
    assertFalse(get("/article?id=a&asof=2024-11-15").body().contains("value=\"reject\""));
    assertEquals(404, get("/article?id=a&known=2001-01-01").statusCode());
  }

  @Test
  void the_footer_leads_to_a_file_of_every_form() throws Exception {
    String page = get("/").body();
    for (Format format : Format.values()) {
      assertTrue(page.contains("/export?format=" + format.code()), format.code());
      HttpResponse<String> file = get("/export?format=" + format.code());
      assertEquals(200, file.statusCode(), format.code());
      assertTrue(file.body().contains("KCNA"), format.code());
      assertTrue(
          file.headers().firstValue("Content-Disposition").orElseThrow().contains("attachment"));
    }
    assertEquals(3, get("/export/claims.csv").body().split("\r\n").length);
    assertTrue(get("/feed.atom").body().contains(Article.CONSTRUCTED_NOTICE));
  }

  @Test
  void a_query_narrows_what_is_taken_away_and_an_earlier_day_too() throws Exception {
    String one = get("/export?format=csv&q=outlet%3A%22harbour%20post%22").body();
    assertEquals(2, one.split("\r\n").length, one);
    assertEquals(1, get("/export?format=csv&asof=2001-01-01").body().split("\r\n").length);
    HttpResponse<String> misread = get("/export?format=csv&q=voise%3Akcna");
    assertEquals(400, misread.statusCode());
    assertTrue(misread.body().contains("character 1"), misread.body());
    assertEquals(400, get("/export?format=docx").statusCode());
  }

  @Test
  void only_named_files_are_assets() throws Exception {
    assertEquals(200, get("/assets/hearsay.css").statusCode());
    assertEquals(404, get("/assets/Server.class").statusCode());
  }

  private HttpResponse<String> post(String site, String form) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve("/judge"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (!site.isEmpty()) {
      request.header("Sec-Fetch-Site", site);
    }
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return get(server.address().resolve(path));
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
