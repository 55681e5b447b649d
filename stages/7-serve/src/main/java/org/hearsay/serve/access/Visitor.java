package org.hearsay.serve.access;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.access.By;
import org.hearsay.model.access.Role;

/**
 * Who asks. Every handler finds one on its request: the gate put it there.
 *
 * @param name the account's, which is the author of what is decided
 * @param address where the request came from
 * @param formSecret what the tokens of this visitor's forms are made from; empty where no cookie is
 *     at risk
 */
public record Visitor(Kind kind, String name, Role role, String address, String formSecret) {
  /** How somebody came in. */
  public enum Kind {
    /** The one user of a ledger without accounts, on the own machine. */
    SOLE,

    /** Signed in with a password. */
    SESSION,

    /** A program with an account's token. */
    TOKEN,

    /** Not signed in. */
    NOBODY
  }

  /** The author of what the one user without an account decides. */
  public static final String SOLE_NAME = "the analyst";

  private static final String ATTRIBUTE = "visitor";

  static Visitor sole(String address) {
    return new Visitor(Kind.SOLE, SOLE_NAME, Role.ADMIN, address, "");
  }

  static Visitor nobody(String address, String formSecret) {
    return new Visitor(Kind.NOBODY, "", Role.READER, address, formSecret);
  }

  /** The one who asks this. */
  public static Visitor of(Context ctx) {
    return Objects.requireNonNull(
        ctx.<Visitor>attribute(ATTRIBUTE), "every request passes the gate");
  }

  void on(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }

  /** Whether this visitor may do what is open to the role. */
  public boolean may(Role needed) {
    return kind != Kind.NOBODY && role.includes(needed);
  }

  /** May decide, note, make watches. */
  public boolean analyst() {
    return may(Role.ANALYST);
  }

  public boolean admin() {
    return may(Role.ADMIN);
  }

  /** Whether there are accounts and this is somebody's. */
  public boolean signedIn() {
    return kind == Kind.SESSION;
  }

  public boolean nobody() {
    return kind == Kind.NOBODY;
  }

  /** For the audit log. */
  public By by() {
    return new By(name, address);
  }

  /** A token for the forms of one page; empty where none is needed. */
  public Optional<String> formToken() {
    return formSecret.isEmpty() ? Optional.empty() : Optional.of(Secrets.formToken(formSecret));
  }
}
