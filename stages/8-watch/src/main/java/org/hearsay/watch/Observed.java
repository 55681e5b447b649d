package org.hearsay.watch;

import java.util.List;
import java.util.Map;
import org.hearsay.model.ClaimKey;

/**
 * A happening that a watch's search found, as far as its condition asks.
 *
 * @param title its summary
 * @param marks the stable marks of all its claims, in order
 * @param claim leads to it
 * @param values what is so in it: a token to the sentence that tells of it
 */
record Observed(
    String title,
    List<String> marks,
    ClaimKey claim,
    boolean constructed,
    Map<String, String> values) {
  Observed {
    marks = List.copyOf(marks);
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("a happening is known by its claims");
    }
  }
}
