package org.hearsay.model.access;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A person of the team.
 *
 * @param name lower-case letters, digits, dot, hyphen, low line; the author of the person's
 *     decisions, so it is never given to another, not even after the account was removed
 */
public record Account(String name, Role role, Instant made) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

  public Account {
    if (!named(name)) {
      throw new IllegalArgumentException(
          "an account's name has 1 to 40 of a-z, 0-9, dot, hyphen, low line and starts with a"
              + " letter or digit");
    }
  }

  /** Whether an account may have this name. */
  public static boolean named(String name) {
    return NAME.matcher(name).matches();
  }
}
