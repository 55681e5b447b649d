package org.hearsay.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.Article;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Originals;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;
import org.hearsay.model.watch.WatchStep;
import org.hearsay.search.LuceneSearch;
import org.hearsay.serve.access.Access;
import org.hearsay.serve.access.Reach;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Watches as a person makes and reads them. */
class WatchPagesTest {
  @TempDir private Path folder;
  private final LuceneSearch search = LuceneSearch.inMemory();
  private final HttpClient browser = HttpClient.newHttpClient();
  private EmbeddedLedger ledger;
  private Server server;

  /** Posts to the one example host alone. */
  private static final class ExampleRules implements Watches.Rules {
    @Override
    public void checkWebhook(String address) {
      if (!address.startsWith("https://example.org/")) {
        throw new IllegalArgumentException("that leads into the own network");
      }
    }

    @Override
    public void checkMail(String address) {}

    @Override
    public boolean sendsMail() {
      return true;
    }

    @Override
    public String freshSecret() {
      return "whsec_test";
    }
  }

  @BeforeEach
  void serve() throws IOException {
    ledger = EmbeddedLedger.open(folder, InstantSource.system());
    ledger.keep(Readings.delivery("a"));
    ledger.keep(Readings.linking("a"));
    server =
        Server.start(
            ledger,
            search,
            (read, judgements) -> Readings.linking("a"),
            new Access(Reach.loopback(0), Optional.of(ledger.access()), InstantSource.system()),
            new Beside(
                Optional.of(new Watches(ledger.watches(), new ExampleRules())),
                Originals.NONE,
                Optional.empty()));
  }

  @AfterEach
  void stop() {
    server.close();
    search.close();
    ledger.close();
    browser.close();
  }

  /** As the watch stage would write it. */
  private Change fire(Watch watch) {
    Change change =
        new Change(
            Change.keyOf(watch.number(), "h", watch.condition(), "v", 1),
            watch.number(),
            "h",
            watch.condition(),
            "v",
            "North Korea sends <b>troops</b>",
            "It has 2 independent origins.",
            ClaimKey.of("a.c1"),
            true,
            Instant.parse("2024-11-15T12:00:00Z"));
    ledger
        .watches()
        .advance(
            watch.number(),
            ledger.revision(),
            before -> new WatchStep(Map.of("m", "h"), Map.of("h", Set.of("v")), List.of(change)));
    return change;
  }

  @Test
  void a_search_becomes_a_watch_and_what_it_tells_stands_everywhere_it_should() throws Exception {
    assertTrue(get("/search?q=troops").body().contains("/watches?q=troops"));
    assertTrue(get("/watches?q=troops").body().contains("value=\"troops\""));
    HttpResponse<String> made =
        post(
            "/watches/add",
            "q=troops&name=The+east&kind=" + encoded("origins>=") + "&number=2&webhook=&mail=");
    assertEquals("/watch?number=1", made.headers().firstValue("Location").orElse(""), made.body());
    Watch watch = ledger.watches().watch(1).orElseThrow();
    assertEquals(new Condition.OriginsAtLeast(2), watch.condition());
    assertEquals("the analyst", watch.owner());
    Change change = fire(watch);
    String page = get("/watch?number=1").body();
    assertTrue(page.contains("It has 2 independent origins."), page);
    assertTrue(page.contains(Article.CONSTRUCTED_NOTICE), page);
    assertFalse(page.contains("<b>troops"), page);
    assertTrue(get("/").body().contains("/watch?number=1"), "on Today");
    HttpResponse<String> led = get("/change?key=" + change.key());
    assertEquals("/happening?id=h1", led.headers().firstValue("Location").orElse(""));
    assertEquals(404, get("/change?key=none").statusCode());
    HttpResponse<String> feed = get("/watch.atom?number=1");
    Document atom =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, atom.getElementsByTagName("entry").getLength());
    assertTrue(feed.body().contains("urn:hearsay:change:" + change.key()), feed.body());
  }

  @Test
  void what_cannot_be_watched_is_said_and_not_kept() throws Exception {
    for (String form :
        List.of(
            "q=voise%3Akcna&kind=claim",
            "q=&kind=claim",
            "q=troops&kind=dance",
            "q=troops&kind=" + encoded("origins>=") + "&number=0",
            "q=troops&kind=claim&webhook=" + encoded("http://10.0.0.1/hook"))) {
      HttpResponse<String> answer = post("/watches/add", form);
      assertEquals(400, answer.statusCode(), form);
      assertTrue(answer.body().contains("Nothing was kept"), form);
    }
    assertEquals(List.of(), ledger.watches().watches());
  }

  @Test
  void the_key_of_a_webhook_is_shown_once_and_its_path_never() throws Exception {
    HttpResponse<String> made =
        post(
            "/watches/add", "q=troops&kind=claim&webhook=" + encoded("https://example.org/s3cret"));
    assertTrue(made.body().contains("whsec_test"), made.body());
    assertEquals("no-store", made.headers().firstValue("Cache-Control").orElse(""));
    String later = get("/watch?number=1").body();
    assertFalse(later.contains("whsec_test") || later.contains("s3cret"), later);
    assertTrue(later.contains("https://example.org/…"), later);
  }

  @Test
  void a_delivery_that_was_given_up_is_shown_and_tried_again_by_a_button() throws Exception {
    post("/watches/add", "q=troops&kind=claim&webhook=" + encoded("https://example.org/hook"));
    fire(ledger.watches().watch(1).orElseThrow());
    Delivery delivery = ledger.watches().deliveries(1, 1).getFirst();
    ledger.watches().failed(delivery.key(), "the receiver answered 410", Optional.empty());
    String page = get("/watch?number=1").body();
    assertTrue(page.contains("given up") && page.contains("answered 410"), page);
    post("/watches/again", "number=1&key=" + delivery.key());
    assertEquals(Delivery.State.WAITING, ledger.watches().deliveries(1, 1).getFirst().state());
    post("/watches/remove", "number=1");
    assertEquals(List.of(), ledger.watches().watches());
    assertEquals(404, get("/watch?number=1").statusCode());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
