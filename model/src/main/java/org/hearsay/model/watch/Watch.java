package org.hearsay.model.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * A saved search with a condition.
 *
 * @param owner the account that made it
 * @param query in the language of {@link org.hearsay.model.ClaimSearch}
 * @param webhook where each change is posted to
 * @param mail who gets an e-mail for each evaluation that found changes
 */
public record Watch(
    long number,
    String name,
    String owner,
    String query,
    Condition condition,
    Optional<String> webhook,
    Optional<String> mail,
    Instant made) {
  /** What fits into a subject line and a list. */
  private static final int NAME_CHARS_MAX = 80;

  private static final int QUERY_CHARS_MAX = 1_000;

  public Watch {
    if (name.isBlank() || name.length() > NAME_CHARS_MAX || name.matches(".*\\p{Cntrl}.*")) {
      throw new IllegalArgumentException("a watch has a name of 1 to 80 characters");
    }
    if (query.isBlank() || query.length() > QUERY_CHARS_MAX) {
      throw new IllegalArgumentException("a watch has a search of 1 to 1,000 characters");
    }
  }
}
