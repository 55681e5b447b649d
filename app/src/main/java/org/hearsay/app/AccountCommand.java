package org.hearsay.app;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.keep.LedgerUnusable;
import org.hearsay.model.access.AccessBook;
import org.hearsay.model.access.Account;
import org.hearsay.model.access.By;
import org.hearsay.model.access.Role;
import org.hearsay.serve.access.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay account}: who may sign in. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description =
        "Accounts of a team. Without any, one user works alone on this machine and nobody signs in;"
            + " from the first one on everybody does.",
    subcommands = {
      AccountCommand.Add.class,
      AccountCommand.SetRole.class,
      AccountCommand.SetPassword.class,
      AccountCommand.Remove.class,
      AccountCommand.ListAll.class
    },
    footer = {
      "",
      "A password is asked for, or read as the first line of standard input where that is no",
      "terminal; never from the command line, which others on the machine can see."
    })
final class AccountCommand extends CommandGroup {
  AccountCommand() {
    super("account add, role, password, remove or list");
  }

  /** Something done to the book of accounts; the message of its exception is for the person. */
  private interface Change {
    String make(AccessBook book);
  }

  private static int on(LedgerFolder folder, Change change) throws LedgerUnusable {
    try (EmbeddedLedger ledger = folder.open()) {
      System.out.println(change.make(ledger.access()));
      return ExitCode.DONE;
    } catch (IllegalArgumentException e) {
      System.err.println(Ink.safe("hearsay: " + e.getMessage()));
      return ExitCode.REFUSED;
    }
  }

  @Command(name = "add", mixinStandardHelpOptions = true, description = "Makes an account.")
  static final class Add implements Callable<Integer> {
    @Mixin private LedgerFolder folder = new LedgerFolder();

    @Parameters(paramLabel = "NAME", description = "a-z, 0-9, dot, hyphen, low line.")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        defaultValue = "analyst",
        description = "reader, analyst or admin (default: ${DEFAULT-VALUE}).")
    private String role = "";

    @Override
    public Integer call() throws LedgerUnusable {
      return on(
          folder,
          book -> {
            Account account = new Account(name, Role.of(role), Instant.now());
            book.add(account, hash(name), By.commandLine());
            return name + " can sign in now, as " + role;
          });
    }
  }

  @Command(name = "role", mixinStandardHelpOptions = true, description = "Sets an account's role.")
  static final class SetRole implements Callable<Integer> {
    @Mixin private LedgerFolder folder = new LedgerFolder();

    @Parameters(index = "0", paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "reader, analyst or admin.")
    private String role = "";

    @Override
    public Integer call() throws LedgerUnusable {
      return on(
          folder,
          book -> {
            book.setRole(name, Role.of(role), By.commandLine());
            return name + " is " + role + " now";
          });
    }
  }

  @Command(
      name = "password",
      mixinStandardHelpOptions = true,
      description = "Sets an account's password and signs it out everywhere.")
  static final class SetPassword implements Callable<Integer> {
    @Mixin private LedgerFolder folder = new LedgerFolder();

    @Parameters(paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Override
    public Integer call() throws LedgerUnusable {
      return on(
          folder,
          book -> {
            book.setPassword(name, hash(name), By.commandLine());
            return name + " has a new password and is signed out everywhere";
          });
    }
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Takes an account away; what it decided stays, and its name stays its own.")
  static final class Remove implements Callable<Integer> {
    @Mixin private LedgerFolder folder = new LedgerFolder();

    @Parameters(paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Override
    public Integer call() throws LedgerUnusable {
      return on(
          folder,
          book -> {
            book.remove(name, By.commandLine());
            return book.accounts().isEmpty()
                ? name + " has no account any more; nobody has: one user works alone again"
                : name + " has no account any more";
          });
    }
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the accounts.")
  static final class ListAll implements Callable<Integer> {
    @Mixin private LedgerFolder folder = new LedgerFolder();

    @Override
    public Integer call() throws LedgerUnusable {
      try (EmbeddedLedger ledger = folder.open()) {
        for (Account account : ledger.access().accounts()) {
          System.out.printf(
              "%-20s %-8s since %s%n", account.name(), account.role().code(), account.made());
        }
        if (ledger.access().accounts().isEmpty()) {
          System.out.println("no accounts: one user works alone on this machine");
        }
        return ExitCode.DONE;
      }
    }
  }

  private static String hash(String name) {
    String password = typed();
    Passwords.check(name, password);
    return Passwords.hash(password);
  }

  private static String typed() {
    if (System.console() == null) {
      return firstLine()
          .orElseThrow(() -> new IllegalArgumentException("no password on standard input"));
    }
    char[] once = System.console().readPassword("New password (12 characters or more): ");
    char[] again = System.console().readPassword("Once more: ");
    if (once == null || again == null || !String.valueOf(once).equals(String.valueOf(again))) {
      throw new IllegalArgumentException("the password was typed in two ways");
    }
    return String.valueOf(once);
  }

  private static Optional<String> firstLine() {
    try {
      java.io.BufferedReader in =
          new java.io.BufferedReader(
              new java.io.InputStreamReader(System.in, java.nio.charset.StandardCharsets.UTF_8));
      return Optional.ofNullable(in.readLine());
    } catch (java.io.IOException e) {
      throw new IllegalArgumentException("no password: " + e.getMessage(), e);
    }
  }
}
