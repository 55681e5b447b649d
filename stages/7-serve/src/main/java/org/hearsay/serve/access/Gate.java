package org.hearsay.serve.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Judged;
import org.hearsay.model.access.AccessBook;
import org.hearsay.model.access.AuditAction;
import org.hearsay.model.access.Role;

/**
 * What every request passes first: the Host header is one of ours, the visitor is known, not too
 * many ask at once, the role suffices, and what changes something comes from one of our own pages.
 */
public final class Gate {
  /** Shows a refusal as a page or as JSON. */
  public interface Answer {
    void give(Context ctx, int status, String what);
  }

  /** Of one visitor: a person reads fewer pages, a program that needs more can wait. */
  private static final int REQUESTS_A_MINUTE = 600;

  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

  private final Access access;
  private final Answer answer;
  private final Optional<Sessions> sessions;
  private final Optional<Tokens> tokens;
  private final Optional<SignIn> signIn;
  private final Tries requests = new Tries(REQUESTS_A_MINUTE, Duration.ofMinutes(1));

  public Gate(Access access, Answer answer) {
    this.access = access;
    this.answer = answer;
    this.sessions = access.book().map(book -> new Sessions(access, book));
    this.tokens = access.book().map(book -> new Tokens(book, access.clock()));
    this.signIn = access.book().map(book -> new SignIn(access, book));
  }

  /** Lets the request through, with a {@link Visitor} on it, or answers it. */
  public void pass(Context ctx) {
    String host = Optional.ofNullable(ctx.host()).orElse("");
    Visitor.nobody("", "").on(ctx);
    if (!access.reach().answersTo(host)) {
      ctx.status(421)
          .result("This server answers only as " + access.reach().names() + ".\n")
          .skipRemainingHandlers();
      return;
    }
    if (access.reach().secure()) {
      ctx.header("Strict-Transport-Security", "max-age=31536000");
    }
    Visitor visitor = visitor(ctx);
    visitor.on(ctx);
    if (!tooMany(ctx, visitor) && !closed(ctx, visitor) && !forged(ctx, visitor)) {
      return;
    }
    ctx.skipRemainingHandlers();
  }

  private Visitor visitor(Context ctx) {
    String address = address(ctx);
    if (!access.team()) {
      return Visitor.sole(address);
    }
    if (Tokens.asks(ctx)) {
      return tokens.flatMap(t -> t.of(ctx, address)).orElseGet(() -> Visitor.nobody(address, ""));
    }
    return sessions
        .flatMap(s -> s.of(ctx, address))
        .orElseGet(() -> Visitor.nobody(address, formSecret(ctx)));
  }

  private String formSecret(Context ctx) {
    boolean form = ctx.path().equals("/sign-in");
    return form ? sessions.map(s -> s.formSecret(ctx)).orElse("") : "";
  }

  /** The proxy's word is taken only from this machine, and only its own: the last one. */
  private String address(Context ctx) {
    String told = Optional.ofNullable(ctx.header("X-Forwarded-For")).orElse("");
    String last = told.substring(told.lastIndexOf(',') + 1).strip();
    boolean proxys = access.reach().behindProxy() && loopback(ctx.ip());
    return proxys && ADDRESS.matcher(last).matches() ? last : ctx.ip();
  }

  private static boolean loopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private boolean tooMany(Context ctx, Visitor visitor) {
    if (visitor.kind() == Visitor.Kind.SOLE || ctx.path().startsWith("/assets/")) {
      return false;
    }
    String key = visitor.nobody() ? "from " + visitor.address() : "by " + visitor.name();
    Optional<Duration> wait = requests.take(key, access.clock().instant());
    wait.ifPresent(w -> pause(ctx, w, "More than " + REQUESTS_A_MINUTE + " requests in a minute."));
    return wait.isPresent();
  }

