package org.hearsay.serve;

/**
 * Name and password, nothing of the ledger.
 *
 * @param next where the person wanted to go
 */
record SignInPage(Frame frame, String next, Notice notice) {
  static SignInPage of(String next, Notice notice) {
    return new SignInPage(new Frame("Sign in", "", false, "", 0), next, notice);
  }
}
