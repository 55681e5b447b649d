package org.hearsay.serve.access;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.model.access.AccessBook;
import org.hearsay.model.access.Account;
import org.hearsay.model.access.By;
import org.hearsay.model.access.Session;

/**
 * Sign-ins and their cookie (OWASP Session Management Cheat Sheet): a random secret that only the
 * browser has, no script can read and no other site's page can send.
 */
final class Sessions {
  /** Unused for so long it ends: an analyst's coffee, not the night. */
  static final Duration IDLE = Duration.ofHours(1);

  /** It ends in any case: a working day. */
  static final Duration WHOLE = Duration.ofHours(12);

  /** Not every request writes down that it was made. */
  private static final Duration TOUCH = Duration.ofMinutes(1);

  /** What a form token of somebody who is not signed in is made from. */
  private static final String FORM_COOKIE = "hearsay-form";

  private final Access access;
  private final AccessBook book;

  Sessions(Access access, AccessBook book) {
    this.access = access;
    this.book = book;
  }

  /** A browser takes a cookie of this name only over https, for this host and every path. */
  private String cookieName(String plain) {
    return access.reach().secure() ? "__Host-" + plain : plain;
  }

  /** The visitor whose cookie this is; empty where it is nobody's any more. */
  Optional<Visitor> of(Context ctx, String address) {
    Optional<String> secret = secret(ctx);
    Optional<Session> session = secret.map(Secrets::digest).flatMap(book::session);
    Instant now = access.clock().instant();
    if (session.isEmpty() || over(session.get(), now)) {
      return Optional.empty();
    }
    Optional<Account> account = book.account(session.get().account());
    if (account.isPresent() && session.get().seen().plus(TOUCH).isBefore(now)) {
      book.touch(session.get().digest(), now);
    }
    return account.map(
        a -> new Visitor(Visitor.Kind.SESSION, a.name(), a.role(), address, secret.orElseThrow()));
  }

  private static boolean over(Session session, Instant now) {
    return !session.seen().plus(IDLE).isAfter(now) || !session.made().plus(WHOLE).isAfter(now);
  }

  private Optional<String> secret(Context ctx) {
    return Optional.ofNullable(ctx.cookie(cookieName("hearsay"))).filter(v -> !v.isBlank());
  }

  /** Begins a session under a new secret and ends the one that the browser had. */
  void begin(Context ctx, By by) {
    secret(ctx).map(Secrets::digest).ifPresent(old -> book.end(old, by));
    Instant now = access.clock().instant();
    book.forget(now.minus(WHOLE), now.minus(IDLE));
    String secret = Secrets.fresh();
    book.open(new Session(Secrets.digest(secret), by.account(), now, now), by);
    give(ctx, "hearsay", secret);
    take(ctx, FORM_COOKIE);
  }

  /** Ends the browser's session. */
  void end(Context ctx, By by) {
    secret(ctx).map(Secrets::digest).ifPresent(digest -> book.end(digest, by));
    take(ctx, "hearsay");
  }

  /** The secret behind the forms of somebody who is not signed in; made where there is none. */
  String formSecret(Context ctx) {
    String there = ctx.cookie(cookieName(FORM_COOKIE));
    if (there != null && !there.isBlank()) {
      return there;
    }
    String secret = Secrets.fresh();
    give(ctx, FORM_COOKIE, secret);
    return secret;
  }

  private void give(Context ctx, String name, String value) {
    set(ctx, cookieName(name) + "=" + value);
  }

  private void take(Context ctx, String name) {
    set(ctx, cookieName(name) + "=; Max-Age=0");
  }

  private void set(Context ctx, String cookie) {
    String secure = access.reach().secure() ? "; Secure" : "";
    ctx.res().addHeader("Set-Cookie", cookie + "; Path=/; HttpOnly; SameSite=Strict" + secure);
  }
}
