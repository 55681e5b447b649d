package org.hearsay.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.EventType;
import org.hearsay.model.Grade;
import org.hearsay.model.Happening;
import org.hearsay.model.HappeningId;
import org.hearsay.model.Judgements;
import org.hearsay.model.Linking;
import org.hearsay.model.Origin;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.RefusedInput;
import org.hearsay.model.Relinker;
import org.hearsay.model.Stance;
import org.hearsay.search.LuceneSearch;
import org.hearsay.testkit.InMemoryLedger;
import org.hearsay.testkit.InventedLedger;
import org.hearsay.testkit.Readings;

/** A running server with a small ledger, asked as a program asks it. */
final class Served implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  final InMemoryLedger ledger = new InMemoryLedger();
  final LuceneSearch search = LuceneSearch.inMemory();
  final HttpClient client = HttpClient.newHttpClient();
  final Server server;

  private Served(List<Reading> readings, Relinker linker) throws IOException {
    ledger.keepAll(readings);
    ledger.keep(linker.link(readings, Judgements.of(List.of())));
    server = Server.start(ledger, search, linker, 0);
  }

  /** Two outlets on one delivery, one of them denying, and an input that was not taken. */
  static Served delivery() throws IOException {
    Served served =
        new Served(
            List.of(
                Readings.delivery("a"), Readings.delivery("b/2.x", "Coast Gazette", Stance.DENIES)),
            Served::relinked);
    served.ledger.refuse(new RefusedInput("x.json", Refusal.BROKEN_JSON, "line 3", Instant.EPOCH));
    return served;
  }

  /** Two articles, each of which makes a happening until somebody merges them. */
  static Served twoMatters() throws IOException {
    List<Reading> two =
        InventedLedger.of(8, 20).stream().filter(r -> !r.claims().isEmpty()).limit(2).toList();
    return new Served(two, Served::oneEach);
  }

  private static Linking oneEach(List<Reading> read, Judgements judgements) {
    List<List<ClaimKey>> groups = new ArrayList<>();
    for (Reading r : read) {
      groups.add(r.claims().stream().map(c -> new ClaimKey(r.article().id(), c.id())).toList());
    }
    List<Judgements.Bond> bonds = judgements.bonds(read);
    if (!bonds.isEmpty() && bonds.getLast().together()) {
      groups = List.of(groups.stream().flatMap(List::stream).toList());
    }
    List<Happening> happenings = new ArrayList<>();
    for (List<ClaimKey> keys : groups) {
      happenings.add(
          new Happening(
              new HappeningId("h" + (happenings.size() + 1)),
              EventType.TRANSFER,
              "matter " + (happenings.size() + 1),
              keys,
              List.of(new Origin("a house", "a root", Stance.ASSERTS, true, keys)),
              List.of("a house"),
              List.of(),
              1,
              1,
              new Grade(3, "one house only"),
              List.of(),
              List.of()));
    }
    return new Linking(List.of(), happenings);
  }

  private static Linking relinked(List<Reading> read, Judgements judgements) {
    String[] ids =
        judgements.applied(read).stream()
            .filter(r -> !r.claims().isEmpty())
            .map(r -> r.article().id().value())
            .toArray(String[]::new);
    return ids.length == 0 ? new Linking(List.of(), List.of()) : Readings.linking(ids);
  }

  @Override
  public void close() {
    server.close();
    search.close();
    client.close();
  }

  JsonNode document() throws Exception {
    return tree("/openapi.json");
  }

  /** A declared schema with the named ones beside it, so that it can refer to them. */
  static Schema shape(JsonNode document, JsonNode declared) {
    ObjectNode whole = JSON.createObjectNode();
    whole.setAll((ObjectNode) declared);
    whole.set("components", document.get("components"));
    return SCHEMAS.getSchema(whole);
  }

  static void valid(Schema schema, String json) {
    List<Error> errors = schema.validate(json, InputFormat.JSON);
    assertEquals(List.of(), errors.stream().limit(5).map(Error::toString).toList(), json);
  }

  JsonNode tree(String path) throws Exception {
    return JSON.readTree(get(path).body());
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve("/api/v1" + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return send("POST", "/api/v1" + path, body);
  }

  HttpResponse<String> send(String method, String path, String body) throws Exception {
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
}
