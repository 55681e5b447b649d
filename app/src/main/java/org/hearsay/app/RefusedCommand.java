package org.hearsay.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.keep.LedgerUnusable;
import org.hearsay.model.Ledger;
import org.hearsay.model.RefusedInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay refused}: everything that could not be used, by name. */
@Command(
    name = "refused",
    mixinStandardHelpOptions = true,
    description = "Lists every input that was refused, oldest first, and counts them by reason.")
final class RefusedCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();
  @Mixin private AsOf asOf = new AsOf();

  @Override
  public Integer call() throws LedgerUnusable {
    try (Ledger ledger = folder.open()) {
      List<RefusedInput> refusals =
          ledger.refusals().stream().filter(no -> asOf.reaches(no.at())).toList();
      Map<String, Integer> counts = new TreeMap<>();
      for (RefusedInput no : refusals) {
        counts.merge(no.reason().code(), 1, Integer::sum);
        System.out.println(
            Ink.safe(no.at() + " " + no.origin() + ": " + no.reason().code() + ": " + no.detail()));
      }
      System.out.println(refusals.isEmpty() ? "nothing was refused" : "refused: " + counts);
      return ExitCode.DONE;
    }
  }
}
