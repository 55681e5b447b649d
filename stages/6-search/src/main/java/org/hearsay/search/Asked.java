package org.hearsay.search;

import java.util.List;

/** A query, read. */
sealed interface Asked {
  /** One word; with {@code prefix} any word that begins so. */
  record Word(String text, boolean prefix) implements Asked {}

  /** Words that follow each other. */
  record Phrase(String text) implements Asked {}

  /**
   * A field and its value.
   *
   * @param at where the value begins in the query
   */
  record Where(Field field, String value, int at) implements Asked {}

  /** Without it. */
  record Not(Asked part) implements Asked {}

  /** All of them. */
  record All(List<Asked> parts) implements Asked {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of them. */
  record Any(List<Asked> parts) implements Asked {
    public Any {
      parts = List.copyOf(parts);
    }
  }
}
