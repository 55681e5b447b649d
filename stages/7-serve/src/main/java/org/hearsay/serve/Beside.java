package org.hearsay.serve;

import java.util.Optional;
import org.hearsay.model.Originals;

/**
 * What stands beside the ledger, as far as whoever starts the server has it.
 *
 * @param watches shown and made here; found and delivered by others
 * @param originals the captures that articles were read from; asked only when somebody wants to see
 *     one
 */
public record Beside(Optional<Watches> watches, Originals originals) {
  /** The ledger alone. */
  public static final Beside NOTHING = new Beside(Optional.empty(), Originals.NONE);
}
