package org.hearsay.model;

import java.util.List;

/**
 * Readings to a linking under what people decided: how a ledger's keeper links anew without knowing
 * the linker.
 */
@FunctionalInterface
public interface Relinker {
  /**
   * @param read as the reader gave them
   */
  Linking link(List<Reading> read, Judgements judgements);
}
