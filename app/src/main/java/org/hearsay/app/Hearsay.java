package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "The ledger of who claims what about weapons programmes, on whose word, and how many"
            + " independent sources stand behind it.",
    subcommands = {
      GatherCommand.class,
      VerifyCommand.class,
      ExtractCommand.class,
      ReadCommand.class,
      LinkCommand.class,
      AddCommand.class,
      WhyCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      DemoCommand.class,
      RefusedCommand.class,
      WatchCommand.class,
      AccountCommand.class,
      AuditCommand.class,
      ReportCommand.class,
      VerifyReportCommand.class,
      BriefCommand.class,
      RebuildCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      EvalCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay extract --json page.html        the article in a page, as one line of JSON",
      "  hearsay read article.txt                who says what, with the words",
      "  hearsay read --json articles.jsonl      the same as JSON, one line an article",
      "  hearsay link samples/*.jsonl            what they say together, and how many origins",
      "  hearsay add samples/*.jsonl             into the ledger",
      "  hearsay search type:transfer country:RU claims by words and fields",
      "  hearsay serve                           the pages, on this machine only",
      "  hearsay why drone-order-2.c1            a claim's words, chain, origins and grade",
      "  hearsay eval --html errors.html STORY   how well it reads gold, and every error",
      "",
      "Exit codes: 0 done; 1 what was asked for is not there; 2 a file was refused (the",
      "others were done) or the command was misspelt; 70 a fault of Hearsay itself."
    })
public final class Hearsay implements Runnable {
  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  private Hearsay() {}

  /** Ends the process with the command's exit code. */
  public static void main(String[] arguments) {
    System.setOut(utf8(System.out));
    System.setErr(utf8(System.err));
    quietLibraries();
    int code = commandLine().execute(arguments);
    System.out.flush();
    System.exit(code);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Hearsay())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              if (e instanceof org.hearsay.keep.LedgerUnusable) {
                line.getErr().println("hearsay: " + e.getMessage());
                return ExitCode.REFUSED;
              }
              if (e instanceof org.hearsay.encoder.ModelFile.Unusable) {
                line.getErr().println("hearsay: " + e.getMessage());
                line.getErr().println("hearsay: --reader lexical reads by rules alone, less well.");
                return ExitCode.REFUSED;
              }
              line.getErr().println("hearsay: a fault of Hearsay itself, please report it:");
              e.printStackTrace(line.getErr());
              return ExitCode.FAULT;
            });
  }

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "hearsay: name a command");
  }

  private static void quietLibraries() {
    try (InputStream in = Hearsay.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(in);
    } catch (IOException e) {
      throw new UncheckedIOException("logging.properties is missing from the jar", e);
    }
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
