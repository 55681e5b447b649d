package org.hearsay.serve;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Claim;
import org.hearsay.model.Happening;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.search.LuceneSearch;
import org.hearsay.testkit.InMemoryLedger;
import org.hearsay.testkit.InventedLedger;
import org.hearsay.testkit.InventedLinking;

/**
 * How long pages take over an invented ledger: {@code PageTimes CLAIMS}. Not a test. The first
 * answer of each page and the middle and worst of eight more are told, in milliseconds.
 */
final class PageTimes {
  private static final int MORE = 8;

  private PageTimes() {}

  public static void main(String[] arguments) throws Exception {
    List<Reading> readings = InventedLedger.withClaims(3, Integer.parseInt(arguments[0])).toList();
    Linking linking = InventedLinking.of(readings);
    InMemoryLedger ledger = new InMemoryLedger();
    ledger.keepAll(readings);
    ledger.keep(linking);
    long start = System.nanoTime();
    try (LuceneSearch search = LuceneSearch.inMemory();
        Server server = Server.start(ledger, search, 0)) {
      say("started", start);
      Happening large = largest(linking);
      Reading told = readings.stream().filter(r -> !r.claims().isEmpty()).findFirst().orElseThrow();
      Claim claim = told.claims().getFirst();
      String key = told.article().id() + "." + claim.id();
      for (String page :
          List.of(
              "",
              "search?q=missile",
              "search?q=type%3Atransfer",
              "figures",
              "transfers",
              "map",
              "voices",
              "review",
              "sources",
              "happening?id=" + large.id(),
              "article?id=" + told.article().id(),
              "claim?id=" + key)) {
        time(server, page);
      }
    }
    Runtime memory = Runtime.getRuntime();
    System.gc();
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d happenings, heap in use %d MB%n",
        readings.size(),
        linking.happenings().size(),
        (memory.totalMemory() - memory.freeMemory()) >> 20);
  }

  private static Happening largest(Linking linking) {
    return linking.happenings().stream()
        .max((a, b) -> Integer.compare(a.claims().size(), b.claims().size()))
        .orElseThrow();
  }

  private static void time(Server server, String page) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest asked =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/" + page))
              .build();
      double first = once(client, asked);
      List<Double> more = new ArrayList<>();
      for (int i = 0; i < MORE; i++) {
        more.add(once(client, asked));
      }
      Collections.sort(more);
      System.out.printf(
          Locale.ROOT,
          "%-28s first %8.0f  middle %7.0f  worst %7.0f%n",
          "/" + page,
          first,
          more.get(MORE / 2),
          more.getLast());
    }
  }

  private static double once(HttpClient client, HttpRequest asked) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> got = client.send(asked, HttpResponse.BodyHandlers.ofString());
    if (got.statusCode() != 200) {
      throw new IllegalStateException(asked.uri() + " answers " + got.statusCode());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static void say(String what, long since) {
    System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, (System.nanoTime() - since) / 1e9);
  }
}
