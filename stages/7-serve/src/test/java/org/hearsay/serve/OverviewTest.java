package org.hearsay.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.model.ArticleId;
import org.hearsay.model.SourceHealth;
import org.hearsay.model.Stance;
import org.hearsay.search.LuceneSearch;
import org.hearsay.testkit.InMemoryLedger;
import org.hearsay.testkit.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person sees who looks over the whole ledger: what is new, what lies where, what comes. */
class OverviewTest {
  private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
  private final InMemoryLedger ledger =
      new InMemoryLedger(() -> java.util.Objects.requireNonNull(now.get()));
  private final LuceneSearch search = LuceneSearch.inMemory();
  private final HttpClient browser = HttpClient.newHttpClient();
  private Server server;

  @BeforeEach
  void serve() throws IOException {
    ledger.keep(Readings.delivery("a"));
    ledger.keep(Readings.linking("a"));
    server = Server.start(ledger, search, 0);
  }

  @AfterEach
  void stop() {
    server.close();
    search.close();
    browser.close();
  }

  @Test
  void what_came_in_since_a_day_stands_with_its_sign_and_nothing_else_does() throws Exception {
    now.set(MONDAY.plus(2, ChronoUnit.DAYS));
    ledger.keep(Readings.delivery("b", "Coast Gazette", Stance.DENIES));
    ledger.keep(Readings.linking("a", "b"));
    String since = get("/?since=2026-11-03").body();
    assertTrue(since.contains("1 article, 1 happening, "), since);
    assertTrue(since.contains("recorded since 3 Nov 2026"), since);
    assertTrue(since.contains("North Korea and Russia"), "the matter");
    assertTrue(since.contains("</i> revised"), since);
    assertFalse(since.contains("new origin</span>"), "the origin was there before");
    String later = get("/?since=2026-11-10").body();
    assertTrue(later.contains("Nothing new"), later);
  }

  @Test
  void an_article_that_no_longer_says_it_has_withdrawn_it() throws Exception {
    now.set(MONDAY.plus(2, ChronoUnit.DAYS));
    ledger.remove(new ArticleId("a"));
    ledger.keep(Readings.delivery("c", "Coast Gazette", Stance.DENIES));
    String page = get("/?since=2026-11-03").body();
    assertTrue(page.contains("</i> withdrawn"), page);
  }

