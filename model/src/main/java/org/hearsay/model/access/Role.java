package org.hearsay.model.access;

/** What an account may do; each role may do all that the ones before it may. */
public enum Role {
  /** Looks at everything, changes nothing but the own account. */
  READER("reader"),

  /** Decides, notes, makes watches. */
  ANALYST("analyst"),

  /** Accounts, sources, the audit log. */
  ADMIN("admin");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The word that people and the ledger use. */
  public String code() {
    return code;
  }

  /** Whether this role may do what is open to the other. */
  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  /**
   * The value whose {@link #code()} this is.
   *
   * @throws IllegalArgumentException where there is none; the message is for a person
   */
  public static Role of(String code) {
    for (Role value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("a role is reader, analyst or admin, not " + code);
  }
}
