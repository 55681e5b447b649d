package org.hearsay.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.model.Linking;
import org.hearsay.model.Originals;
import org.hearsay.model.Refusal;
import org.hearsay.model.RefusedInput;
import org.hearsay.search.LuceneSearch;
import org.hearsay.serve.access.Access;
import org.hearsay.testkit.InMemoryLedger;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those see who run a server. */
class OperationsTest {
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final List<Map<String, String>> lines = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<Optional<String>> disk = new AtomicReference<>(Optional.empty());
  private Server server;

  @BeforeEach
  void start() throws Exception {
    Operations operations = new Operations(lines::add);
    operations.gauge("hearsay.waiting.bytes", "for the test", () -> 17);
    operations.ready("disk", disk::get);
    Beside beside = new Beside(Optional.empty(), Originals.NONE, Optional.of(operations));
    server =
        Server.start(
            ledger,
            LuceneSearch.inMemory(),
            (read, judgements) -> new Linking(List.of(), List.of()),
            Access.sole(0),
            beside);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = server.address().resolve(path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void the_metrics_count_what_the_ledger_holds_and_what_was_asked() throws Exception {
    ledger.keep(Readings.delivery("a"));
    ledger.keep(Readings.linking("a"));
    ledger.refuse(new RefusedInput("x", Refusal.EMPTY, "", Instant.EPOCH));
    get("/search?q=tank");
    HttpResponse<String> metrics = get("/metrics");
    assertEquals(200, metrics.statusCode());
    assertTrue(
        metrics.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"), "type");
    for (String line :
        List.of(
            "hearsay_articles 1.0",
            "hearsay_refused{reason=\"empty\"} 1.0",
            "hearsay_waiting_bytes 17.0",
            "hearsay_request_seconds_count{method=\"GET\",route=\"/search\",status=\"200\"} 1",
            "# TYPE hearsay_request_seconds summary",
            "hearsay_relink_seconds_count")) {
      assertTrue(metrics.body().contains(line), line + " in " + metrics.body());
    }
    assertFalse(metrics.body().contains("tank"), "no word of a query or a text");
  }

  @Test
  void it_is_live_while_it_is_not_ready_and_says_why() throws Exception {
    assertEquals("{\"live\":true}\n", get("/health/live").body());
    assertTrue(get("/health/ready").body().contains("\"ready\":true"));
    disk.set(Optional.of("full"));
    HttpResponse<String> full = get("/health/ready");
    assertEquals(503, full.statusCode());
    assertTrue(full.body().contains("disk: full"), full.body());
    disk.set(Optional.empty());
    ledger.keep(Readings.delivery("a"));
    ledger.keep(new Linking(List.of(), List.of()));
    assertTrue(get("/health").body().contains("not linked yet"));
    assertEquals(200, get("/health/live").statusCode());
    ledger.close();
    assertTrue(get("/health").body().contains("ledger: cannot be asked"));
  }

  @Test
  void each_request_is_one_line_without_its_query() throws Exception {
    get("/search?q=secret");
    Map<String, String> line = lines.getFirst();
    assertEquals("request", line.get("event"));
    assertEquals("/search", line.get("path"));
    assertEquals("200", line.get("status"));
    assertFalse(line.toString().contains("secret"));
  }
}
