package org.hearsay.search;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.ClaimSearch.Answer;
import org.hearsay.model.ClaimSearch.Order;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;
import org.hearsay.testkit.InventedLedger;
import org.hearsay.testkit.InventedLinking;

/**
 * How long a search takes over an invented ledger: {@code SearchTimes CLAIMS [FOLDER]}. Not a test.
 * Every query is another one, so that no count is remembered; both the clock's time and the
 * processor's are told, because on a busy machine only the second one says what a search costs.
 */
final class SearchTimes {
  private static final String[] QUERIES = {
    "officials",
    "\"the country\"",
    "country:KP type:transfer",
    "government people",
    "date:2005-10 missile",
    "voice:ministry -officials",
    "kar* week",
    "(president OR navy) item:missile",
    "printed:2005..2010",
    "grade:3",
    "type:test",
    "conflict:no"
  };

  private static final int ROUNDS = 20;

  private SearchTimes() {}

  public static void main(String[] args) throws Exception {
    int claims = Integer.parseInt(args[0]);
    Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("search-times");
    ClaimKey[] some = new ClaimKey[50];
    try (LuceneSearch search = LuceneSearch.inFolder(folder)) {
      fill(search, claims, some);
    }
    long opened = System.nanoTime();
    try (LuceneSearch search = LuceneSearch.inFolder(folder)) {
      System.out.printf(
          Locale.ROOT, "opened again in %.2f s%n", (System.nanoTime() - opened) / 1e9);
      search.find("week", Order.RELEVANCE, 0, 30);
      measure(search, some);
    }
  }

  private static void fill(LuceneSearch search, int claims, ClaimKey[] some) {
    long before = System.nanoTime();
    long cpu = cpu();
    List<Reading> readings = InventedLedger.withClaims(11, claims).toList();
    Linking linking = InventedLinking.of(readings);
    System.out.printf(Locale.ROOT, "invented in %.1f s%n", (System.nanoTime() - before) / 1e9);
    int at = 0;
    for (Reading r : readings) {
      for (Claim c : r.claims()) {
        if (at++ % Math.max(1, claims / some.length) == 0 && at / (claims / some.length) < 50) {
          some[at / (claims / some.length)] = new ClaimKey(r.article().id(), c.id());
        }
      }
    }
    before = System.nanoTime();
    cpu = cpu();
    search.update(readings, linking, "invented " + claims);
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,d claims: index in %.1f s, %.1f s of this thread%n",
        readings.size(),
        at,
        (System.nanoTime() - before) / 1e9,
        (cpu() - cpu) / 1e9);
  }

  private record Time(String what, double ms, double cpuMs, int total) {}

  private static void measure(LuceneSearch search, ClaimKey[] some) {
    List<Time> times = new ArrayList<>();
    for (int round = -3; round < ROUNDS; round++) {
      for (String query : QUERIES) {
        for (Order order : Order.values()) {
          // Another word that is in no claim makes another query, which no count is kept for.
          String asked = query + " -unheard" + round + order;
          long start = System.nanoTime();
          long cpu = cpu();
          Answer answer = search.find(asked, order, 0, 30);
          double cpuMs = (cpu() - cpu) / 1e6;
          double ms = (System.nanoTime() - start) / 1e6;
          int total = answer instanceof Answer.Found found ? found.total() : -1;
          if (round >= 0) {
            times.add(new Time(query + " " + order, ms, cpuMs, total));
          }
        }
      }
    }
    print("search", times);
    for (String query : QUERIES) {
      for (Order order : Order.values()) {
        List<Time> of = times.stream().filter(t -> t.what().equals(query + " " + order)).toList();
        print("  " + query + " " + order + " (" + of.getFirst().total() + ")", of);
      }
    }
    List<Time> like = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      for (ClaimKey key : some) {
        if (key != null) {
          long start = System.nanoTime();
          long cpu = cpu();
          int found = search.like(key, 8).size();
          like.add(new Time("", (System.nanoTime() - start) / 1e6, (cpu() - cpu) / 1e6, found));
        }
      }
    }
    print("claims like one", like.subList(like.size() / 4, like.size()));
  }

  private static void print(String what, List<Time> times) {
    double[] ms = times.stream().mapToDouble(Time::ms).sorted().toArray();
    double[] cpu = times.stream().mapToDouble(Time::cpuMs).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: p50 %.1f ms, p99 %.1f ms, worst %.1f ms; of the processor p50 %.1f, p99 %.1f, worst"
            + " %.1f%n",
        what,
        at(ms, 0.5),
        at(ms, 0.99),
        ms[ms.length - 1],
        at(cpu, 0.5),
        at(cpu, 0.99),
        cpu[cpu.length - 1]);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
