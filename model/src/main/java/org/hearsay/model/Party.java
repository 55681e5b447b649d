package org.hearsay.model;

import java.util.Optional;

/**
 * Who acts or is acted upon.
 *
 * @param span the words
 * @param name the canonical name that they mean
 * @param country the state it belongs to, where that is known
 */
public record Party(Span span, String name, Optional<Country> country) {
  public Party {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a party has a name");
    }
  }
}
