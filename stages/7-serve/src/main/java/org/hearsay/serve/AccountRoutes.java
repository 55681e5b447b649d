package org.hearsay.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.access.Account;
import org.hearsay.model.access.Role;
import org.hearsay.serve.access.Gate;
import org.hearsay.serve.access.Passwords;
import org.hearsay.serve.access.Visitor;

/** Signing in and out, the own account, the team's accounts, the audit log. */
final class AccountRoutes {
  private static final int LABEL_CHARS_MAX = 80;

  /** Shows a page. */
  interface Show {
    void show(Context ctx, String template, Object page);
  }

  /** What a form does; the message of the exception is for the person. */
  private interface Change {
    Optional<String> make();
  }

  private final Gate gate;
  private final Show pages;

  AccountRoutes(Gate gate, Show pages) {
    this.gate = gate;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get("/sign-in", this::signInForm);
    routes.post("/sign-in", where(this::signIn));
    routes.post("/sign-out", this::signOut);
    routes.get("/account", ctx -> account(ctx, Notice.NONE));
    routes.post("/account/password", where(this::ownPassword));
    routes.post("/account/token", where(this::makeToken));
    routes.post("/account/revoke", where(this::revoke));
    routes.get("/accounts", where(ctx -> accounts(ctx, Notice.NONE)));
    routes.post("/accounts/add", where(this::add));
    routes.post("/accounts/role", where(this::setRole));
    routes.post("/accounts/password", where(this::setPassword));
    routes.post("/accounts/remove", where(this::remove));
    routes.get("/audit", where(this::audit));
  }

  /** Only where the ledger keeps accounts. */
  private Handler where(Handler handler) {
    return ctx -> {
      if (gate.keepsAccounts()) {
        handler.handle(ctx);
      } else {
        ctx.status(HttpStatus.NOT_FOUND);
        pages.show(ctx, "error.jte", ErrorPage.refused(404, "This ledger keeps no accounts."));
      }
    };
  }

  private void signInForm(Context ctx) {
    if (!Visitor.of(ctx).nobody()) {
      ctx.redirect(next(ctx.queryParam("next")), HttpStatus.SEE_OTHER);
      return;
    }
    pages.show(ctx, "signin.jte", SignInPage.of(next(ctx.queryParam("next")), Notice.NONE));
    ctx.header("Cache-Control", "no-store");
  }

  private void signIn(Context ctx) {
    String name = param(ctx, "name").strip().toLowerCase(Locale.ROOT);
    String next = next(ctx.formParam("next"));
    Optional<Boolean> answered = gate.signIn(ctx, name, param(ctx, "password"));
    if (answered.isEmpty()) {
      ctx.status(HttpStatus.UNAUTHORIZED);
      Notice wrong = Notice.fault("Name or password is wrong.");
      pages.show(ctx, "signin.jte", SignInPage.of(next, wrong));
    } else if (answered.get()) {
      ctx.redirect(next, HttpStatus.SEE_OTHER);
    }
  }

  private void signOut(Context ctx) {
    gate.signOut(ctx);
    ctx.header("Clear-Site-Data", "\"cache\"").redirect("/sign-in", HttpStatus.SEE_OTHER);
  }

  /** Only a path of our own, so that no link can lead from the sign-in to another site. */
  private static String next(@org.jspecify.annotations.Nullable String asked) {
    String next = Optional.ofNullable(asked).orElse("/");
    boolean own = next.matches("/|/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*");
    return own && !next.startsWith("/sign-") ? next : "/";
  }

  private void account(Context ctx, Notice notice) {
    Visitor visitor = Visitor.of(ctx);
    pages.show(ctx, "account.jte", AccountPage.of(visitor, gate, notice));
    ctx.header("Cache-Control", "no-store");
  }

  private void ownPassword(Context ctx) {
    Notice notice =
        tried(
            ctx,
            () -> {
              if (!gate.isOwnPassword(ctx, param(ctx, "old"))) {
                throw new IllegalArgumentException("the present password is wrong");
              }
              if (!param(ctx, "new").equals(param(ctx, "again"))) {
                throw new IllegalArgumentException("the new password was typed in two ways");
              }
              gate.changePassword(ctx, param(ctx, "new"));
              return Optional.of("The password is changed; everywhere else you are signed out.");
            });
    account(ctx, notice);
  }

  private void makeToken(Context ctx) {
    Notice notice =
        tried(
            ctx,
            () -> {
              String label = param(ctx, "label").strip();
              if (label.isEmpty() || label.length() > LABEL_CHARS_MAX) {
                throw new IllegalArgumentException("say in a few words what the token is for");
              }
              String secret = gate.makeToken(ctx, label, !param(ctx, "scope").equals("all"));
              return Optional.of(secret);
            });
    account(ctx, notice.isFault() ? notice : Notice.secret(notice.words()));
  }

  private void revoke(Context ctx) {
    Visitor visitor = Visitor.of(ctx);
    String number = param(ctx, "number");
    if (number.matches("\\d{1,9}")) {
      gate.book().revoke(visitor.name(), Long.parseLong(number), visitor.by());
    }
    account(ctx, Notice.done("The token is revoked."));
  }

  private void accounts(Context ctx, Notice notice) {
    pages.show(ctx, "accounts.jte", AccountsPage.of(gate.book(), notice));
    ctx.header("Cache-Control", "no-store");
  }

  private void add(Context ctx) {
    accounts(
        ctx,
        tried(
            ctx,
            () -> {
              String name = param(ctx, "name").strip();
              Role role = Role.of(param(ctx, "role"));
              Account account = new Account(name, role, Instant.now());
              Passwords.check(name, param(ctx, "password"));
              String hash = Passwords.hash(param(ctx, "password"));
              gate.book().add(account, hash, Visitor.of(ctx).by());
              return Optional.of(name + " can sign in now.");
            }));
  }

  private void setRole(Context ctx) {
    accounts(
        ctx,
        tried(
            ctx,
            () -> {
              Role role = Role.of(param(ctx, "role"));
              gate.book().setRole(param(ctx, "name"), role, Visitor.of(ctx).by());
              return Optional.of(param(ctx, "name") + " is " + role.code() + " now.");
            }));
  }

  private void setPassword(Context ctx) {
    accounts(
        ctx,
        tried(
            ctx,
            () -> {
              String name = param(ctx, "name");
              Passwords.check(name, param(ctx, "password"));
              String hash = Passwords.hash(param(ctx, "password"));
              gate.book().setPassword(name, hash, Visitor.of(ctx).by());
              return Optional.of(name + " has a new password and is signed out everywhere.");
            }));
  }

  private void remove(Context ctx) {
    accounts(
        ctx,
        tried(
            ctx,
            () -> {
              gate.book().remove(param(ctx, "name"), Visitor.of(ctx).by());
              return Optional.of(param(ctx, "name") + " has no account any more.");
            }));
  }

  private void audit(Context ctx) {
    pages.show(ctx, "audit.jte", AuditPage.of(gate.book().audit(), ctx.queryParam("from")));
    ctx.header("Cache-Control", "no-store");
  }

  private static Notice tried(Context ctx, Change change) {
    try {
      return Notice.done(change.make().orElse(""));
    } catch (IllegalArgumentException e) {
      ctx.status(HttpStatus.BAD_REQUEST);
      return Notice.fault("Nothing was changed: " + e.getMessage() + ".");
    }
  }

  private static String param(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }
}
