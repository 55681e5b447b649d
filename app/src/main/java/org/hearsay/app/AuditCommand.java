package org.hearsay.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.keep.LedgerUnusable;
import org.hearsay.model.access.AuditEntry;
import org.hearsay.model.access.AuditLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay audit}: what was done and by whom, and whether the log is whole. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Prints the audit log, oldest first, and checks its chain of hashes.",
    footer = {
      "",
      "Each entry carries a hash over the one before it: a change inside shows. Lines cut off at",
      "the end do not, unless a head that was noted elsewhere is given back with --head.",
      "Exit code 1 where the log is broken."
    })
final class AuditCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();

  @Option(
      names = "--head",
      paramLabel = "HASH",
      description = "A hash that this command once ended with: it must still be in the log.")
  private Optional<String> head = Optional.empty();

  @Override
  public Integer call() throws LedgerUnusable {
    try (EmbeddedLedger ledger = folder.open()) {
      AuditLog log = ledger.access().audit();
      List<AuditEntry> entries = log.all();
      entries.forEach(AuditCommand::print);
      Optional<String> fault = log.fault().or(() -> missing(entries));
      fault.ifPresent(f -> System.err.println(Ink.safe("hearsay: the audit log is broken: " + f)));
      if (fault.isEmpty()) {
        String last = entries.isEmpty() ? AuditEntry.START : entries.getLast().hash();
        System.out.println("sound: " + entries.size() + " entries, head " + last);
      }
      return fault.isEmpty() ? ExitCode.DONE : ExitCode.NOT_FOUND;
    }
  }

  private Optional<String> missing(List<AuditEntry> entries) {
    return head.filter(
            h -> !h.equals(AuditEntry.START) && entries.stream().noneMatch(e -> e.hash().equals(h)))
        .map(h -> "no entry has the hash " + h + ": entries were cut off or written anew");
  }

  private static void print(AuditEntry e) {
    String from = e.address().isEmpty() ? "" : " from " + e.address();
    String detail = e.detail().isEmpty() ? "" : " (" + e.detail() + ")";
    String who = e.account().isEmpty() ? "nobody" : e.account();
    System.out.println(
        Ink.safe(
            e.number()
                + " "
                + e.at()
                + " "
                + who
                + from
                + ": "
                + e.action()
                + " "
                + e.subject()
                + detail));
  }
}
