package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.hearsay.gather.AddressPolicy;
import org.hearsay.gather.Archive;
import org.hearsay.gather.GatherReport;
import org.hearsay.gather.Gatherer;
import org.hearsay.gather.Source;
import org.hearsay.gather.Verification;
import org.hearsay.testkit.web.LocalWeb;
import org.hearsay.testkit.web.NewsSite;

/**
 * One round over a local site: {@code GatherRun PAGES PACE_MILLIS}. Prints pages a second, the gaps
 * that the server measured, the memory in use at each tenth, and what verify says.
 */
public final class GatherRun {
  private GatherRun() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    int pages = Integer.parseInt(args[0]);
    Duration pace = Duration.ofMillis(Long.parseLong(args[1]));
    Path folder = Files.createTempDirectory("hearsay-gather");
    Clock clock = Clock.systemUTC();
    StringBuilder memory = new StringBuilder();
    AtomicInteger taken = new AtomicInteger();
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), pages, 0);
        Archive archive = Archive.open(folder, clock);
        Gatherer gatherer =
            Gatherer.create(archive, AddressPolicy.allowing(List.of("127.0.0.1")), clock)) {
      long start = System.nanoTime();
      GatherReport report =
          gatherer.run(
              List.of(source(web, pace)),
              capture -> {
                if (taken.incrementAndGet() % Math.max(1, pages / 10) == 0) {
                  memory.append(' ').append(usedMegabytes());
                }
              });
      double seconds = (System.nanoTime() - start) / 1e9;
      long[] gaps = gaps(web.log());
      System.out.printf(
          Locale.ROOT,
          "%s%n%.0f pages/s in %.1f s; gaps asked %d ms, measured least %.2f ms, median %.2f ms;"
              + " MB in use at each tenth:%s%n",
          report,
          report.captured() / seconds,
          seconds,
          pace.toMillis(),
          gaps[0] / 1e6,
          gaps[gaps.length / 2] / 1e6,
          memory);
    }
    Verification found = Archive.verify(folder);
    System.out.println(found);
  }

  private static Source source(LocalWeb web, Duration pace) {
    return new Source(
        "site",
        Source.Kind.SITEMAP,
        List.of(web.url("/sitemap.xml")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        pace,
        Duration.ofMinutes(30),
        Optional.empty());
  }

  /** From the end of an answer to the beginning of the next request, sorted. */
  private static long[] gaps(List<LocalWeb.Hit> log) {
    List<LocalWeb.Hit> hits =
        log.stream().sorted(Comparator.comparingLong(LocalWeb.Hit::startNanos)).toList();
    return LongStream.range(2, hits.size())
        .map(i -> hits.get((int) i).startNanos() - hits.get((int) i - 1).endNanos())
        .sorted()
        .toArray();
  }

  /** After a collection, so that only what is held counts. */
  private static long usedMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