  @Test
  void a_browser_that_has_seen_all_is_shown_what_comes_after() throws Exception {
    HttpResponse<String> first = get("/");
    assertTrue(first.body().contains("so far"), first.body());
    HttpResponse<String> seen =
        browser.send(
            HttpRequest.newBuilder(server.address().resolve("/account/seen"))
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    String cookie = seen.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    String again =
        browser
            .send(
                HttpRequest.newBuilder(server.address())
                    .header("Cookie", cookie.split(";", 2)[0])
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    assertTrue(again.contains("since your last visit"), again);
    assertTrue(again.contains("Nothing new"), again);
  }

  @Test
  void visits_within_half_an_hour_are_one_and_a_broken_cookie_is_none() {
    LastVisit first = LastVisit.of(Optional.empty(), MONDAY);
    assertEquals(Optional.empty(), first.before());
    Instant soon = MONDAY.plusSeconds(600);
    LastVisit second = LastVisit.of(Optional.of(first.written()), soon);
    assertEquals(Optional.empty(), second.before(), "still the first visit");
    Instant nextDay = MONDAY.plus(1, ChronoUnit.DAYS);
    LastVisit third = LastVisit.of(Optional.of(second.written()), nextDay);
    assertEquals(Optional.of(soon), third.before());
    assertEquals(
        Optional.of(soon),
        LastVisit.of(Optional.of(third.written()), nextDay.plusSeconds(60)).before());
    assertEquals(Optional.empty(), LastVisit.of(Optional.of("x.1"), nextDay).before());
    assertEquals(Optional.empty(), LastVisit.of(Optional.of(third.written()), MONDAY).before());
  }

  @Test
  void the_map_shows_a_mark_and_the_list_holds_the_same() throws Exception {
    String page = get("/map").body();
    assertTrue(page.contains("/assets/world-50m.svg#land"), page);
    assertEquals(200, get("/assets/world-50m.svg").statusCode());
    assertTrue(page.contains("class=\"map-mark\" href=\"/happening?id=h1\""), page);
    assertTrue(page.contains("<td>North Korea → Russia</td>"), page);
    assertTrue(get("/map?type=attack").body().contains("Nothing is told of a place here"));
    assertTrue(get("/map?box=-80,-40,-40,10").body().contains("1 outside this piece"));
    assertTrue(get("/map?box=nonsense&from=never").body().contains("map-mark"));
  }

  @Test
  void marks_that_would_overlap_share_one_that_tells_how_many_and_leads_closer() {
    MapBox world = MapBox.parse("-170,-56,190,80").orElseThrow();
    List<MapPicture.Sight> sights =
        List.of(sight(43.1, 131.9, 2), sight(42.9, 131.4, 1), sight(50.4, 30.5, 1));
    MapPicture picture = MapPicture.of(world, sights, List.of(), "/map?");
    assertEquals(
        List.of(1, 2), picture.marks().stream().map(MapPicture.Mark::sights).sorted().toList());
    MapPicture.Mark cluster =
        picture.marks().stream().filter(MapPicture.Mark::cluster).findFirst().orElseThrow();
    MapBox closer =
        MapBox.parse(
                java.net.URLDecoder.decode(
                    cluster.link().substring("/map?box=".length()),
                    java.nio.charset.StandardCharsets.UTF_8))
            .orElseThrow();
    assertTrue(closer.widthDegrees() < world.widthDegrees() / 2, cluster.link());
    assertTrue(closer.holds(sights.get(0).at()) && closer.holds(sights.get(1).at()));
  }

  private static MapPicture.Sight sight(double lat, double lon, int origins) {
    return new MapPicture.Sight(
        new org.hearsay.model.GeoPoint(lat, lon), "test", origins, 0, false, "it", "/h" + lat);
  }

  @Test
  void a_source_that_does_not_answer_and_one_that_fell_silent_are_marked() throws Exception {
    Instant today = Instant.now();
    SourceHealth busy = visitedDaily("Busy Wire", today.minus(20, ChronoUnit.DAYS), 20);
    SourceHealth silent = visitedDaily("Silent Wire", today.minus(20, ChronoUnit.DAYS), 14);
    SourceHealth failing =
        Readings.source("Broken Wire")
            .visited(
                new SourceHealth.Visit(
                    today, false, 0, Map.of("network", 1), Optional.of("no answer in time")));
    ledger.keepHealth(List.of(busy, silent, failing));
    String page = get("/sources").body();
    assertTrue(page.contains("3 sources gathered: 1 silent, 1 without an answer"), page);
    assertTrue(page.indexOf("Broken Wire") < page.indexOf("Silent Wire"), "the worst first");
    assertTrue(page.contains("no answer in time"), page);
    String start = get("/").body();
    assertTrue(start.contains("Silent Wire") && !start.contains("Busy Wire"), start);
  }

  /** Two new pages on each day it was alive, then only empty visits. */
  private static SourceHealth visitedDaily(String name, Instant first, int alive) {
    SourceHealth health = Readings.source(name);
    for (int day = 0; day <= 20; day++) {
      Instant at = first.plus(day, ChronoUnit.DAYS);
      int pages = day <= alive ? 2 : 0;
      health = health.visited(new SourceHealth.Visit(at, true, pages, Map.of(), Optional.empty()));
    }
    return health;
  }

  @Test
  void refused_visits_grow_apart_up_to_a_day_and_the_first_answer_ends_that() {
    SourceHealth health = Readings.source("Broken Wire");
    SourceHealth.Visit no =
        new SourceHealth.Visit(MONDAY, false, 0, Map.of("network", 1), Optional.empty());
    long before = 0;
    for (int i = 0; i < 8; i++) {
      health = health.visited(no);
      long wait = ChronoUnit.MINUTES.between(MONDAY, health.nextVisit());
      assertTrue(wait >= before && wait <= 1440, "waits " + wait);
      before = wait;
    }
    assertEquals(1440, before);
    health = health.visited(new SourceHealth.Visit(MONDAY, true, 1, Map.of(), Optional.empty()));
    assertEquals(30, ChronoUnit.MINUTES.between(MONDAY, health.nextVisit()));
    assertEquals(Map.of("network", 8), health.refused());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
