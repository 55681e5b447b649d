package org.hearsay.reports;

import java.util.List;
import org.hearsay.model.Happening;

/**
 * What the brief tells of one happening, once.
 *
 * @param sentences the most important first; never empty
 * @param changed it was known before, and something about it is new
 */
record Entry(Happening happening, String matter, List<Sentence> sentences, boolean changed) {
  int origins() {
    return happening.independentOrigins();
  }
}
