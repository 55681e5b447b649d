package org.hearsay.serve.access;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.hearsay.model.access.AccessBook;
import org.hearsay.model.access.Account;
import org.hearsay.model.access.ApiToken;
import org.hearsay.model.access.By;
import org.hearsay.model.access.Role;

/**
 * Tokens by which programs ask: {@code Authorization: Bearer hsy_…}, or, for feed readers that know
 * only names and passwords, Basic with the account's name and the token (looking only).
 */
public final class Tokens {
  /** A token that nobody renews ends by itself. */
  private static final Duration LIFE = Duration.ofDays(365);

  private static final Duration TOUCH = Duration.ofMinutes(1);

  /** Lets a secret that leaked into a public text be found by its look. */
  private static final String PREFIX = "hsy_";

  private final AccessBook book;
  private final InstantSource clock;

  Tokens(AccessBook book, InstantSource clock) {
    this.book = book;
    this.clock = clock;
  }

  /** A new token; the secret is shown once and not kept. */
  public static String make(
      AccessBook book, InstantSource clock, String label, boolean readOnly, By by) {
    String secret = PREFIX + Secrets.fresh();
    Instant now = clock.instant();
    book.keep(Secrets.digest(secret), by.account(), label, readOnly, now, now.plus(LIFE), by);
    return secret;
  }

  static boolean asks(Context ctx) {
    return ctx.header("Authorization") != null;
  }

  /** The visitor whose token this is. */
  Optional<Visitor> of(Context ctx, String address) {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return visitor(header.substring(7).strip(), Optional.empty(), address);
    }
    boolean looks = Rules.safe(ctx.method().name());
    if (looks && header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return basic(header.substring(6).strip(), address);
    }
    return Optional.empty();
  }

  private Optional<Visitor> basic(String encoded, String address) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : visitor(pair.substring(colon + 1), Optional.of(pair.substring(0, colon)), address);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Visitor> visitor(String secret, Optional<String> name, String address) {
    Instant now = clock.instant();
    Optional<ApiToken> token =
        book.token(Secrets.digest(secret))
            .filter(t -> t.until().isAfter(now))
            .filter(t -> name.isEmpty() || name.get().equals(t.account()));
    token
        .filter(t -> t.used().isEmpty() || t.used().get().plus(TOUCH).isBefore(now))
        .ifPresent(t -> book.used(t.number(), now));
    return token.flatMap(t -> book.account(t.account()).map(a -> visitor(t, a, address)));
  }

  private static Visitor visitor(ApiToken token, Account account, String address) {
    Role role = token.readOnly() ? Role.READER : account.role();
    return new Visitor(Visitor.Kind.TOKEN, account.name(), role, address, "");
  }
}
