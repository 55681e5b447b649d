package org.hearsay.serve;

import java.util.Optional;
import org.hearsay.model.Originals;

/**
 * What stands beside the ledger, as far as whoever starts the server has it.
 *
 * @param watches shown and made here; found and delivered by others
 * @param originals the captures that articles were read from; asked only when somebody wants to see
 *     one
 * @param operations of this one server; it counts and logs for nobody where there are none
 */
public record Beside(
    Optional<Watches> watches, Originals originals, Optional<Operations> operations) {
  /** The ledger alone. */
  public static final Beside NOTHING =
      new Beside(Optional.empty(), Originals.NONE, Optional.empty());
}
