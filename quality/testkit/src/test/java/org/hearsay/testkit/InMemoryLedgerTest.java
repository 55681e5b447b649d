package org.hearsay.testkit;

import java.time.InstantSource;
import org.hearsay.model.Ledger;

class InMemoryLedgerTest extends LedgerContract {
  @Override
  protected Ledger empty(InstantSource clock) {
    return new InMemoryLedger(clock);
  }
}
