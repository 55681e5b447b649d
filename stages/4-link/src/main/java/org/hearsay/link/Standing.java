package org.hearsay.link;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;

/**
 * A happening as its own neighbourhood leaves it, before others bear it out.
 *
 * @param firstHand the house behind each claim that a house tells first hand
 */
record Standing(Happening happening, Map<ClaimKey, String> firstHand) {
  static Standing of(Assembled assembled) {
    Map<ClaimKey, String> firstHand = new TreeMap<>();
    for (Word w : assembled.words()) {
      Optional<String> house = w.speaker().house();
      if (w.speaker().kind() == Speaker.Kind.FIRST_HAND && house.isPresent()) {
        firstHand.put(w.key(), house.get());
      }
    }
    return new Standing(assembled.happening(), firstHand);
  }
}
