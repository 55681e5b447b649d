package org.hearsay.watch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.Reading;
import org.hearsay.model.watch.Delivery;
import org.hearsay.search.LuceneSearch;

/**
 * Adds article after article, looks at its watches and sends what they find, until it is killed.
 */
final class KilledWatcher {
  private KilledWatcher() {}

  public static void main(String[] args) throws Exception {
    run(
        Path.of(args[0]),
        Integer.parseInt(args[1]),
        Long.parseLong(args[2]),
        n -> System.out.println("at " + n));
  }

  /**
   * @param articles where it ends by itself
   */
  static void run(Path folder, int articles, long seed, IntConsumer done) throws Exception {
    List<Reading> all = Stories.readings(seed, articles);
    InstantSource clock = InstantSource.system();
    try (EmbeddedLedger ledger = EmbeddedLedger.open(folder, clock);
        LuceneSearch search = LuceneSearch.inMemory();
        WebhookCourier webhook =
            new WebhookCourier(
                ledger.watches(),
                new Stories.ThisMachine(),
                URI.create("http://127.0.0.1/"),
                clock)) {
      Watching watching = new Watching(ledger, ledger.watches(), search, clock);
      Deliverer deliverer =
          new Deliverer(
              ledger.watches(),
              Map.of(Delivery.Channel.WEBHOOK, webhook),
              new RetryPlan(100, Duration.ofMillis(1), Duration.ofMillis(1)),
              clock,
              new Random(1));
      for (int n = ledger.readings().size(); n <= articles; n++) {
        ledger.keepAll(all.subList(Math.max(0, n - 1), n));
        ledger.keep(Stories.linking(all.subList(0, n), "run" + n + "-", 1));
        watching.evaluate();
        deliverer.deliver();
        done.accept(n);
      }
    }
  }
}
