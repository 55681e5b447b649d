package org.hearsay.model.access;

/** What the audit log records. */
public enum AuditAction {
  SIGNED_IN("signed-in"),
  SIGN_IN_FAILED("sign-in-failed"),

  /** Too many failed; recorded once when the pause begins. */
  SIGN_IN_PAUSED("sign-in-paused"),
  SIGNED_OUT("signed-out"),
  ACCOUNT_ADDED("account-added"),
  ROLE_CHANGED("role-changed"),
  PASSWORD_CHANGED("password-changed"),
  ACCOUNT_REMOVED("account-removed"),
  TOKEN_MADE("token-made"),
  TOKEN_REVOKED("token-revoked"),

  /** Somebody asked for what the role does not allow. */
  REFUSED("refused"),

  /** A judgement was put on record; the detail names its number. */
  DECIDED("decided"),
  WATCH_MADE("watch-made"),
  WATCH_REMOVED("watch-removed"),
  SOURCES_CHANGED("sources-changed");

  private final String code;

  AuditAction(String code) {
    this.code = code;
  }

  /** The word in the log. */
  public String code() {
    return code;
  }
}
