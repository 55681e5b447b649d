package org.hearsay.model.access;

/**
 * Who does something, for the audit log.
 *
 * @param account its name; the command line gives the machine's user in brackets
 * @param address where the request came from; empty where it came from no network
 */
public record By(String account, String address) {
  /** A command on the ledger's own machine; its user is named in brackets: no account has any. */
  public static By commandLine() {
    return new By("[" + System.getProperty("user.name", "command line") + "]", "");
  }
}
