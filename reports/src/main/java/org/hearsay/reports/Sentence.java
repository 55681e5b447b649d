package org.hearsay.reports;

import java.util.Optional;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Happening;

/**
 * A sentence of the brief with its way back.
 *
 * @param mark what kind of news it is ("New origin"); empty where it needs none
 * @param words the claim whose words it rests on
 */
record Sentence(String mark, String text, Happening happening, Optional<ClaimKey> words) {
  static Sentence of(String text, Happening happening, Optional<ClaimKey> words) {
    return new Sentence("", text, happening, words);
  }
}