  /** Answers 429 with the time to wait. */
  private void pause(Context ctx, Duration wait, String what) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    ctx.header("Retry-After", Long.toString(seconds));
    answer.give(ctx, 429, what + " Try again in " + inWords(seconds) + ".");
  }

  private static String inWords(long seconds) {
    return seconds < 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
  }

  private boolean closed(Context ctx, Visitor visitor) {
    Optional<Role> needed = Rules.needed(ctx.method().name(), ctx.path());
    if (needed.isEmpty()) {
      return false;
    }
    if (visitor.nobody()) {
      askForName(ctx);
      return true;
    }
    boolean wrongDoor = visitor.kind() == Visitor.Kind.TOKEN && !Rules.forPrograms(ctx.path());
    if (visitor.may(needed.get()) && !wrongDoor) {
      return false;
    }
    String what =
        wrongDoor
            ? "Accounts are for people who sign in; a token does not open them."
            : "This is for the role "
                + needed.get().code()
                + "; you are "
                + visitor.role().code()
                + ". An admin can change that.";
    record(visitor, ctx.method().name() + " " + ctx.path());
    answer.give(ctx, 403, what);
    return true;
  }

  private void record(Visitor visitor, String what) {
    access.book().ifPresent(b -> b.audit().record(visitor.by(), AuditAction.REFUSED, what, ""));
  }

  private void askForName(Context ctx) {
    boolean page = ctx.method().name().equals("GET") && !Rules.api(ctx.path()) && !Tokens.asks(ctx);
    boolean feed = ctx.path().endsWith(".atom");
    if (page && !feed) {
      String asked = ctx.path() + (ctx.queryString() == null ? "" : "?" + ctx.queryString());
      String next = URLEncoder.encode(asked, StandardCharsets.UTF_8);
      ctx.header("Cache-Control", "no-store")
          .redirect("/sign-in?next=" + next, io.javalin.http.HttpStatus.SEE_OTHER);
      return;
    }
    ctx.header("WWW-Authenticate", feed ? "Basic realm=\"hearsay\"" : "Bearer realm=\"hearsay\"");
    answer.give(ctx, 401, "Sign in, or send an account's token that is still good.");
  }

  /**
   * Another site's page could post here too. The browser's own word on where the request came from
   * is asked (Fetch metadata, else the origin); where a cookie speaks for the visitor, the form
   * must carry its token besides. A request that carries a token of its own needs neither: no
   * browser sends that by itself. So does JSON that no page sent: only a program writes it.
   */
  private boolean forged(Context ctx, Visitor visitor) {
    if (Rules.safe(ctx.method().name()) || visitor.kind() == Visitor.Kind.TOKEN) {
      return false;
    }
    String host = Optional.ofNullable(ctx.host()).orElse("");
    String site = Optional.ofNullable(ctx.header("Sec-Fetch-Site")).orElse("");
    String origin = Optional.ofNullable(ctx.header("Origin")).orElse("");
    boolean ours = site.equals("same-origin") || access.reach().isOrigin(origin, host);
    boolean program = site.isEmpty() && origin.isEmpty() && json(ctx);
    if (!ours && !program) {
      answer.give(ctx, 403, "Only Hearsay's own pages may decide.");
      return true;
    }
    if (!visitor.formSecret().isEmpty()
        && !Secrets.isFormToken(formToken(ctx), visitor.formSecret())) {
      answer.give(
          ctx, 403, "This page's form is no longer good: load the page again and repeat it.");
      return true;
    }
    return false;
  }

  private static boolean json(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    return type.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
  }

  private static String formToken(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    return Optional.ofNullable(ctx.header("X-CSRF-Token"))
        .or(
            () ->
                type.startsWith("application/x-www-form-urlencoded")
                    ? Optional.ofNullable(ctx.formParam(Forms.FIELD))
                    : Optional.empty())
        .orElse("");
  }

  /**
   * Signs somebody in whose form says so; answers where that is paused.
   *
   * @return whether the answer is given, or empty where name or password is wrong
   */
  public Optional<Boolean> signIn(Context ctx, String name, String password) {
    String address = Visitor.of(ctx).address();
    return switch (signIn.orElseThrow().attempt(name, password, address)) {
      case SignIn.Result.Welcome(var account) -> {
        sessions.orElseThrow().begin(ctx, new org.hearsay.model.access.By(account.name(), address));
        yield Optional.of(true);
      }
      case SignIn.Result.Wrong wrong -> Optional.empty();
      case SignIn.Result.Pause(Duration wait) -> {
        pause(ctx, wait, "Too many tries to sign in.");
        yield Optional.of(false);
      }
    };
  }

  /** Ends the visitor's session. */
  public void signOut(Context ctx) {
    sessions.ifPresent(s -> s.end(ctx, Visitor.of(ctx).by()));
  }

  /** Ends all sessions of the visitor's account by a new password, and begins one for this one. */
  public void changePassword(Context ctx, String password) {
    Visitor visitor = Visitor.of(ctx);
    Passwords.check(visitor.name(), password);
    book().setPassword(visitor.name(), Passwords.hash(password), visitor.by());
    sessions.orElseThrow().begin(ctx, visitor.by());
  }

  /** Whether this is the visitor's own password; a wrong one counts as a try to sign in. */
  public boolean isOwnPassword(Context ctx, String password) {
    Visitor visitor = Visitor.of(ctx);
    return signIn.orElseThrow().attempt(visitor.name(), password, visitor.address())
        instanceof SignIn.Result.Welcome;
  }

  /** A new token for the visitor; shown once. */
  public String makeToken(Context ctx, String label, boolean readOnly) {
    return Tokens.make(book(), access.clock(), label, readOnly, Visitor.of(ctx).by());
  }

  /** A decision was put on record: the log says whose and which. */
  public void decided(Visitor author, Judged judged) {
    access
        .book()
        .ifPresent(
            b ->
                b.audit()
                    .record(
                        author.by(),
                        AuditAction.DECIDED,
                        "judgement " + judged.number(),
                        judged.what().getClass().getSimpleName().toLowerCase(Locale.ROOT)));
  }

  /** The accounts of this ledger. */
  public AccessBook book() {
    return access.book().orElseThrow();
  }

  /** Whether there is a place for accounts. */
  public boolean keepsAccounts() {
    return access.book().isPresent();
  }
}
