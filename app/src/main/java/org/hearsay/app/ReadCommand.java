package org.hearsay.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay read}: who says what in these files. Keeps nothing. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles and prints who says what, with which hedge, figure, place and date.",
    footer = {
      "",
      "A FILE is plain text (.txt), one article as JSON (.json) or one a line (.jsonl), each also",
      "gzipped (.gz). A file that is refused gives one line on standard error, the others are done."
    })
final class ReadCommand implements Callable<Integer> {
  @Option(names = "--json", description = "One JSON object a line instead of the listing.")
  private boolean json;

  @Mixin private ReaderChoice reader = new ReaderChoice();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    PrintStream out = System.out;
    ReadingListing listing = new ReadingListing(out, Ink.auto());
    Consumer<Reading> print = json ? r -> out.println(ReadingForm.write(r)) : listing::print;
    int refused;
    try (Progress progress = Progress.of("reading", "articles")) {
      refused =
          new Pipeline(reader.open())
              .read(
                  InputFiles.open(files),
                  reading -> {
                    print.accept(reading);
                    progress.step();
                  },
                  no -> System.err.println(Ink.safe(no.line())));
    }
    out.flush();
    return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
