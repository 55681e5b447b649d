package org.hearsay.app;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.access.By;
import org.hearsay.model.watch.Change;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Watch;
import org.hearsay.search.LuceneSearch;
import org.hearsay.watch.Deliverer;
import org.hearsay.watch.WebhookCourier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay watch}: saved searches that tell of changes. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Saved searches that tell when something changes, each change once.",
    subcommands = {
      WatchCommand.Add.class,
      WatchCommand.ListAll.class,
      WatchCommand.Remove.class,
      WatchCommand.Run.class
    },
    footer = {
      "",
      "Changes are found after each linking (add, gather, serve) and by watch run; serve and watch",
      "run deliver them. Every watch has a feed: /watch.atom?number=N",
      "",
      "For mail, FOLDER/mail.toml:",
      "  host = \"smtp.example.org\"",
      "  from = \"hearsay@example.org\"",
      "  security = \"starttls\"      # or tls; none only to this machine",
      "  user = \"hearsay\"",
      "  password-file = \"mail-password\"   # beside it; or HEARSAY_SMTP_PASSWORD is set"
    })
final class WatchCommand extends CommandGroup {
  WatchCommand() {
    super("watch add, list, remove or run");
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Keeps a watch. What is there now is where it begins, and no change.")
  static final class Add implements Callable<Integer> {
    @Mixin private LedgerFolder folder = new LedgerFolder();
    @Mixin private AllowedAddresses allowed = new AllowedAddresses();

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name = "";

    @Option(
        names = "--query",
        paramLabel = "SEARCH",
        required = true,
        description = "Words and fields, as for hearsay search.")
    private String query = "";

    @Option(
        names = "--when",
        paramLabel = "CONDITION",
        required = true,
        description =
            "origins>=N, denial, figure (one that was not told before), claim (one more), grade<=N"
                + " (becomes N or better), grade (changes).")
    private String when = "";

    @Option(
        names = "--webhook",
        paramLabel = "URL",
        description = "Post each change there, signed (Standard Webhooks).")
    private Optional<String> webhook = Optional.empty();

    @Option(names = "--mail", paramLabel = "ADDRESS", description = "Send a mail there.")
    private Optional<String> mail = Optional.empty();

    @Override
    public Integer call() throws IOException {
      try (EmbeddedLedger ledger = folder.open();
          ClaimSearch search = LuceneSearch.inMemory()) {
        Watched watched = new Watched(allowed.policy(), allowed.some(), folder.path());
        webhook.ifPresent(watched::checkWebhook);
        mail.ifPresent(watched::checkMail);
        readable(search);
        By by = By.commandLine();
        String secret = watched.freshSecret();
        Watch wanted =
            new Watch(
                0, name, by.account(), query, Condition.of(when), webhook, mail, Instant.now());
        Watch watch = ledger.watches().add(wanted, secret, by);
        Watched.watching(ledger, search).evaluate();
        System.out.println("watch " + watch.number() + " tells when " + watch.condition().words());
        webhook.ifPresent(w -> System.out.println("its messages are signed with " + secret));
        return ExitCode.DONE;
      } catch (IllegalArgumentException e) {
        System.err.println(Ink.safe("hearsay: " + e.getMessage()));
        return ExitCode.REFUSED;
      }
    }

    private void readable(ClaimSearch search) {
      if (search.find(query, ClaimSearch.Order.NEWEST, 0, 1)
          instanceof ClaimSearch.Answer.Misread(int at, String what)) {
        throw new IllegalArgumentException(
            "the search goes wrong at character " + (at + 1) + ": " + what);
      }
    }
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the watches.")
  static final class ListAll implements Callable<Integer> {
    @Mixin private LedgerFolder folder = new LedgerFolder();

    @Override
    public Integer call() throws IOException {
      try (EmbeddedLedger ledger = folder.open()) {
        List<Watch> all = ledger.watches().watches();
        for (Watch w : all) {
          System.out.println(Ink.safe(w.number() + " " + w.name() + ": " + w.query()));
          System.out.println(Ink.safe("  tells when " + w.condition().words()));
          for (Change change : ledger.watches().changes(w.number(), 0, 3)) {
            System.out.println(
                Ink.safe("  " + change.at() + " " + change.title() + ": " + change.words()));
          }
        }
        int dead = ledger.watches().dead();
        System.out.println(
            all.isEmpty() ? "no watches" : dead == 0 ? "" : dead + " deliveries were given up");
        return ExitCode.DONE;
      }
    }
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Takes a watch away; what waits to be delivered is not.")
  static final class Remove implements Callable<Integer> {
    @Mixin private LedgerFolder folder = new LedgerFolder();

    @Parameters(paramLabel = "NUMBER", description = "As watch list tells it.")
    private long number;

    @Override
    public Integer call() throws IOException {
      try (EmbeddedLedger ledger = folder.open()) {
        boolean there = ledger.watches().remove(number, By.commandLine());
        System.out.println(there ? "watch " + number + " is ended" : "there is no such watch");
        return there ? ExitCode.DONE : ExitCode.NOT_FOUND;
      }
    }
  }

  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      description = "Finds changes and delivers what is due, once.")
  static final class Run implements Callable<Integer> {
    @Mixin private LedgerFolder folder = new LedgerFolder();
    @Mixin private AllowedAddresses allowed = new AllowedAddresses();

    @Option(
        names = "--public-address",
        paramLabel = "URL",
        description = "Where the pages are, for the links (default: ${DEFAULT-VALUE}).",
        defaultValue = "http://127.0.0.1:" + ServeCommand.PORT + "/")
    private URI base = URI.create("");

    @Override
    public Integer call() throws IOException {
      try (EmbeddedLedger ledger = folder.open()) {
        Watched watched = new Watched(allowed.policy(), allowed.some(), folder.path());
        int changes = Watched.afterLinking(ledger).size();
        try (WebhookCourier webhook = watched.webhook(ledger, base)) {
          Deliverer.Round round = watched.deliverer(ledger, webhook, base).deliver();
          System.out.printf(
              "%d changes; delivered %d, to be tried again %d, given up %d%n",
              changes, round.sent(), round.failed(), round.dead());
        }
        return ExitCode.DONE;
      }
    }
  }
}
