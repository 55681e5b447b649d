package org.hearsay.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.exports.Exports;
import org.hearsay.exports.Format;
import org.hearsay.exports.Selection;
import org.hearsay.keep.LedgerUnusable;
import org.hearsay.model.ClaimSearch;
import org.hearsay.model.Ledger;
import org.hearsay.model.Reading;
import org.hearsay.reports.Known;
import org.hearsay.search.LuceneSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code hearsay export}: claims in another program's form. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes the ledger, or the claims that answer a query, in another program's form.",
    footer = {
      "",
      "For example:",
      "  hearsay export --format csv 'type:transfer country:RU' > transfers.csv",
      "  hearsay export --format stix --printed-by 2024-11-15 --out hearsay.json"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private LedgerFolder folder = new LedgerFolder();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORM",
      completionCandidates = Codes.class,
      converter = ByCode.class,
      description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.CSV;

  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--printed-by",
      paramLabel = "DATE",
      description = "Only what was in print by that day, linked as if there were nothing else.")
  private Optional<LocalDate> printedBy = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  private Optional<Path> file = Optional.empty();

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "A query as search takes it.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws LedgerUnusable, IOException {
    try (Ledger ledger = folder.open()) {
      Known known = known(ledger);
      Selection all =
          Selection.of(known.readings(), known.linking().happenings(), known.judgements());
      return words.isEmpty() ? write(all) : write(all, known);
    }
  }

  private Known known(Ledger ledger) {
    Known all = asOf.of(ledger);
    return printedBy
        .map(day -> AsOf.only(ledger, all.asOf(), reading -> printedBy(reading, day)))
        .orElse(all);
  }

  private int write(Selection all, Known known) throws IOException {
    String query = String.join(" ", words);
    try (ClaimSearch search = LuceneSearch.inMemory()) {
      search.update(known.readings(), known.linking());
      return switch (all.answering(search, query)) {
        case Selection.Narrowed.To(Selection selection) -> write(selection);
        case Selection.Narrowed.Misread(int at, String what) -> {
          System.err.println(query);
          System.err.println(" ".repeat(at) + "^ " + what);
          yield ExitCode.REFUSED;
        }
      };
    }
  }

  private static boolean printedBy(Reading reading, LocalDate day) {
    return reading.article().published().filter(p -> !p.day().isAfter(day)).isPresent();
  }

  private int write(Selection selection) throws IOException {
    if (selection.claims().isEmpty()) {
      System.err.println("nothing found in " + folder.path());
    }
    Exports.Written written;
    if (file.isPresent()) {
      try (Writer out = Files.newBufferedWriter(file.get())) {
        written = Exports.write(format, selection, Optional.empty(), out);
      }
    } else {
      Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
      written = Exports.write(format, selection, Optional.empty(), out);
    }
    System.err.println(written.records() + " written" + leftOut(written));
    return selection.claims().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.DONE;
  }

  private String leftOut(Exports.Written written) {
    return written.leftOut() == 0
        ? ""
        : ", " + written.leftOut() + " claims left out: " + format.leavesOut();
  }

  /** The forms' codes, for help and completion. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Format.values()).map(Format::code).iterator();
    }
  }

  /** Takes a form by its code. */
  static final class ByCode implements ITypeConverter<Format> {
    @Override
    public Format convert(String code) {
      return Format.of(code)
          .orElseThrow(
              () -> new TypeConversionException("'" + code + "' is none of " + Format.codes()));
    }
  }
}
