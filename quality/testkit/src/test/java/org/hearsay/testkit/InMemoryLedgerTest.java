package org.hearsay.testkit;

import org.hearsay.model.Ledger;

class InMemoryLedgerTest extends LedgerContract {
  @Override
  protected Ledger empty() {
    return new InMemoryLedger();
  }
}
