package org.hearsay.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When this browser was here before, kept in a cookie of its own that no other site is sent. Pages
 * that are opened within half an hour of each other are one visit, so that what is new stays marked
 * while a person reads through it.
 *
 * @param before the end of the visit before this one; empty on the first
 * @param last the newest page of this visit
 */
record LastVisit(Optional<Instant> before, Instant last) {
  private static final String COOKIE = "hearsay-visit";
  private static final Duration APART = Duration.ofMinutes(30);
  private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,13})\\.(\\d{1,13})");

  /** This visit, as the cookie tells it at {@code now}; one from the future counts as none. */
  static LastVisit of(Optional<String> cookie, Instant now) {
    Matcher written = WRITTEN.matcher(cookie.orElse(""));
    if (!written.matches()) {
      return new LastVisit(Optional.empty(), now);
    }
    Instant last = Instant.ofEpochMilli(Long.parseLong(written.group(2)));
    long before = Long.parseLong(written.group(1));
    if (last.isAfter(now)) {
      return new LastVisit(Optional.empty(), now);
    }
    if (last.plus(APART).isBefore(now)) {
      return new LastVisit(Optional.of(last), now);
    }
    return new LastVisit(
        before == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(before)), now);
  }

  /** A person has seen everything up to now. */
  static LastVisit seen(Instant now) {
    return new LastVisit(Optional.of(now), now);
  }

  static LastVisit of(Context ctx, Instant now) {
    return of(Optional.ofNullable(ctx.cookie(name(ctx))), now);
  }

  /** Browsers keep cookies of one host apart by name alone, whatever the port. */
  private static String name(Context ctx) {
    return COOKIE + "-" + ctx.port();
  }

  String written() {
    return before.map(Instant::toEpochMilli).orElse(0L) + "." + last.toEpochMilli();
  }

  void keep(Context ctx) {
    ctx.cookie(
        new Cookie(name(ctx), written(), "/", KEPT_SECONDS, false, true, null, SameSite.STRICT));
  }
}
