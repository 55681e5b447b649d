package org.hearsay.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Refusal;
import org.hearsay.model.RefusedInput;
import org.hearsay.testkit.web.Answers;
import org.hearsay.testkit.web.HostileSite;
import org.hearsay.testkit.web.LocalWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every trap ends in a refusal by name, and the round goes on. */
class HostileWebTest {
  @TempDir private Path folder;

  private static final Map<String, Refusal> EXPECTED =
      Map.ofEntries(
          Map.entry("/forbidden/page", Refusal.ROBOTS),
          Map.entry("/hop-to-forbidden", Refusal.ROBOTS),
          Map.entry("/loop", Refusal.HOSTILE),
          Map.entry("/loop-a", Refusal.HOSTILE),
          Map.entry("/chain/0", Refusal.HOSTILE),
          Map.entry("/bomb", Refusal.HOSTILE),
          Map.entry("/many-codings", Refusal.HOSTILE),
          Map.entry("/endless", Refusal.TOO_LARGE),
          Map.entry("/endless-chunks", Refusal.TOO_LARGE),
          Map.entry("/endless-head", Refusal.TOO_LARGE),
          Map.entry("/long-line", Refusal.TOO_LARGE),
          Map.entry("/odd-coding", Refusal.UNKNOWN_FORMAT));

  @Test
  void every_trap_is_refused_by_name_and_stored() throws IOException {
    try (LocalWeb web = LocalWeb.start()) {
      Map<String, String> traps = HostileSite.serve(web);
      web.page("/good", "<p>the round goes on</p>");
      List<Source> sources = new ArrayList<>();
      for (String path : traps.keySet()) {
        sources.add(Rounds.source(path, Source.Kind.PAGES, Duration.ZERO, web.url(path)));
      }
      sources.add(Rounds.source("good", Source.Kind.PAGES, Duration.ZERO, web.url("/good")));
      List<Capture> taken = new ArrayList<>();
      try (Archive archive = Rounds.archive(folder);
          Gatherer gatherer = Rounds.gatherer(archive)) {
        gatherer.run(sources, taken::add);
      }
      assertEquals(List.of(web.url("/good")), taken.stream().map(Capture::url).toList());
      Map<String, RefusedInput> refused = new HashMap<>();
      try (Archive archive = Rounds.archive(folder)) {
        archive.refusals().forEach(no -> refused.put(no.origin(), no));
      }
      StringBuilder table = new StringBuilder();
      for (Map.Entry<String, String> trap : traps.entrySet()) {
        RefusedInput no = refused.get(web.url(trap.getKey()));
        assertTrue(no != null, trap.getKey() + " was not refused: " + trap.getValue());
        Refusal usual =
            trap.getKey().startsWith("/to-") ? Refusal.FORBIDDEN_ADDRESS : Refusal.NETWORK;
        assertEquals(
            EXPECTED.getOrDefault(trap.getKey(), usual),
            no.reason(),
            trap.getValue() + ": " + no.detail());
        table
            .append("| ")
            .append(trap.getValue())
            .append(" | `")
            .append(no.reason().code())
            .append("` | ")
            .append(no.detail())
            .append(" |\n");
      }
      System.out.println(table.toString().replaceAll("127.0.0.1:\\d+", "host"));
      assertTrue(Archive.verify(folder).isSound());
    }
  }

  @Test
  void feeds_that_declare_entities_or_nest_without_end_are_refused() throws IOException {
    try (LocalWeb web = LocalWeb.start();
        Archive archive = Rounds.archive(folder);
        Gatherer gatherer = Rounds.gatherer(archive)) {
      web.answer(
          "/bomb.xml",
          Answers.ok(
              "application/xml",
              "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><link>&b;</link></item></channel></rss>"));
      web.answer("/deep.xml", Answers.ok("application/xml", "<rss>".repeat(10_000)));
      GatherReport report =
          gatherer.run(
              List.of(
                  Rounds.source("bomb", Source.Kind.FEED, Duration.ZERO, web.url("/bomb.xml")),
                  Rounds.source("deep", Source.Kind.FEED, Duration.ZERO, web.url("/deep.xml"))),
              capture -> {});
      assertEquals(Map.of("hostile", 1L, "too-large", 1L), report.refused());
    }
  }
}
