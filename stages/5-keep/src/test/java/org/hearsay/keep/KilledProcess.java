package org.hearsay.keep;

import java.nio.file.Path;
import java.time.InstantSource;
import org.hearsay.model.ArticleId;
import org.hearsay.testkit.Readings;

/** Keeps reading after reading and tells each one that was acknowledged, until it is killed. */
final class KilledProcess {
  private KilledProcess() {}

  public static void main(String[] args) throws Exception {
    int first = Integer.parseInt(args[1]);
    try (EmbeddedLedger ledger = EmbeddedLedger.open(Path.of(args[0]), InstantSource.system())) {
      for (int i = first; ; i++) {
        ledger.keep(Readings.delivery("n" + i));
        System.out.println("kept n" + i);
        if (i % 3 == 2) {
          ledger.keep(Readings.linking("n" + i));
          ledger.remove(new ArticleId("n" + (i - 1)));
          System.out.println("gone n" + (i - 1));
        }
      }
    }
  }
}
