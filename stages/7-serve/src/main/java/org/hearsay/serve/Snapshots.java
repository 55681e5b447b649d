package org.hearsay.serve;

import java.util.List;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;

/** The newest snapshot, made again only when the ledger's revision has grown. */
final class Snapshots {
  private final Ledger ledger;
  private final ClaimSearch search;
  private Snapshot newest = new Snapshot(List.of(), new Linking(List.of(), List.of()), List.of());
  private long revision = -1;

  Snapshots(Ledger ledger, ClaimSearch search) {
    this.ledger = ledger;
    this.search = search;
  }

  /** What the ledger holds now; the search answers for the same state. */
  synchronized Snapshot now() {
    long current = ledger.revision();
    if (current != revision) {
      List<Reading> readings = ledger.readings();
      Linking linking = ledger.linking();
      search.update(readings, linking);
      newest = new Snapshot(readings, linking, ledger.refusals());
      revision = current;
    }
    return newest;
  }
}
