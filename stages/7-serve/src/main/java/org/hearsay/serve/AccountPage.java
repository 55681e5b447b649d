package org.hearsay.serve;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hearsay.model.access.ApiToken;
import org.hearsay.serve.access.Gate;
import org.hearsay.serve.access.Visitor;

/** The own account: who one is here, the password, the tokens for programs. */
record AccountPage(
    Frame frame, Visitor visitor, boolean accounts, List<Token> tokens, Notice notice) {
  /** A token in words. */
  record Token(long number, String label, String may, String made, String until, String used) {
    static Token of(ApiToken token) {
      return new Token(
          token.number(),
          token.label(),
          token.readOnly() ? "looks only" : "all that you may",
          day(token.made()),
          day(token.until()),
          token.used().map(Token::day).orElse("never"));
    }

    private static String day(Instant at) {
      return Wording.day(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
  }

  static AccountPage of(Visitor visitor, Gate gate, Notice notice) {
    List<Token> tokens =
        visitor.signedIn()
            ? gate.book().tokens(visitor.name()).stream().map(Token::of).toList()
            : List.of();
    Frame frame = new Frame("Your account", "/account", false, "", 0);
    return new AccountPage(frame, visitor, gate.keepsAccounts(), tokens, notice);
  }
}
