package org.hearsay.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.link.Linker;
import org.hearsay.link.Links;
import org.hearsay.model.Reading;
import org.hearsay.testkit.InventedLedger;

/**
 * What a new article costs in a ledger of that many: {@code LinkCost SEED ARTICLES...}. Times the
 * last articles of each size, their copies and claims together, and the linking after each of a
 * few.
 */
final class LinkCost {
  /** Enough for a mean that two runs agree on within a tenth. */
  private static final int TIMED = 500;

  private static final int LINKED = 5;

  private LinkCost() {}

  public static void main(String[] args) {
    long seed = Long.parseLong(args[0]);
    Linker linker = Linker.standard();
    linker.link(InventedLedger.of(seed + 1, 2000));
    for (int i = 1; i < args.length; i++) {
      measure(linker, InventedLedger.of(seed, Integer.parseInt(args[i])));
    }
  }

  private static void measure(Linker linker, List<Reading> readings) {
    List<Reading> timed = new ArrayList<>();
    Links links = linker.links();
    int every = Math.max(1, readings.size() / TIMED);
    int claims = 0;
    for (int i = 0; i < readings.size(); i++) {
      claims += readings.get(i).claims().size();
      if (i % every == 0) {
        timed.add(readings.get(i));
      } else {
        links.add(readings.get(i));
      }
    }
    long start = System.nanoTime();
    timed.forEach(links::add);
    double perArticle = (System.nanoTime() - start) / 1e6 / timed.size();
    long whole = time(() -> links.linking());
    long again = 0;
    for (int i = 0; i < LINKED; i++) {
      links.remove(timed.get(i).article().id());
      links.add(timed.get(i));
      again += time(() -> links.linking()) / LINKED;
    }
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,d claims: %.3f ms to add an article, %.3f ms a claim; linking at first %d ms,"
            + " after one more article %d ms%n",
        readings.size(),
        claims,
        perArticle,
        perArticle * readings.size() / claims,
        whole,
        again);
  }

  private static long time(Runnable run) {
    long start = System.nanoTime();
    run.run();
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }
}
