package org.hearsay.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.hearsay.forms.LinkingForm;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Outcome;
import org.hearsay.model.Reading;
import org.hearsay.search.LuceneSearch;
import org.hearsay.testkit.InMemoryLedger;

/**
 * Serves a file of readings and a linking, for working on the pages: READINGS.jsonl LINKING.json
 * PORT.
 */
final class Demonstration {
  private Demonstration() {}

  public static void main(String[] args) throws Exception {
    InMemoryLedger ledger = new InMemoryLedger();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      switch (ReadingForm.read(line)) {
        case Outcome.Done<Reading> done -> ledger.keepAll(List.of(done.value()));
        case Outcome.Refused<Reading> refused -> System.err.println(refused);
      }
    }
    ledger.keep(LinkingForm.read(Files.readString(Path.of(args[1]))));
    Server server = Server.start(ledger, LuceneSearch.inMemory(), Integer.parseInt(args[2]));
    System.out.println(server.address());
    new CountDownLatch(1).await();
  }
}
