package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Judgements;
import org.hearsay.model.Ledger;
import org.hearsay.model.Reading;
import org.hearsay.search.LuceneSearch;

/** The search index that is kept beside a ledger. Computed: it may be deleted at any time. */
final class SearchFolder {
  /** Its name inside the data folder; no part of a backup. */
  static final String NAME = "search-index";

  private SearchFolder() {}

  /**
   * The kept index; one in memory where another process holds that one or the folder cannot be
   * written.
   */
  static ClaimSearch open(Path data) {
    try {
      return LuceneSearch.inFolder(data.resolve(NAME));
    } catch (IOException e) {
      return LuceneSearch.inMemory();
    }
  }

  /** The same, answering for what the ledger holds; reads the ledger only where it has changed. */
  static ClaimSearch of(Path data, Ledger ledger) {
    ClaimSearch search = open(data);
    String state = ledger.state();
    if (!search.state().equals(Optional.of(state))) {
      List<Reading> corrected = Judgements.of(ledger.judgements()).applied(ledger.readings());
      search.update(corrected, ledger.linking(), state);
    }
    return search;
  }
}
