package org.hearsay.app;

import java.util.List;
import org.hearsay.link.Decision;
import org.hearsay.link.Linker;
import org.hearsay.model.Judgements;
import org.hearsay.model.Ledger;
import org.hearsay.model.Linking;
import org.hearsay.model.Reading;

/** Links what a ledger holds under what people decided: corrections first, then bonds. */
final class Relinking {
  private Relinking() {}

  static Linking of(Ledger ledger) {
    return link(ledger.readings(), Judgements.of(ledger.judgements()));
  }

  /**
   * @param read as the reader gave them
   */
  static Linking link(List<Reading> read, Judgements judgements) {
    return Linker.standard().link(judgements.applied(read), decisions(read, judgements));
  }

  /** Merges and splits as the linker takes them, oldest first. */
  static List<Decision> decisions(List<Reading> read, Judgements judgements) {
    return judgements.bonds(read).stream().map(Relinking::decision).toList();
  }

  private static Decision decision(Judgements.Bond bond) {
    return bond.together()
        ? new Decision.Together(bond.these())
        : new Decision.Apart(bond.these(), bond.those());
  }
}
