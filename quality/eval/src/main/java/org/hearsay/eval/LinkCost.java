package org.hearsay.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.hearsay.link.Linker;
import org.hearsay.link.Links;
import org.hearsay.model.Reading;
import org.hearsay.testkit.InventedLedger;

/**
 * What a new article costs in a ledger of that many claims: {@code LinkCost SEED CLAIMS...}. Times
 * the last articles of each size, their copies and claims together, and what is believed after each
 * of a few more.
 */
final class LinkCost {
  /** Enough for a mean that two runs agree on within a tenth. */
  private static final int TIMED = 500;

  private static final int WARM = 100;

  private LinkCost() {}

  public static void main(String[] args) {
    long seed = Long.parseLong(args[0]);
    Linker linker = Linker.standard();
    linker.link(InventedLedger.of(seed + 1, WARM));
    for (int i = 1; i < args.length; i++) {
      measure(linker, seed, Integer.parseInt(args[i]));
    }
  }

  private static void measure(Linker linker, long seed, int size) {
    Links links = linker.links();
    Deque<Reading> last = new ArrayDeque<>();
    int articles = 0;
    int claims = 0;
    long started = System.nanoTime();
    Iterator<Reading> readings = InventedLedger.withClaims(seed, size).iterator();
    while (readings.hasNext()) {
      Reading reading = readings.next();
      articles++;
      claims += reading.claims().size();
      last.add(reading);
      if (last.size() > TIMED) {
        links.add(last.remove());
      }
    }
    double filled = since(started) / 1e3;
    started = System.nanoTime();
    links.linking();
    double first = since(started);
    List<Double> ms = new ArrayList<>();
    int timedClaims = 0;
    Links.Work before = links.work();
    for (Reading reading : last) {
      started = System.nanoTime();
      links.add(reading);
      ms.add(since(started));
      timedClaims += reading.claims().size();
    }
    double sum = ms.stream().mapToDouble(d -> d).sum();
    ms.sort(null);
    Links.Work after = links.work();
    started = System.nanoTime();
    links.linking();
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,d claims: filled in %.1f s; %.2f ms to add an article (median %.2f, worst"
            + " %.1f), %.2f ms a claim, %.0f articles and %.0f pairs of claims compared with each;"
            + " linking at first %.0f ms, after these %.0f ms; heap %,d MB%n",
        articles,
        claims,
        filled,
        sum / ms.size(),
        ms.get(ms.size() / 2),
        ms.getLast(),
        sum / timedClaims,
        (double) (after.articles() - before.articles()) / ms.size(),
        (double) (after.claims() - before.claims()) / ms.size(),
        first,
        since(started),
        heapMegabytes());
  }

  private static long heapMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static double since(long started) {
    return (System.nanoTime() - started) / 1e6;
  }
}
