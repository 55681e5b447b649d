package org.hearsay.gather;

import java.util.List;

/**
 * What {@code verify} found.
 *
 * @param captures answers and revisits
 * @param faults one line each, with file and offset; empty where every byte is right
 */
public record Verification(
    int files, long bytes, long records, long captures, long refusals, List<String> faults) {
  /** Every byte was read and every digest holds. */
  public boolean isSound() {
    return faults.isEmpty();
  }
}
