package org.hearsay.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.testkit.web.Answers;
import org.hearsay.testkit.web.LocalWeb;
import org.hearsay.testkit.web.NewsSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A polite round over an honest site. */
class GatherTest {
  private static final Duration NO_PACE = Duration.ZERO;

  @TempDir private Path folder;

  private static CaptureTaker into(List<Capture> list) {
    return capture -> {
      synchronized (list) {
        list.add(capture);
      }
    };
  }

  @Test
  void a_feed_brings_its_pages_once_and_costs_one_request_when_nothing_is_new() throws IOException {
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 10, 0);
        Archive archive = Rounds.archive(folder);
        Gatherer gatherer = Rounds.gatherer(archive)) {
      List<Source> sources =
          List.of(Rounds.source("post", Source.Kind.FEED, NO_PACE, web.url("/feed.xml")));
      List<Capture> first = new ArrayList<>();
      gatherer.run(sources, into(first));
      assertEquals(10, first.size());
      assertEquals(Optional.of("Harbour Post"), first.getFirst().said("outlet"));
      assertTrue(new String(first.getFirst().body(), StandardCharsets.UTF_8).contains("Story"));
      int asked = web.log().size();
      List<Capture> second = new ArrayList<>();
      gatherer.run(sources, into(second));
      assertEquals(0, second.size());
      assertEquals(asked + 1, web.log().size(), "one conditional request for the feed");
      assertTrue(web.log().getLast().headers().containsKey("if-none-match"));
    }
  }

  @Test
  void a_sitemap_of_sitemaps_is_walked() throws IOException {
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 30, 0);
        Archive archive = Rounds.archive(folder);
        Gatherer gatherer = Rounds.gatherer(archive)) {
      List<Capture> found = new ArrayList<>();
      gatherer.run(
          List.of(Rounds.source("map", Source.Kind.SITEMAP, NO_PACE, web.url("/sitemap.xml"))),
          into(found));
      assertEquals(30, found.size());
    }
  }

  @Test
  void a_round_that_was_cut_off_is_taken_up_though_the_feed_did_not_change() throws IOException {
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 10, 0)) {
      List<Source> feed =
          List.of(Rounds.source("post", Source.Kind.FEED, NO_PACE, web.url("/feed.xml")));
      try (Archive archive = Rounds.archive(folder);
          Gatherer gatherer = Rounds.gatherer(archive)) {
        gatherer.run(
            feed,
            capture -> {
              if (capture.url().endsWith("/3")) {
                gatherer.stop();
              }
            });
      }
      List<Capture> rest = new ArrayList<>();
      try (Archive archive = Rounds.archive(folder);
          Gatherer gatherer = Rounds.gatherer(archive)) {
        gatherer.run(feed, into(rest));
      }
      assertEquals(6, rest.size());
    }
  }

  @Test
  void the_pace_is_kept_between_any_two_requests_and_across_sources_of_one_host()
      throws IOException {
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 4, 0);
        Archive archive = Rounds.archive(folder);
        Gatherer gatherer = Rounds.gatherer(archive)) {
      Duration pace = Duration.ofMillis(120);
      gatherer.run(
          List.of(
              Rounds.source("a", Source.Kind.PAGES, pace, web.url("/story/1"), web.url("/story/2")),
              Rounds.source("b", Source.Kind.PAGES, pace, web.url("/story/3"))),
          capture -> {});
      List<LocalWeb.Hit> log = new ArrayList<>(web.log());
      log.removeIf(hit -> hit.path().equals("/robots.txt"));
      assertEquals(3, log.size());
      log.sort(java.util.Comparator.comparingLong(LocalWeb.Hit::startNanos));
      for (int i = 1; i < log.size(); i++) {
        long gap = log.get(i).startNanos() - log.get(i - 1).startNanos();
        assertTrue(gap >= pace.toNanos(), "gap of " + gap / 1_000_000 + " ms");
      }
    }
  }

  @Test
  void a_crawl_delay_is_obeyed_where_it_asks_for_more() throws IOException {
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 3, 1);
        Archive archive = Rounds.archive(folder);
        Gatherer gatherer = Rounds.gatherer(archive)) {
      gatherer.run(
          List.of(
              Rounds.source(
                  "a", Source.Kind.PAGES, NO_PACE, web.url("/story/1"), web.url("/story/2"))),
          capture -> {});
      List<LocalWeb.Hit> log = web.log();
      long gap = log.getLast().startNanos() - log.get(log.size() - 2).endNanos();
      assertTrue(gap >= Duration.ofMillis(990).toNanos(), "gap of " + gap / 1_000_000 + " ms");
    }
  }

  @Test
  void robots_are_obeyed_and_a_host_whose_robots_fail_is_left_alone() throws IOException {
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 3, 0);
        LocalWeb failing = LocalWeb.start();
        Archive archive = Rounds.archive(folder);
        Gatherer gatherer = Rounds.gatherer(archive)) {
      failing.answer("/robots.txt", Answers.status(503, "Unavailable"));
      failing.page("/page", "<p>never asked for</p>");
      GatherReport report =
          gatherer.run(
              List.of(
                  Rounds.source("a", Source.Kind.PAGES, NO_PACE, web.url("/private/1")),
                  Rounds.source("b", Source.Kind.PAGES, NO_PACE, failing.url("/page"))),
              capture -> {});
      assertEquals(2L, report.refused().get("robots"));
      assertFalse(web.log().stream().anyMatch(hit -> hit.path().startsWith("/private")));
      assertFalse(failing.log().stream().anyMatch(hit -> hit.path().equals("/page")));
    }
  }

  @Test
  void what_passes_is_tried_again_and_retry_after_is_waited_for() throws IOException {
    try (LocalWeb web = LocalWeb.start();
        Archive archive = Rounds.archive(folder);
        Gatherer gatherer = Rounds.gatherer(archive)) {
      web.answer(
          "/busy",
          Answers.atFirst(
              1,
              Answers.status(429, "Too Many Requests", "Retry-After: 1"),
              Answers.ok("text/html", "<p>now</p>")));
      List<Capture> found = new ArrayList<>();
      gatherer.run(
          List.of(Rounds.source("a", Source.Kind.PAGES, NO_PACE, web.url("/busy"))), into(found));
      assertEquals(1, found.size());
      List<LocalWeb.Hit> asked =
          web.log().stream().filter(hit -> hit.path().equals("/busy")).toList();
      assertTrue(asked.get(1).startNanos() - asked.get(0).endNanos() >= 900_000_000L);
    }
  }

  @Test
  void a_page_that_did_not_change_is_kept_as_a_revisit_and_one_that_did_in_full()
      throws IOException {
    try (LocalWeb web = LocalWeb.start();
        Archive archive = Rounds.archive(folder);
        Gatherer gatherer = Rounds.gatherer(archive)) {
      web.page("/page", "<p>the first version of the page</p>");
      List<Source> sources =
          List.of(Rounds.source("a", Source.Kind.PAGES, NO_PACE, web.url("/page")));
      List<Capture> found = new ArrayList<>();
      gatherer.run(sources, into(found));
      assertEquals(1, gatherer.run(sources, into(found)).unchanged());
      web.page("/page", "<p>the second version of the page</p>");
      gatherer.run(sources, into(found));
      assertEquals(2, found.size());
    }
    assertTrue(Archive.verify(folder).isSound());
    assertEquals(3, Archive.verify(folder).captures());
  }

  @Test
  void captures_that_a_reader_missed_are_handed_on_again() throws IOException {
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 5, 0)) {
      List<Source> sources =
          List.of(Rounds.source("post", Source.Kind.FEED, NO_PACE, web.url("/feed.xml")));
      List<Capture> live = new ArrayList<>();
      try (Archive archive = Rounds.archive(folder);
          Gatherer gatherer = Rounds.gatherer(archive)) {
        gatherer.run(sources, into(live));
      }
      List<Capture> again = new ArrayList<>();
      try (Archive archive = Rounds.archive(folder)) {
        archive.replay(Position.START, into(again));
        List<Capture> none = new ArrayList<>();
        archive.replay(archive.end(), into(none));
        assertEquals(0, none.size());
      }
      assertEquals(
          live.stream().map(Capture::url).toList(), again.stream().map(Capture::url).toList());
      Capture page = again.getLast();
      assertEquals(Optional.of("post"), page.said("source"));
      assertEquals(
          new String(live.getLast().body(), StandardCharsets.UTF_8),
          new String(page.body(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void files_of_a_folder_and_the_pages_of_a_warc_file_are_taken_once_and_can_be_replayed()
      throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.html"), "<p>the first file</p>");
    Files.writeString(texts.resolve("b.txt"), "the second file");
    Files.writeString(texts.resolve("same.txt"), "the second file");
    Path other = folder.resolve("other");
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), 3, 0);
        Archive archive = Rounds.archive(other);
        Gatherer gatherer = Rounds.gatherer(archive)) {
      gatherer.run(
          List.of(Rounds.source("p", Source.Kind.FEED, NO_PACE, web.url("/feed.xml"))), c -> {});
    }
    List<Source> sources =
        List.of(
            Rounds.source("texts", Source.Kind.FOLDER, NO_PACE, texts.toString()),
            Rounds.source(
                "warc",
                Source.Kind.WARC,
                NO_PACE,
                other.resolve("hearsay-000001.warc.gz").toString()),
            Rounds.source(
                "none", Source.Kind.LINES, NO_PACE, folder.resolve("none.jsonl").toString()));
    List<Capture> first = new ArrayList<>();
    List<Capture> second = new ArrayList<>();
    List<Capture> again = new ArrayList<>();
    try (Archive archive = Rounds.archive(folder.resolve("own"));
        Gatherer gatherer = Rounds.gatherer(archive)) {
      GatherReport report = gatherer.run(sources, into(first));
      assertEquals(1L, report.refused().get("missing"));
      gatherer.run(sources, into(second));
      archive.replay(Position.START, into(again));
    }
    assertEquals(2 + 4, first.size(), "two contents, three stories and their feed");
    assertEquals(0, second.size());
    assertEquals(
        first.stream().map(Capture::url).sorted().toList(),
        again.stream().map(Capture::url).sorted().toList());
    assertTrue(Archive.verify(folder.resolve("own")).isSound());
  }
}
