package org.hearsay.serve.access;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.access.Role;

/**
 * Which role an address needs. What is not named here is closed to those who did not sign in, open
 * to readers for looking and to analysts for changing: a page that somebody forgets to name here is
 * never too open.
 */
final class Rules {
  /** Somebody who is not signed in needs the form, its style, and the word that all is well. */
  private static final Set<String> OPEN = Set.of("/sign-in", "/assets", "/health");

  /** A person's own account, whatever the role; never with a token. */
  private static final Set<String> OWN = Set.of("/account", "/sign-out");

  private static final Set<String> ADMINS = Set.of("/accounts", "/audit");

  /** Readers look at these, admins change them. */
  private static final Set<String> ADMINS_CHANGE = Set.of("/sources", "/api/v1/sources");

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private Rules() {}

  /** The least role; empty where everybody may. */
  static Optional<Role> needed(String method, String path) {
    if (under(path, OPEN)) {
      return Optional.empty();
    }
    if (under(path, ADMINS) || under(path, ADMINS_CHANGE) && !safe(method)) {
      return Optional.of(Role.ADMIN);
    }
    return Optional.of(safe(method) || under(path, OWN) ? Role.READER : Role.ANALYST);
  }

  /** Whether the method changes nothing (RFC 9110, section 9.2.1). */
  static boolean safe(String method) {
    return SAFE.contains(method);
  }

  /** Whether a token opens it: not what could make more tokens or passwords. */
  static boolean forPrograms(String path) {
    return !under(path, OWN) && !under(path, Set.of("/accounts"));
  }

  static boolean api(String path) {
    return under(path, Set.of("/api"));
  }

  private static boolean under(String path, Set<String> roots) {
    return roots.stream().anyMatch(r -> path.equals(r) || path.startsWith(r + "/"));
  }
}
